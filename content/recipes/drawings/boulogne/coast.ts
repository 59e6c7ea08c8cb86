import { lugger, trawler } from '../boats.ts'
import { project, type View } from '../camera.ts'
import { card, cardAt } from '../card.ts'
import { clouds } from '../chance.ts'
import { figure, group, person } from '../figures.ts'
import { at, oblong, regular, type Point, type Point3 } from '../geometry.ts'
import { bluff, shoreLines, water } from '../ground.ts'
import { hatch } from '../hatch.ts'
import { row } from '../openings.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { rays, sky } from '../sky.ts'
import { prism, shadow } from '../solids.ts'
import { fillOn, flatSurface, hatchOn, lineOn, rect, type Surface } from '../surface.ts'
import { breaker, dots, gulls } from './motifs.ts'

/** Nausicaá: long, low and pale beside the beach, prowed like a ship, the waves before it. */
export const seaCentre: Scene = {
  file: 'boulogne-sur-mer/stops/nausicaa/drawing.svg',
  camera: looking([2, -92, 9], 2, 1560, 525),
  draw: (view) => {
    sky(view.plate, { horizon: 600, seed: 62, cover: 0.5 })
    bluff(view, [[0, 500], [260, 430], [520, 410], [760, 450], [900, 520], [900, 640], [0, 660]], MOSS, 62, 0.7)
    view.plate.paint([[0, 610], [1600, 590], [1600, 1200], [0, 1200]], wash(BRASS, 0.16))
    seaBuilding(view)
    hatch(view.plate, [[[0, 672], [1600, 672], [1600, 850], [0, 850]]], { colour: BRASS, gap: 9, tone: (x, y) => clouds(x / 120, y / 22, 4) - 0.38, width: 2.6, step: 22 })
    for (const [x, y, look] of [[-30, -18, 0], [-28.8, -18, 1], [6, -26, 3], [7.4, -25, 1], [22, -16, 2], [24, -16, 4], [-8, -34, 5]] as const) figure(view, [x, y, 0], look)
    parasol(view, [-19, -30, 0], SIGNAL)
    parasol(view, [15, -34, 0], SEA)
    parasol(view, [31, -27, 0], SIGNAL)
    const shore: Point[] = []
    for (let x = 0; x <= 1600; x += 25) shore.push([x, 846 + Math.sin(x / 190) * 14 + (clouds(x / 90, 2, 3) - 0.5) * 26])
    view.plate.paint([...shore, [1600, 1200], [0, 1200]], wash(SEA, 0.14))
    view.plate.line(shore, SEA, 2.2)
    shoreLines(view, shore, 4, 9)
    water(view, { top: 905, seed: 23, swell: 0.8 })
    breaker(view, 180, 980, 930, 60, 3)
    breaker(view, 700, 1500, 1010, 76, 9)
    breaker(view, 90, 760, 1090, 84, 5)
    gulls(view, [[300, 240, 34], [390, 205, 24], [1120, 260, 30], [1210, 300, 20]])
  },
}

