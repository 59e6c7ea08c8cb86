import type { View } from '../camera.ts'
import { clamp, regular, smooth, type Point } from '../geometry.ts'
import { bluff, water } from '../ground.ts'
import { hatch } from '../hatch.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { mountains, paddle, tableTop, thing, wall } from './alaska-motifs.ts'
import { dots, gulls } from './motifs.ts'

const FLAT = looking([0, 0, 0], 0, 1000, 600)
const folder = (exhibit: string) => `boulogne-sur-mer/stops/${exhibit}/drawing.svg`

/** Two coasts of one ocean world, an aeroplane between them: in 2008 the masks flew. */
export const wayBack: Scene = {
  file: folder('alaska-retour'),
  camera: FLAT,
  draw: (view) => {
    sky(view.plate, { horizon: 820, seed: 131, cover: 0.62 })
    mountains(view, [[880, 760], [1010, 620], [1130, 700], [1270, 540], [1420, 660], [1600, 580]], 850, 660, 13)
    water(view, { top: 846, seed: 53, swell: 0.4 })
    bluff(view, [[0, 700], [220, 690], [330, 740], [420, 850], [0, 850]], MOSS, 80, 0.8, 4)
    thing(view, [[90, 700], [90, 600], [130, 600], [130, 570], [170, 570], [170, 600], [250, 600], [250, 700]], { colour: wash(BRASS, 0.25), tone: 0.5, angle: 90 })
    thing(view, [[78, 600], [92, 560], [106, 600]], { colour: wash(SIGNAL, 0.5), tone: 0.5 })
    dots(view, Array.from({ length: 26 }, (_, index): Point => [250 + index * 38, 600 - Math.sin((index / 25) * Math.PI) * 330]), SIGNAL, 26, 4)
    const [x, y] = [770, 268]
    thing(view, smooth([[x - 170, y + 12], [x - 120, y - 22], [x + 110, y - 26], [x + 178, y], [x + 110, y + 26], [x - 120, y + 22]], 4), { colour: PAPER, tone: (_, py) => clamp((py - y + 10) / 60), angle: 2, gap: 7 })
    thing(view, [[x + 20, y], [x - 70, y + 130], [x - 30, y + 130], [x + 90, y]], { colour: wash(SEA, 0.3), tone: 0.5 })
    thing(view, [[x + 20, y - 18], [x - 40, y - 92], [x - 12, y - 92], [x + 76, y - 20]], { colour: wash(SEA, 0.2), tone: 0.3 })
    thing(view, [[x - 150, y - 10], [x - 190, y - 80], [x - 160, y - 80], [x - 104, y - 18]], { colour: wash(SIGNAL, 0.5), tone: 0.3 })
    for (let port = 0; port < 9; port += 1) view.plate.paint(regular(x - 84 + port * 22, y - 6, 5, 8), INK)
    gulls(view, [[1180, 380, 30], [1260, 350, 22]])
  },
}

/** Crates of a loan, opened: packed with care, sent from one museum to the other. */
export const loans: Scene = {
  file: folder('alaska-prets'),
  camera: FLAT,
  draw: (view) => {
    wall(view, 720, [820, 360])
    tableTop(view, 720)
    for (const [x, y, width, high] of [[240, 560, 480, 420], [880, 640, 440, 360]] as const) {
      thing(view, [[x, y], [x + width, y], [x + width, y + high], [x, y + high]], { colour: wash(BRASS, 0.3), tone: (px) => clamp((px - x) / (width * 1.6)), angle: 1, gap: 11 })
      for (const part of [0, 0.44, 0.9]) thing(view, [[x + width * part, y], [x + width * (part + 0.1), y], [x + width * (part + 0.1), y + high], [x + width * part, y + high]], { colour: wash(BRASS, 0.5), tone: 0.45, angle: 90 })
      for (const nail of [0.05, 0.49, 0.95]) for (const v of [0.08, 0.92]) view.plate.paint(regular(x + width * nail, y + high * v, 6, 8), INK)
      thing(view, [[x - 14, y - 30], [x + width + 14, y - 30], [x + width + 14, y], [x - 14, y]], { colour: wash(BRASS, 0.4), tone: 0.5, angle: 2 })
    }
    thing(view, [[300, 640], [440, 640], [440, 740], [300, 740]], { colour: PAPER, tone: 0 })
    for (const [x0, y0] of [[330, 712], [370, 712]] as const) view.plate.line([[x0, y0], [x0, y0 - 44], [x0 - 12, y0 - 30], [x0, y0 - 44], [x0 + 12, y0 - 30]], SIGNAL, 4)
    thing(view, [[1120, 740], [1260, 740], [1260, 830], [1120, 830]], { colour: PAPER, tone: 0 })
    view.plate.line([[1190, 815], [1190, 788], [1166, 755], [1214, 755], [1190, 788]], SIGNAL, 4)
    for (let straw = 0; straw < 60; straw += 1) {
      const [x, y] = [view.chance.between(890, 1320), view.chance.between(570, 616)]
      view.plate.line([[x, y], [x + view.chance.between(-40, 40), y - view.chance.between(6, 44)]], wash(BRASS, 0.9), 2.6)
    }
    thing(view, [[360, 1060], [640, 1030], [660, 1130], [376, 1160]], { colour: PAPER, tone: 0.05 })
    for (let line = 0; line < 4; line += 1) view.plate.line([[394, 1080 + line * 18], [610 - line * 20, 1056 + line * 18]], INK, 2.4)
    thing(view, smooth(regular(628, 1112, 22, 10)), { colour: SIGNAL, tone: 0.3, gap: 5 })
  },
}

