import { project, type View } from '../camera.ts'
import { card, cardAt } from '../card.ts'
import { clouds } from '../chance.ts'
import { dinghy, lugger, trawler } from '../boats.ts'
import { figure, group, person } from '../figures.ts'
import { at, clamp, oblong, regular, type Point, type Point3 } from '../geometry.ts'
import { bluff, ground, shoreLines, water } from '../ground.ts'
import { hatch } from '../hatch.ts'
import { house, roofscape } from '../houses.ts'
import { clotheWall } from '../masonry.ts'
import { opening, row } from '../openings.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { rays, sky } from '../sky.ts'
import { prism, shadow } from '../solids.ts'
import { fillOn, flatSurface, hatchOn, lineOn, rect, type Surface } from '../surface.ts'
import { basilicaDome, stall } from './sacred.ts'

/** Gulls as two strokes each. */
export function gulls(view: View, places: readonly (readonly [x: number, y: number, size: number])[]): void {
  for (const [x, y, size] of places) {
    view.plate.swell([[x - size, y - size * 0.25], [x - size * 0.45, y - size * 0.5], [x, y]], [0.8, 3, 2], INK)
    view.plate.swell([[x, y], [x + size * 0.5, y - size * 0.55], [x + size * 1.1, y - size * 0.2]], [2, 3, 0.8], INK)
  }
}

/** A wave that curls towards the beach, from x to x at a height of the plate. */
export function breaker(view: View, from: number, to: number, y: number, height: number, seed: number): void {
  const crest: Point[] = []
  const foot: Point[] = []
  for (let x = from; x <= to; x += 16) {
    const part = Math.sin((clamp((x - from) / (to - from)) * Math.PI))
    const tall = height * part * (0.65 + clouds(x / 120, 1, seed) * 0.7)
    crest.push([x, y - tall])
    foot.push([x, y + tall * 0.35])
  }
  const ring = [...crest, ...foot.reverse()]
  view.plate.fill(ring, wash(SEA, 0.2))
  hatch(view.plate, [ring], { colour: SEA, gap: 7, angle: 74, tone: (x, py) => 0.25 + clouds(x / 30, py / 30, seed) * 0.6, width: 2.4, step: 10, wobble: 0.8 })
  view.plate.line(crest, SEA, 2.6)
  for (const [index, [x, py]] of crest.entries()) {
    const size = (y - py) * 0.2
    if (index % 2 === 0 && size > 2) view.plate.fill(regular(x + size * 0.4, py + size * 0.4, size, 9), PAPER)
    if (index % 2 === 0 && size > 2) view.plate.line(regular(x + size * 0.4, py + size * 0.4, size, 9).slice(3, 9), SEA, 1.5)
  }
}