function seaBuilding(view: View): void {
  const long = oblong(-46, 6, 60, 24, 0.04)
  const slats = (wall: Surface, gap: number): void => { for (let u = gap; u < wall.width; u += gap) lineOn(wall, [[u, 0], [u, wall.height]], wash(INK, 0.6), 1.4) }
  shadow(view, long, 6)
  prism(view, long, 0, 9, 'ashlar', (wall, side) => {
    if (side !== 0) return
    fillOn(wall, rect(0, 3, wall.width, 3.6), wash(SEA, 0.55))
    hatchOn(wall, [rect(0, 3, wall.width, 3.6)], { colour: INK, gap: 8, angle: 50, tone: (u) => 0.5 + Math.sin(u * 0.5) * 0.4, width: 2 })
    for (let u = 2; u < wall.width; u += 2.4) lineOn(wall, [[u, 3], [u, 6.6]], PAPER, 2.2)
    lineOn(wall, rect(0, 3, wall.width, 3.6), INK, 1.8, true)
    row(wall, 4, wall.width - 8, 8, 0, 2.4, 2, {})
  })
  const prow: readonly Point[] = [[0, -6], [30, -11], [46, 2], [46, 24], [4, 26]]
  shadow(view, prow, 8)
  prism(view, prow, 0, 11, 'lead', (wall) => {
    slats(wall, 1.1)
    hatchOn(wall, [[[0, 11], [wall.width, 11], [wall.width, 6], [wall.width * 0.5, 8.6], [0, 6.6]]], { colour: SEA, gap: 6, angle: 0, tone: 0.7, width: 2.2 })
  })
  prism(view, [[-2, -7.4], [30.4, -12.8], [48.5, 2], [48, 25], [3, 28]], 11, 12.6, 'plaster', undefined, 2.4)
  const entry = oblong(8, -9.4, 12, 1, -0.165)
  prism(view, entry, 0, 5.4, 'dark', (wall) => { for (let u = 1; u < wall.width; u += 1.8) lineOn(wall, [[u, 0], [u, 5.2]], PAPER, 2) })
  prism(view, oblong(6.6, -12, 15, 4, -0.165), 5.4, 6.2, 'plaster', undefined, 2)
  prism(view, oblong(-34, 14, 16, 10, 0.04), 9, 13.5, 'plaster', (wall) => { fillOn(wall, rect(0.6, 1, wall.width - 1.2, 2.2), wash(SEA, 0.5)); slats(wall, 1.6) })
  const mast = cardAt(view, [-8, 2, 9])
  lineOn(mast, [[0, 0], [0, 13]], INK, 3.4)
  for (const [u, v] of [[-9, 0], [9, 1.6]] as const) lineOn(mast, [[0, 13], [u, v]], INK, 1.5)
  fillOn(mast, [[0, 13], [4, 12.2], [0, 11.2]], SIGNAL)
}

function parasol(view: View, place: Point3, colour: string): void {
  const surface = cardAt(view, place)
  fillOn(surface, [[-1, -0.1], [2.4, -0.15], [2.6, 0.15], [-0.6, 0.15]], wash(INK, 0.25))
  lineOn(surface, [[0, 0], [0, 2.4]], INK, 2.4)
  for (let index = 0; index < 6; index += 1) {
    const [from, to] = [-1.6 + index * 0.533, -1.6 + (index + 1) * 0.533]
    fillOn(surface, [[from, 1.75], [to, 1.75], [to * 0.5, 2.35], [0, 2.55], [from * 0.5, 2.35]], index % 2 === 0 ? wash(colour, 0.75) : PAPER)
  }
  lineOn(surface, [[-1.6, 1.75], [-0.8, 2.35], [0, 2.55], [0.8, 2.35], [1.6, 1.75], [-1.6, 1.75]], INK, 1.8)
  person(surface, 1, 1, [0.7, 0])
}

/** Cross and chapel on the cliff, the chapel like the bow of a ship run aground. */
export const calvary: Scene = {
  file: 'boulogne-sur-mer/stops/calvaire-des-marins/drawing.svg',
  camera: looking([0, -40, 2], 0, 1500, 700),
  draw: (view) => {
    sky(view.plate, { horizon: 700, seed: 83, cover: 0.42, depth: 0.95 })
    rays(view.plate, 520, 330, 120, 330, 40, wash(BRASS, 0.55))
    water(view, { top: 700, seed: 31, swell: 0.7, extra: (x) => (x > 480 && x < 640 ? -0.25 : 0) })
    lugger(view, [330, 742], 120)
    lugger(view, [170, 722], 64, -1)
    trawler(view, [520, 800], 130, -1)
    gulls(view, [[420, 480, 30], [330, 520, 22], [640, 420, 24], [250, 430, 16]])
    bluff(view, [[1600, 700], [1180, 716], [840, 770], [700, 790], [640, 830], [610, 920], [540, 1010], [470, 1200], [1600, 1200]], BRASS, 66, 0.9)
    bluff(view, [[1600, 716], [1180, 732], [850, 784], [705, 800], [760, 830], [1000, 900], [1250, 1010], [1600, 1080]], MOSS, 12, 0.8)
    breaker(view, 200, 640, 1060, 56, 2)
    breaker(view, 60, 520, 1140, 70, 6)
    crossOn(card(view, [860, 806], 44))
    bowChapel(card(view, [1130, 812], 40))
    person(card(view, [985, 826], 40), 1, 1.7)
    person(card(view, [1020, 830], 40), 0, 1.7)
    person(card(view, [800, 818], 40), 2, 1.7)
    for (let index = 0; index < 26; index += 1) {
      const x = 720 + index * 34
      const y = 842 + clouds(index, 3, 4) * 120
      view.plate.line([[x, y], [x - 5, y - 16], [x, y], [x + 2, y - 20], [x, y], [x + 9, y - 13]], MOSS, 2)
    }
  },
}