/** A hall of the castle made ready: old and new stand side by side before blind arches, both left blank. */
export const hall: Scene = {
  file: folder('alaska-passe-present'),
  camera: FLAT,
  draw: (view) => {
    const { plate } = view
    wall(view, 880, [800, 420])
    courses(view)
    for (const x of [230, 610, 990, 1370]) {
      const arch = (radius: number, high: number): readonly Point[] => [
        [x + radius, 880],
        ...Array.from({ length: 25 }, (_, index): Point => [x + Math.cos((index / 24) * Math.PI) * radius, high - Math.sin((index / 24) * Math.PI) * radius]),
        [x - radius, 880],
      ]
      thing(view, arch(166, 420), { colour: wash(BRASS, 0.14), tone: 0.1, angle: 90, gap: 12 })
      const niche = arch(138, 424)
      plate.paint(niche, wash(INK, 0.14))
      // Light falls in from the upper left: the arch shades its own left side.
      hatch(plate, [niche], { colour: INK, gap: 9, angle: 90, tone: (px, py) => clamp(0.72 - (px - x + 138) / 300 + (420 - py) / 900), width: 2.2, step: 20 })
      plate.line(niche, INK, 2.6)
      for (let stone = 1; stone < 9; stone += 1) {
        const [c, s] = [Math.cos((stone / 9) * Math.PI), Math.sin((stone / 9) * Math.PI)]
        plate.line([[x + c * 138, 424 - s * 138], [x + c * 166, 420 - s * 166]], INK, 1.8)
      }
    }
    flags(view)
    for (const [index, x] of [230, 610, 990, 1370].entries()) {
      const isOld = index % 2 === 0
      plate.paint([[x - 92, 1070], [x + 92, 1070], [x + 210, 1104], [x + 20, 1104]], wash(INK, 0.22))
      thing(view, [[x - 78, 760], [x + 78, 760], [x + 90, 1072], [x - 90, 1072]], { colour: wash(isOld ? SEA : SIGNAL, 0.3), tone: (px) => clamp((px - x + 70) / 200), angle: 90 })
      thing(view, [[x - 96, 732], [x + 96, 732], [x + 96, 762], [x - 96, 762]], { colour: wash(BRASS, 0.2), tone: 0.25, angle: 2 })
      const ring = regular(x, 588, 104, 26)
      plate.paint(ring, PAPER)
      if (isOld) dots(view, [...ring, ring[0]!], INK, 20, 3.4)
      else plate.line(ring, SIGNAL, 4, true)
      plate.line([[x, 692], [x, 732]], INK, 5)
      thing(view, [[x - 46, 850], [x + 46, 850], [x + 46, 900], [x - 46, 900]], { colour: PAPER, tone: 0 })
      for (let line = 0; line < 2; line += 1) plate.line([[x - 32, 866 + line * 16], [x + 30, 866 + line * 16]], INK, 2)
    }
  },
}

/** A few courses of the wall, as if the plaster let them through. */
function courses({ plate, chance }: View): void {
  for (let y = 70; y < 880; y += 54) {
    for (let x = (y % 108) - 40; x < 1600; x += 118) if (chance.unit() > 0.72) plate.line([[x, y], [x + 118, y], [x + 118, y + 54]], wash(INK, 0.35), 1.5)
  }
}