/** The quay: trawlers alongside, fish boxes, nets, stalls, the town and the dome up the hill. */
export const quay: Scene = {
  file: 'boulogne-sur-mer/stops/quai-gambetta/drawing.svg',
  camera: looking([0, -42, 8.5], 0, 1330, 590),
  draw: (view) => {
    sky(view.plate, { horizon: 600, seed: 49, cover: 0.55 })
    basilicaDome(view, 95, 330, 34, 1.15)
    view.plate.fill([[0, 520], [420, 490], [900, 440], [1250, 400], [1600, 430], [1600, 700], [0, 700]], wash(MOSS, 0.2))
    roofscape(view, [-40, 200], [240, 300], 3, 9, 10)
    roofscape(view, [-150, 120], [150, 175], 2, 12, 0)
    water(view, { top: 618, bottom: 900, seed: 14, swell: 0.2, extra: (_, y) => (y < 700 ? 0.25 : 0) })
    trawler(view, [470, 640], 290, -1, SIGNAL)
    trawler(view, [1010, 668], 400, 1, SEA)
    trawler(view, [420, 830], 640, 1, MOSS)
    dinghy(view, [1120, 830], 150)
    gulls(view, [[700, 220, 34], [790, 180, 24], [620, 290, 20], [1000, 250, 28], [520, 200, 18]])
    const edge = flatSurface(view, [-26, -12, 0], [1, 0, 0], [0, 0, 1], 52, 0.6)
    const deck = flatSurface(view, [-26, -34, 0.6], [1, 0, 0], [0, 1, 0], 52, 22)
    view.plate.fill([[0, 1200], [0, 895], [1600, 895], [1600, 1200]], wash(BRASS, 0.14))
    clotheWall(deck, 'plaster', 0)
    clotheWall(edge, 'stone')
    fillOn(deck, rect(0, 21.1, 52, 0.9), wash(BRASS, 0.05))
    lineOn(deck, [[0, 21.1], [52, 21.1]], INK, 1.8)
    for (let u = 0.5; u < 52; u += 1.7) lineOn(deck, [[u, 21.1], [u, 22]], INK, 1.4)
    hatchOn(deck, [rect(0, 0, 52, 21)], { colour: BRASS, gap: 10, tone: (u, v) => clouds(u / 3, v / 1.2, 6) - 0.34, width: 2.4 })
    for (const x of [-13, -4, 5, 14]) bollard(view, x, -12.6)
    group(view, [-1.4, -13.6, 0.6], 2, 1, 2)
    boxes(view, 6.6, -16.4)
    figure(view, [5.6, -16.2, 0.6], 1)
    netHeap(cardAt(view, [1.2, -18.4, 0.6]))
    figure(view, [-1, -18, 0.6], 0)
    stall(cardAt(view, [-7.6, -17.4, 0.6]), false)
    stall(cardAt(view, [-12.4, -17, 0.6]), true)
    figure(view, [-6, -19.4, 0.6], 4)
    figure(view, [-5, -19.8, 0.6], 1)
    for (const [x, y] of [[5, -19.2], [5.9, -19.4], [5.2, -20.4], [-3.2, -20.4], [-2.4, -20.2]] as const) fishBox(view, x, y, 0.6)
  },
}

function bollard(view: View, x: number, y: number): void {
  const surface = cardAt(view, [x, y, 0.6])
  fillOn(surface, [[-0.3, 0], [0.3, 0], [0.22, 0.5], [0.4, 0.6], [0.36, 0.8], [-0.36, 0.8], [-0.4, 0.6], [-0.22, 0.5]], wash(INK, 0.85))
  lineOn(surface, [[-0.3, 0.72], [0.1, 0.72]], PAPER, 1.6)
}

function fishBox(view: View, x: number, y: number, low: number): void {
  const outline = oblong(x, y, 0.9, 0.6, 0.1)
  prism(view, outline, low, low + 0.36, 'brick', (wall) => { opening(wall, wall.width / 2, 0.2, 0.3, 0.07) }, 1.6)
  const [cx, cy] = [x + 0.42, y + 0.34]
  for (let fish = 0; fish < 3; fish += 1) {
    const surface = cardAt(view, [cx - 0.05, cy - fish * 0.12 + 0.1, low + 0.36])
    fillOn(surface, [[-0.36, 0.03], [-0.1, 0.1], [0.2, 0.06], [0.36, 0.12], [0.34, -0.02], [0.2, 0.02], [-0.1, -0.03]], wash(SEA, 0.45))
    lineOn(surface, [[-0.36, 0.03], [-0.1, 0.1], [0.2, 0.06], [0.36, 0.12], [0.34, -0.02], [0.2, 0.02], [-0.1, -0.03]], INK, 1.3, true)
  }
}

function boxes(view: View, x: number, y: number): void {
  for (const [dx, count] of [[2.2, 2], [1.1, 4], [0, 3]] as const) for (let level = 0; level < count; level += 1) fishBox(view, x + dx, y + 0.3, 0.6 + level * 0.36)
}

function netHeap(surface: Surface): void {
  const heap: readonly Point[] = [[-1.3, 0], [-1.1, 0.45], [-0.6, 0.5], [-0.2, 0.85], [0.4, 0.72], [0.8, 0.4], [1.3, 0.3], [1.5, 0]]
  fillOn(surface, heap, wash(MOSS, 0.5))
  for (const angle of [30, 115]) hatchOn(surface, [heap], { colour: wash(INK, 0.6, MOSS), gap: 9, angle, tone: 0.85, width: 1.9, wobble: 1, step: 14 })
  lineOn(surface, heap, INK, 2.2)
  for (const [u, v] of [[-0.9, 0.4], [-0.3, 0.7], [0.3, 0.66], [0.9, 0.3], [0, 0.3]] as const) {
    fillOn(surface, regular(u, v, 0.13, 10), wash(SIGNAL, 0.8))
    lineOn(surface, regular(u, v, 0.13, 10), INK, 1.5, true)
  }
}