function crossOn(surface: Surface): void {
  for (const [low, half] of [[0, 1.6], [0.35, 1.2], [0.7, 0.85]] as const) {
    fillOn(surface, rect(-half, low, half * 2, 0.35), PAPER)
    hatchOn(surface, [rect(half * 0.2, low, half * 0.8, 0.35)], { colour: INK, gap: 5, angle: 90, tone: 0.7 })
    lineOn(surface, rect(-half, low, half * 2, 0.35), INK, 2.2, true)
  }
  for (const bar of [rect(-0.24, 1.05, 0.48, 9.4), rect(-2.3, 7.3, 4.6, 0.48)]) {
    fillOn(surface, bar, wash(BRASS, 0.5))
    lineOn(surface, bar, INK, 2.6, true)
    hatchOn(surface, [bar], { colour: INK, gap: 5, angle: 30, tone: 0.8, width: 2 })
  }
}

function bowChapel(surface: Surface): void {
  fillOn(surface, [[-5, -0.1], [9.4, -0.4], [9.6, 0.3], [-4, 0.3]], wash(INK, 0.28))
  const bow: readonly Point[] = [[-4.6, 0], [0, -0.35], [0, 9.6], [-2.2, 6.6]]
  const side: readonly Point[] = [[0, -0.35], [7, 0], [7.4, 4.2], [3.2, 5.4], [0, 9.6]]
  fillOn(surface, side, wash(INK, 0.12))
  hatchOn(surface, [side], { colour: INK, gap: 6, angle: 68, tone: 0.65, width: 2.2 })
  lineOn(surface, side, INK, 2.8, true)
  fillOn(surface, bow, PAPER)
  for (let index = 1; index < 9; index += 1) lineOn(surface, [[-4.6 + index * 0.26, index * 0.72], [0, index * 0.92 - 0.3]], wash(INK, 0.6), 1.5)
  lineOn(surface, bow, INK, 2.8, true)
  fillOn(surface, [[-2.1, 0], [-0.8, -0.2], [-0.8, 2.6], [-1.5, 3.2], [-2.1, 2.7]], wash(INK, 0.85))
  for (const u of [1.4, 3, 4.6]) {
    fillOn(surface, rect(u, 1.4, 0.8, 2), wash(SEA, 0.6))
    lineOn(surface, rect(u, 1.4, 0.8, 2), INK, 1.8, true)
  }
  lineOn(surface, [[0, 9.6], [0, 11.6]], INK, 3.4)
  lineOn(surface, [[-0.7, 10.9], [0.7, 10.9]], INK, 3.4)
}

/** The Roman lighthouse as it is imagined: dotted, because nobody living has seen it. */
export const romanLight: Scene = {
  file: 'boulogne-sur-mer/stops/tour-odre/drawing.svg',
  camera: looking([0, -80, 4], 0, 1500, 830),
  draw: (view) => {
    openSea(view)
    lugger(view, [300, 900], 150)
    lugger(view, [1440, 868], 70, -1)
    bluff(view, [[430, 1200], [470, 1060], [540, 960], [600, 900], [740, 880], [1040, 876], [1250, 890], [1600, 860], [1600, 1200]], BRASS, 72, 0.9)
    bluff(view, [[560, 930], [640, 896], [780, 884], [1060, 880], [1250, 894], [1600, 866], [1600, 960], [1200, 960], [800, 930]], MOSS, 10, 0.7)
    breaker(view, 120, 520, 1100, 60, 4)
    dottedLight(view)
    group(view, [-7.5, -12, 0.4], 2, 1, 0)
    group(view, [10, -10, 0.4], 2, 1, 1)
    gulls(view, [[520, 560, 26], [440, 600, 18], [1180, 480, 26]])
  },
}