/** A floor of flags, seen from the front. */
function flags({ plate }: View): void {
  const floor: readonly Point[] = [[0, 880], [1600, 880], [1600, 1200], [0, 1200]]
  plate.paint(floor, wash(BRASS, 0.14))
  for (const y of [880, 916, 966, 1036, 1130]) plate.line([[0, y], [1600, y]], wash(INK, y === 880 ? 1 : 0.4), y === 880 ? 3 : 1.8)
  for (let x = -2400; x < 4000; x += 230) plate.line([[800 + (x - 800) * 0.5, 880], [800 + (x - 800) * 0.94, 1200]], wash(INK, 0.4), 1.8)
  hatch(plate, [floor], { colour: BRASS, gap: 12, angle: 1, tone: (_, y) => clamp(0.5 - (y - 880) / 400), width: 2.2, step: 26 })
}

/** Two new paddles and a knife on a bench: carving goes on. */
export const newPaddles: Scene = {
  file: folder('alaska-artistes'),
  camera: FLAT,
  draw: (view) => {
    wall(view, 380, [800, 200])
    tableTop(view, 380)
    paddle(view, [250, 1040], [1330, 560], SIGNAL)
    paddle(view, [240, 600], [1320, 1080], SEA)
    thing(view, smooth([[700, 480], [900, 470], [930, 500], [900, 524], [700, 520]], 3), { colour: wash(BRASS, 0.5), tone: 0.5, angle: 5, gap: 6 })
    thing(view, [[930, 486], [1110, 470], [1140, 500], [930, 514]], { colour: wash(SEA, 0.2), tone: 0.3, gap: 6 })
    for (let chip = 0; chip < 60; chip += 1) {
      const [x, y, turn] = [view.chance.between(120, 1500), view.chance.between(440, 1160), view.chance.between(0, 6)]
      view.plate.line(smooth([[x, y], [x + 18 * Math.cos(turn), y + 12 * Math.sin(turn)], [x + 30 * Math.cos(turn + 1), y + 14 * Math.sin(turn + 1)]], 3), wash(BRASS, 0.8), 2.6)
    }
  },
}

/** The plan of the visit: three rooms in a row, schematic; thick walls as a double line, like ramparts on the map. */
export const plan: Scene = {
  file: 'boulogne-sur-mer/exhibitions/alaska/plan.svg',
  camera: FLAT,
  draw: (view) => {
    const { plate } = view
    const rooms = [[90, 150, 440, 900], [580, 150, 440, 900], [1070, 150, 440, 900]] as const
    for (const [index, [x, y, width, high]] of rooms.entries()) {
      const outer: readonly Point[] = [[x - 24, y - 24], [x + width + 24, y - 24], [x + width + 24, y + high + 24], [x - 24, y + high + 24]]
      const inner: readonly Point[] = [[x, y], [x + width, y], [x + width, y + high], [x, y + high]]
      plate.paint(outer, wash(INK, 0.16))
      hatch(plate, [outer, inner], { colour: INK, gap: 9, angle: 45, tone: 0.7, width: 2.2, step: 16 })
      plate.line(outer, INK, 3.4, true)
      plate.paint(inner, wash([BRASS, SEA, MOSS][index] ?? BRASS, 0.1))
      plate.line(inner, INK, 3, true)
      for (let tile = 1; tile < 9; tile += 1) plate.line([[x, y + tile * 100], [x + width, y + tile * 100]], wash(INK, 0.1), 1.4)
      for (let tile = 1; tile < 4; tile += 1) plate.line([[x + tile * 110, y], [x + tile * 110, y + high]], wash(INK, 0.1), 1.4)
    }
    // Doors: the way in at the lower left, then always further to the right.
    for (const [x, y, width, high] of [[250, 1046, 120, 32], [526, 840, 58, 130], [1016, 230, 58, 130], [1230, 1046, 120, 32]] as const) plate.paint([[x, y], [x + width, y], [x + width, y + high], [x, y + high]], PAPER)
    const way = smooth([[310, 1160], [310, 900], [180, 640], [310, 260], [430, 640], [440, 900], [680, 900], [900, 860], [690, 640], [900, 420], [800, 290], [1100, 290], [1180, 400], [1400, 560], [1180, 740], [1290, 900], [1290, 1160]], 7).slice(0, -7)
    dots(view, way, SIGNAL, 22, 4)
    plate.paint([[282, 1146], [338, 1146], [310, 1098]], SIGNAL)
    plate.paint([[1262, 1124], [1318, 1124], [1290, 1172]], SIGNAL)
  },
}