/** Nausicaá: long, low and pale beside the beach, prowed like a ship, the waves before it. */
export const seaCentre: Scene = {
  file: 'boulogne-sur-mer/stops/nausicaa/drawing.svg',
  camera: looking([2, -92, 9], 2, 1560, 525),
  draw: (view) => {
    sky(view.plate, { horizon: 600, seed: 62, cover: 0.5 })
    bluff(view, [[0, 500], [260, 430], [520, 410], [760, 450], [900, 520], [900, 640], [0, 660]], MOSS, 62, 0.7)
    view.plate.fill([[0, 610], [1600, 590], [1600, 1200], [0, 1200]], wash(BRASS, 0.16))
    seaBuilding(view)
    hatch(view.plate, [[[0, 672], [1600, 672], [1600, 850], [0, 850]]], { colour: BRASS, gap: 9, tone: (x, y) => clouds(x / 120, y / 22, 4) - 0.38, width: 2.6, step: 22 })
    for (const [x, y, look] of [[-30, -18, 0], [-28.8, -18, 1], [6, -26, 3], [7.4, -25, 1], [22, -16, 2], [24, -16, 4], [-8, -34, 5]] as const) figure(view, [x, y, 0], look)
    parasol(view, [-19, -30, 0], SIGNAL)
    parasol(view, [15, -34, 0], SEA)
    parasol(view, [31, -27, 0], SIGNAL)
    const shore: Point[] = []
    for (let x = 0; x <= 1600; x += 25) shore.push([x, 846 + Math.sin(x / 190) * 14 + (clouds(x / 90, 2, 3) - 0.5) * 26])
    view.plate.fill([...shore, [1600, 1200], [0, 1200]], wash(SEA, 0.14))
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

/** A stepped street of fishermen's houses climbing from the harbour. */
export const sailorsStreet: Scene = {
  file: 'boulogne-sur-mer/stops/maison-beuriere/drawing.svg',
  camera: looking([-0.6, -17, 2], -1.4, 1160, 800),
  draw: (view) => {
    sky(view.plate, { horizon: 760, seed: 71, cover: 0.6 })
    ground(view, 800, BRASS, 0.35)
    const climb = 0.42
    view.plate.fill([project(view.camera, [-3, 34, 15]), project(view.camera, [3, 34, 15]), [1600, 1200], [0, 1200]], wash(BRASS, 0.12))
    for (let index = 4; index >= 0; index -= 1) {
      const y = -3 + index * 7
      const low = index * 7 * climb
      for (const side of [-1, 1]) {
        const colour = [SEA, MOSS, SIGNAL, BRASS, SEA][index] ?? SEA
        const plan = { width: 6.9, depth: 6, height: 4.6 + ((index + (side < 0 ? 0 : 1)) % 2) * 0.9, floors: 2, bays: 2, low: index === 0 ? 0 : low - 1.4, rise: 2.6, door: side < 0 ? 0 : 1, shutters: colour, cover: 'tile', material: (index + (side < 0 ? 0 : 1)) % 2 === 0 ? 'plaster' : 'brick' } as const
        if (side < 0) house(view, { ...plan, x: -2.7, y, turn: Math.PI / 2 })
        else house(view, { ...plan, x: 2.7, y: y + 6.9, turn: -Math.PI / 2 })
        if (index === 0) gableEnd(view, side, y)
      }
      for (let step = 13; step >= 0; step -= 1) {
        const front = y + step * 0.5
        const z = low + step * 0.5 * climb
        clotheWall(flatSurface(view, [-2.7, front, z + 0.21], [1, 0, 0], [0, 1, 0], 5.4, 0.5), 'plaster', 1.1)
        clotheWall(flatSurface(view, [-2.7, front, z], [1, 0, 0], [0, 0, 1], 5.4, 0.21), 'stone', 1.3)
      }
      if (index < 4) washing(view, y + 3.4, low + 4.6)
      if (index === 2) figure(view, [0.9, y + 2, low + 1], 1)
      if (index === 1) {
        figure(view, [-1, y + 3, low + 1.5], 0)
        figure(view, [-1.6, y + 1.4, low + 0.8], 4, 1.1)
      }
    }
    const seat: Point3 = [-1.7, -3.6, 0]
    figure(view, [1.5, -3.8, 0], 1)
    creel(cardAt(view, [2.1, -4.2, 0]))
    creel(cardAt(view, [-2.2, -4.3, 0]))
    figure(view, seat, 2)
    gulls(view, [[760, 250, 26], [850, 220, 18]])
  },
}

/** Door, windows and a drying net on the end wall of the first house. */
function gableEnd(view: View, side: number, y: number): void {
  const wall = flatSurface(view, [side < 0 ? -8.7 : 2.7, y, 0], [1, 0, 0], [0, 0, 1], 6, 4)
  opening(wall, side < 0 ? 4.4 : 1.6, 0, 1, 2.1, { head: 'low', frame: 0.14, deep: 0.25 })
  for (const u of side < 0 ? [1.8, 3] : [3.2, 4.6]) opening(wall, u, 0.8, 0.8, 1.2, { panes: [2, 3], frame: 0.1, sill: true })
  opening(wall, 3, 3.1, 0.8, 0.9, { panes: [2, 2], frame: 0.1, sill: true })
}

function washing(view: View, y: number, z: number): void {
  const line = Array.from({ length: 13 }, (_, index): Point => project(view.camera, [-2.6 + (5.2 * index) / 12, y, z - Math.sin((index / 12) * Math.PI) * 0.5]))
  view.plate.line(line, INK, 1.4)
  for (let index = 2; index < 11; index += 2) {
    const [left, right] = [at(line, index), at(line, index + 1)]
    const tall = (right[0] - left[0]) * (1.1 + (index % 3) * 0.2)
    const cloth: readonly Point[] = [left, right, [right[0] - 2, right[1] + tall], [left[0] + 2, left[1] + tall * 0.95]]
    view.plate.fill(cloth, [PAPER, wash(SEA, 0.5), wash(SIGNAL, 0.5)][(index / 2) % 3] ?? PAPER)
    view.plate.line(cloth, INK, 1.5, true)
  }
}

/** A fish basket. */
function creel(surface: Surface): void {
  const ring: readonly Point[] = [[-0.35, 0], [0.35, 0], [0.45, 0.5], [-0.45, 0.5]]
  fillOn(surface, ring, wash(BRASS, 0.5))
  for (const angle of [40, 140]) hatchOn(surface, [ring], { colour: INK, gap: 6, angle, tone: 0.7, width: 1.7 })
  lineOn(surface, ring, INK, 2.2, true)
  lineOn(surface, [[-0.4, 0.5], [-0.2, 0.8], [0.2, 0.8], [0.4, 0.5]], INK, 2.2)
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
    sky(view.plate, { horizon: 830, seed: 97, cover: 0.6, depth: 0.6 })
    water(view, { top: 830, seed: 53, swell: 0.6 })
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
  view.plate.fill(fire.map(([dx, dy]): Point => [flame[0] + dx, flame[1] + dy]), wash(SIGNAL, 0.35))
  dots(view, [...fire, at(fire, 0)].map(([dx, dy]): Point => [flame[0] + dx, flame[1] + dy]), SIGNAL, 9, 2.6)
}

/** A dotted line: what is imagined and not known. */
export function dots(view: View, points: readonly Point[], colour: string, gap: number, size: number): void {
  let left = gap / 2
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [from, to] = [at(points, index), at(points, index + 1)]
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    for (; left < length; left += gap) {
      const [x, y] = [from[0] + ((to[0] - from[0]) * left) / length, from[1] + ((to[1] - from[1]) * left) / length]
      view.plate.fill([[x - size, y], [x, y - size], [x + size, y], [x, y + size]], colour)
    }
    left -= length
  }
}