/** The same cliff today: the ground that bore the lighthouse has gone with it. */
export const cliffToday: Scene = {
  file: 'boulogne-sur-mer/stops/tour-odre/today.svg',
  seed: romanLight.file,
  camera: romanLight.camera,
  draw: (view) => {
    openSea(view)
    trawler(view, [330, 905], 170)
    lugger(view, [720, 868], 60, -1)
    bluff(view, [[1040, 1200], [1062, 1080], [1098, 980], [1150, 918], [1240, 892], [1420, 874], [1600, 860], [1600, 1200]], BRASS, 72, 0.9)
    bluff(view, [[1108, 946], [1160, 914], [1250, 894], [1420, 876], [1600, 866], [1600, 960], [1400, 962], [1230, 946]], MOSS, 10, 0.7)
    breaker(view, 120, 520, 1100, 60, 4)
    breaker(view, 560, 1070, 1140, 54, 7)
    group(view, [21, -10, 0.4], 2, 1, 1)
    gulls(view, [[520, 560, 26], [440, 600, 18], [1180, 480, 26]])
  },
}

function openSea(view: View): void {
  sky(view.plate, { horizon: 830, seed: 97, cover: 0.6, depth: 0.6 })
  water(view, { top: 830, seed: 53, swell: 0.6 })
}

function dottedLight(view: View): void {
  const tiers = 7
  const [x, y] = [0.6, 4]
  for (let tier = 0; tier < tiers; tier += 1) {
    const radius = 8.6 - tier * 0.98
    const low = 0.4 + tier * 4.4
    const outline = regular(x, y, radius, 8, Math.PI / 8)
    outline.forEach((corner, side) => {
      const next = at(outline, side + 1)
      const facing = (next[1] - corner[1]) * (0 - corner[0]) - (next[0] - corner[0]) * (-80 - corner[1])
      if (facing <= 0) return
      const width = Math.hypot(next[0] - corner[0], next[1] - corner[1])
      const wall = flatSurface(view, [corner[0], corner[1], low], [(next[0] - corner[0]) / width, (next[1] - corner[1]) / width, 0], [0, 0, 1], width, 4.4)
      fillOn(wall, rect(0, 0, width, 4.4), wash(BRASS, 0.07))
      for (const [index, v] of [0.3, 1.2, 2.1, 3].entries()) {
        if (index % 2 === 1) fillOn(wall, rect(0, v, width, 0.8), wash(SIGNAL, 0.2))
        dots(view, [wall.onto(0, v), wall.onto(width, v)], index % 2 === 1 ? SIGNAL : BRASS, 9, 1.4)
      }
      for (let line = 1; line < 7; line += 1) if (wall.shade(0) > 0.5) dots(view, [wall.onto((width * line) / 7, 0), wall.onto((width * line) / 7, 4.2)], INK, 8, 1.2)
      dots(view, [wall.onto(width / 2 - 0.6, 0.8), wall.onto(width / 2 - 0.6, 2.7), wall.onto(width / 2, 3.3), wall.onto(width / 2 + 0.6, 2.7), wall.onto(width / 2 + 0.6, 0.8)], INK, 8, 1.8)
      dots(view, [wall.onto(0, 0), wall.onto(0, 4.4), wall.onto(width, 4.4), wall.onto(width, 0), wall.onto(0, 0)], INK, 10, 2.4)
    })
  }
  const flame = project(view.camera, [x, y, 0.4 + tiers * 4.4])
  const fire: readonly Point[] = [[-32, 0], [-40, -34], [-16, -60], [-12, -100], [14, -66], [30, -78], [40, -34], [30, 0]]
  rays(view.plate, flame[0], flame[1] - 46, 74, 250, 36, wash(BRASS, 0.6), Math.PI * 0.9, Math.PI * 2.1)
  view.plate.paint(fire.map(([dx, dy]): Point => [flame[0] + dx, flame[1] + dy]), wash(SIGNAL, 0.35))
  dots(view, [...fire, at(fire, 0)].map(([dx, dy]): Point => [flame[0] + dx, flame[1] + dy]), SIGNAL, 9, 2.6)
}
