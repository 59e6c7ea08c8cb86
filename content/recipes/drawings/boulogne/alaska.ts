import type { View } from '../camera.ts'
import { clouds } from '../chance.ts'
import { clamp, regular, smooth, type Point } from '../geometry.ts'
import { bluff, ground, shoreLines, water } from '../ground.ts'
import { hatch } from '../hatch.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { rays, sky } from '../sky.ts'
import { kayak, mountains, paddle, tableTop, thing, wall } from './alaska-motifs.ts'
import { dots, gulls } from './motifs.ts'

const FLAT = looking([0, 0, 0], 0, 1000, 600)
const folder = (exhibit: string) => `boulogne-sur-mer/stops/${exhibit}/drawing.svg`

/** The exhibition's cover: a skin boat alone before the mountains of Kodiak. */
export const alaskaCover: Scene = {
  file: 'boulogne-sur-mer/exhibitions/alaska/cover.svg',
  camera: FLAT,
  draw: (view) => {
    sky(view.plate, { horizon: 640, seed: 211, cover: 0.55 })
    rays(view.plate, 1120, 470, 60, 300, 30, wash(BRASS, 0.5), Math.PI * 1.02, Math.PI * 1.98)
    mountains(view, [[0, 520], [180, 360], [330, 470], [520, 250], [700, 440], [860, 330], [1010, 500], [1240, 400], [1420, 480], [1600, 420]], 690, 440, 31)
    bluff(view, [[0, 650], [260, 600], [520, 640], [760, 622], [980, 660], [1250, 630], [1600, 660], [1600, 700], [0, 700]], MOSS, 70, 0.8, 9)
    water(view, { top: 698, seed: 41, swell: 0.6 })
    kayak(view, [800, 900], 980)
    gulls(view, [[310, 170, 34], [390, 140, 24], [1290, 220, 30]])
  },
}

/** A desk by a window: notebook, pen, folded map and compass. No portrait: nobody here has seen him. */
export const explorersDesk: Scene = {
  file: folder('alaska-pinart'),
  camera: FLAT,
  draw: (view) => {
    wall(view, 700, [1080, 330])
    thing(view, [[860, 90], [1300, 90], [1300, 560], [860, 560]], { colour: wash(BRASS, 0.2), tone: 0.3, angle: 90 })
    for (const [x, y] of [[885, 115], [1095, 115], [885, 340], [1095, 340]] as const) {
      const pane: readonly Point[] = [[x, y], [x + 180, y], [x + 180, y + 195], [x, y + 195]]
      view.plate.paint(pane, PAPER)
      hatch(view.plate, [pane], { colour: SEA, gap: 9, tone: (px, py) => clamp(0.7 - (py - 115) / 500 - clouds(px / 90, py / 40, 3) * 0.5), width: 2.2, step: 20 })
      view.plate.line(pane, INK, 2.4, true)
    }
    tableTop(view, 700)
    thing(view, [[286, 858], [540, 884], [802, 826], [836, 1000], [566, 1048], [274, 1026]], { colour: wash(SEA, 0.45), tone: 0.6, angle: 20 })
    for (const [left, right, lift] of [[300, 548, 0], [548, 796, -34]] as const) {
      const page = smooth([[left + 2, 846 + lift * 0.4], [left + 120, 822 + lift], [right, 858 + lift * 0.5 - 8], [right + 14, 1026 + lift * 0.6], [left + 130, 992 + lift * 0.8], [left - 6, 1012 + lift * 0.2]], 3)
      view.plate.paint(page, PAPER)
      hatch(view.plate, [page], { colour: SEA, gap: 9, angle: 78, tone: (x) => clamp(0.6 - Math.abs(x - 552) / 90), width: 2, step: 16 })
      view.plate.line(page, INK, 2.6, true)
      for (let line = 0; line < 6; line += 1) {
        const y = 866 + lift * 0.7 + line * 22
        view.plate.swell(Array.from({ length: 9 }, (_, index): Point => [left + 26 + index * 22, y - Math.sin((index / 8) * Math.PI) * 12 + Math.sin(index * 2.2 + line) * 3]), Array.from({ length: 9 }, (_, index) => (index > 7 - (line % 3) ? 0 : 2.2)), INK)
      }
    }
    thing(view, [[860, 780], [1180, 742], [1236, 900], [910, 946]], { colour: wash(BRASS, 0.08), tone: 0.12, angle: 15 })
    view.plate.line(smooth([[900, 800], [980, 830], [1010, 900], [1100, 860], [1150, 880], [1200, 800]], 4), SEA, 3)
    dots(view, [[930, 900], [1000, 850], [1080, 835], [1160, 790]], SIGNAL, 15, 3.2)
    thing(view, regular(1320, 960, 78, 28), { colour: wash(BRASS, 0.5), tone: 0.4, angle: 40 })
    view.plate.paint(regular(1320, 960, 58, 26), PAPER)
    view.plate.line(regular(1320, 960, 58, 26), INK, 2, true)
    thing(view, [[1320, 912], [1332, 960], [1308, 960]], { colour: SIGNAL, tone: 0.1, edge: 1.6 })
    thing(view, [[1320, 1008], [1332, 960], [1308, 960]], { colour: wash(INK, 0.6), tone: 0.1, edge: 1.6 })
    thing(view, [[640, 1085], [1010, 1015], [1014, 1026], [646, 1098]], { colour: wash(MOSS, 0.4), tone: 0.5, gap: 5 })
    thing(view, [[608, 1100], [642, 1084], [648, 1098]], { colour: BRASS, tone: 0.2, edge: 1.8 })
  },
}

/** Longitude west and latitude north onto the sheet of the voyage: a plain projection, true at 57° north. */
const onSheet = ([west, north]: Point): Point => [60 + (172 - west) * 54, 1120 - (north - 52) * 78]

/** The south-west of Alaska, simplified; the places by longitude and latitude, to a few dozen kilometres. */
const COAST: readonly Point[] = [
  [168, 65.6], [166.4, 64.6], [161.6, 64.5], [160.9, 63.6], [164.4, 63], [165.6, 61.6], [165, 60.5], [162.3, 59.9], [161.9, 58.7], [158.8, 58.5], [157.2, 58.8],
  [157.6, 57.6], [160.4, 56.1], [163.1, 55.1], [164.8, 54.6], [163.2, 54.8], [161.6, 55.2], [159.6, 55.8], [158.2, 56.4], [156.5, 57], [154.9, 58.1], [153.4, 59.1], [152.6, 60.2],
  [151, 61.2], [151.6, 60.2], [151.7, 59.2], [149.6, 59.8], [147.9, 60.4], [146, 60.8], [144, 60.1],
]
const ISLANDS: readonly (readonly Point[])[] = [
  [[154.6, 57.4], [153.9, 57.9], [152.6, 57.9], [152.3, 57.5], [153.4, 57], [154.4, 56.8]],
  [[153.2, 58.4], [152.2, 58.5], [152.4, 58.2], [153, 58.1]],
  [[167.4, 53.4], [166.4, 54], [166.2, 53.7], [167, 53.3]],
  [[169, 52.9], [168.1, 53.5], [167.9, 53.3], [168.8, 52.7]],
  [[167.3, 60.2], [166.2, 60.4], [165.7, 60], [166.7, 59.8]],
  [[160.9, 55.4], [160.4, 55.5], [160.3, 55.2], [160.7, 55.1]],
]

/** The chart of the voyage: shore lines engraved, the way dotted, because only its ends are certain. */
export const voyage: Scene = {
  file: folder('alaska-voyage'),
  camera: FLAT,
  draw: (view) => {
    const { plate } = view
    plate.paint([[0, 0], [1600, 0], [1600, 1200], [0, 1200]], wash(SEA, 0.1))
    const shore = COAST.map(onSheet)
    const land: readonly Point[] = [...shore, [1660, 420], [1660, -40], [shore[0]![0], -40]]
    shoreLines(view, shore.slice(0, 11), 3, 10)
    shoreLines(view, shore.slice(14), 5, 10)
    for (const ring of [land, ...ISLANDS.map((island) => smooth(island.map(onSheet), 4))]) {
      plate.paint(ring, wash(BRASS, 0.12))
      hatch(plate, [ring], { colour: MOSS, gap: 15, angle: 64, tone: (x, y) => clamp((clouds(x / 70, y / 70, 6) - 0.42) * 2.2), width: 2.4, step: 22 })
      plate.line(ring, INK, 3, true)
    }
    for (const island of ISLANDS.slice(0, 4)) shoreLines(view, smooth(island.map(onSheet), 4).slice(8), 2, 9)
    dots(view, ([[166.5, 53.9], [167.6, 56], [167.9, 58.4], [166.6, 59.7], [167.8, 61.6], [168.6, 64.4]] as const).map(onSheet), SEA, 20, 3.4)
    dots(view, ([[166.3, 53.6], [164.6, 54.2], [162.4, 54.6], [160.2, 54.8], [157.8, 55.7], [155.8, 56.5], [154.2, 56.6], [152.3, 57.2], [152.2, 57.8], [152.6, 58.3]] as const).map(onSheet), SIGNAL, 17, 4.4)
    for (const place of [[166.5, 53.9], [166.5, 60.1], [168.6, 64.6], [152.4, 57.8], [152.7, 58.3]] as const) {
      const [x, y] = onSheet(place)
      plate.paint(regular(x, y, 15, 20), PAPER)
      plate.line(regular(x, y, 15, 20), SIGNAL, 4, true)
      plate.paint(regular(x, y, 6, 14), SIGNAL)
    }
    const [rx, ry] = [1380, 960]
    for (let point = 0; point < 16; point += 1) {
      const long = point % 4 === 0 ? 118 : point % 2 === 0 ? 82 : 50
      const angle = (point / 16) * Math.PI * 2
      const tip: Point = [rx + Math.cos(angle) * long, ry + Math.sin(angle) * long]
      for (const side of [-1, 1]) {
        const off: Point = [rx + Math.cos(angle + side * 0.5) * 24, ry + Math.sin(angle + side * 0.5) * 24]
        plate.paint([[rx, ry], off, tip], side > 0 ? INK : PAPER)
        plate.line([[rx, ry], off, tip], INK, 1.8, true)
      }
    }
    plate.line([[24, 24], [1576, 24], [1576, 1176], [24, 1176]], INK, 3, true)
    plate.line([[38, 38], [1562, 38], [1562, 1162], [38, 1162]], INK, 1.6, true)
    kayak(view, [860, 1020], 230)
  },
}

/** The skin boat alone, large: frame and seams show through. */
export const skinBoat: Scene = {
  file: folder('alaska-kayak'),
  camera: FLAT,
  draw: (view) => {
    sky(view.plate, { horizon: 420, seed: 77, cover: 0.6 })
    mountains(view, [[0, 380], [240, 250], [430, 350], [640, 300], [900, 380], [1130, 270], [1360, 350], [1600, 300]], 470, 330, 17)
    water(view, { top: 468, bottom: 780, seed: 15, swell: 0.5 })
    const beach: Point[] = Array.from({ length: 33 }, (_, index): Point => [index * 50, 780 + Math.sin(index / 5) * 16])
    view.plate.paint([...beach, [1600, 1200], [0, 1200]], wash(BRASS, 0.18))
    shoreLines(view, beach.map(([x, y]): Point => [x, y - 40]), 3, 8)
    ground(view, 800, BRASS, 0.5)
    for (let stone = 0; stone < 60; stone += 1) {
      const [x, y] = [view.chance.between(20, 1580), view.chance.between(820, 1170)]
      thing(view, smooth(regular(x, y, view.chance.between(6, 18), 6, stone), 2), { colour: wash(INK, 0.18), tone: 0.4, gap: 4, edge: 1.6 })
    }
    for (const x of [430, 1150]) thing(view, [[x, 1010], [x + 26, 1010], [x + 18, 930], [x + 6, 930]], { colour: wash(BRASS, 0.4), tone: 0.5 })
    kayak(view, [800, 930], 1320, false)
    paddle(view, [300, 1120], [1180, 1060], SIGNAL)
  },
}

/** A carver's things on the shore: driftwood, adze, wedges, and the fine tool with a tooth for its blade. */
export const carving: Scene = {
  file: folder('alaska-sculpture'),
  camera: FLAT,
  draw: (view) => {
    wall(view, 560, [800, 300])
    tableTop(view, 560)
    const log = smooth([[150, 700], [380, 640], [900, 620], [1400, 660], [1500, 720], [1440, 800], [900, 820], [420, 830], [170, 800]], 4)
    thing(view, log, { colour: wash(BRASS, 0.3), tone: (x, y) => clamp((y - 620) / 230 + (clouds(x / 200, y / 12, 3) - 0.5) * 0.8), angle: 2, gap: 9 })
    thing(view, smooth(regular(1470, 735, 62, 12)), { colour: wash(BRASS, 0.16), tone: 0.2 })
    for (const radius of [46, 32, 18]) view.plate.line(smooth(regular(1470, 735, radius, 12)), wash(INK, 0.6), 1.8, true)
    for (const [x, y] of [[520, 640], [760, 630]] as const) thing(view, [[x, y - 130], [x + 60, y - 130], [x + 40, y + 20], [x + 22, y + 20]], { colour: wash(PAPER, 1), tone: 0.35, angle: 84 })
    adze(view)
    for (const [index, y] of [930, 1010, 1090].entries()) {
      thing(view, smooth([[760, y], [800, y - 18], [1040, y - 14], [1080, y], [1040, y + 14], [800, y + 18]], 3), { colour: wash(index === 1 ? SIGNAL : BRASS, 0.4), tone: 0.4, angle: 4, gap: 6 })
      thing(view, smooth([[1076, y - 12], [1130, y - 16], [1162, y + 18], [1120, y + 10], [1076, y + 12]], 3), { colour: PAPER, tone: 0.25, gap: 5 })
    }
    for (let chip = 0; chip < 46; chip += 1) {
      const [x, y, turn] = [view.chance.between(140, 1480), view.chance.between(860, 1170), view.chance.between(0, 6)]
      view.plate.line(smooth([[x, y], [x + 20 * Math.cos(turn), y + 12 * Math.sin(turn)], [x + 34 * Math.cos(turn + 1), y + 16 * Math.sin(turn + 1)]], 3), wash(BRASS, 0.8), 3)
    }
  },
}

/** A blade of stone lashed to the bent end of an alder handle. */
function adze(view: View): void {
  view.plate.paint(smooth([[214, 1150], [420, 1000], [700, 930], [560, 1000], [330, 1130]], 3), wash(INK, 0.14))
  thing(view, smooth([[196, 1112], [276, 1000], [372, 908], [470, 862], [568, 850], [576, 884], [486, 902], [404, 948], [316, 1038], [236, 1142], [208, 1140]], 4), { colour: wash(BRASS, 0.45), tone: (x, y) => clamp((x + y - 1260) / 420), angle: 40, gap: 6 })
  thing(view, [[452, 884], [560, 868], [668, 866], [742, 902], [664, 934], [556, 930], [462, 922]], { colour: wash(INK, 0.3), tone: (_, y) => clamp((y - 866) / 80), angle: 12, gap: 6 })
  for (let turn = 0; turn < 7; turn += 1) view.plate.line(smooth([[478 + turn * 13, 858 - turn], [486 + turn * 13, 892], [480 + turn * 13, 932 - turn * 0.4]], 3).slice(0, -3), wash(BRASS, 0.9), 4)
}

/** An empty case under a lamp: the masks are not drawn, one goes to see them. */
export const emptyCase: Scene = {
  file: folder('alaska-masques'),
  camera: FLAT,
  draw: (view) => {
    wall(view, 1000, [800, 430])
    view.plate.paint([[0, 1000], [1600, 1000], [1600, 1200], [0, 1200]], wash(BRASS, 0.12))
    ground(view, 1000, BRASS, 0.5)
    rays(view.plate, 800, 60, 60, 620, 26, wash(BRASS, 0.55), Math.PI * 0.3, Math.PI * 0.7)
    thing(view, [[740, 20], [860, 20], [900, 84], [700, 84]], { colour: wash(INK, 0.6), tone: 0.6 })
    thing(view, [[470, 820], [1130, 820], [1110, 1090], [490, 1090]], { colour: wash(SEA, 0.3), tone: (x) => clamp((x - 470) / 760), angle: 90 })
    thing(view, [[440, 780], [1160, 780], [1160, 824], [440, 824]], { colour: wash(BRASS, 0.35), tone: 0.4, angle: 2 })
    for (const [x0, x1] of [[500, 1100], [560, 1160]] as const) view.plate.line([[x0 - 30, 250], [x1 - 30, 250], [x1 - 30, 780], [x0 - 30, 780]], INK, 2.4, true)
    for (const [x, y] of [[470, 250], [1070, 250]] as const) view.plate.line([[x, y], [x + 60, y]], INK, 2.4)
    for (let streak = 0; streak < 7; streak += 1) view.plate.swell([[560 + streak * 26, 300 + streak * 10], [500 + streak * 26, 420 + streak * 22]], [0.6, 3], wash(SEA, 0.7))
    thing(view, [[788, 560], [812, 560], [818, 780], [782, 780]], { colour: wash(INK, 0.5), tone: 0.5, angle: 90, gap: 5 })
    dots(view, smooth(regular(800, 470, 120, 20), 3), BRASS, 18, 3)
    thing(view, [[720, 860], [880, 860], [880, 930], [720, 930]], { colour: PAPER, tone: 0 })
    for (let line = 0; line < 3; line += 1) view.plate.line([[740, 880 + line * 16], [860 - (line === 2 ? 50 : 0), 880 + line * 16]], INK, 2.2)
  },
}

/** A winter night: a house of sods, light in its door, a drum beside it. */
export const winterFeast: Scene = {
  file: folder('alaska-fete'),
  camera: FLAT,
  draw: (view) => {
    const { plate } = view
    plate.paint([[0, 0], [1600, 0], [1600, 1200], [0, 1200]], wash(SEA, 0.2))
    hatch(plate, [[[0, 0], [1600, 0], [1600, 700], [0, 700]]], { colour: INK, gap: 9, tone: (x, y) => clamp(0.95 - y / 1100 - Math.max(0, 0.7 - Math.hypot((x - 1180) / 330, (y - 210) / 330))), width: 4.6, step: 26 })
    plate.paint(regular(1180, 210, 74, 30), PAPER)
    for (let star = 0; star < 50; star += 1) plate.paint(regular(view.chance.between(20, 1580), view.chance.between(20, 520), view.chance.between(2, 5), 5), PAPER)
    mountains(view, [[0, 560], [220, 430], [420, 540], [660, 470], [880, 560], [1200, 500], [1600, 560]], 700, 560, 23)
    plate.paint([[0, 690], [1600, 690], [1600, 1200], [0, 1200]], wash(SEA, 0.06))
    hatch(plate, [[[0, 690], [1600, 690], [1600, 1200], [0, 1200]]], { colour: SEA, gap: 16, angle: 3, tone: (x, y) => clamp((clouds(x / 160, y / 40, 8) - 0.5) * 2.2), width: 2.2, step: 24 })
    const mound = smooth([[330, 980], [420, 760], [600, 640], [820, 620], [1040, 660], [1190, 790], [1270, 980]], 6)
    thing(view, [...mound], { colour: wash(MOSS, 0.5), tone: (x, y) => clamp((clouds(x / 36, y / 30, 2) - 0.1) * 1.1), angle: 74, gap: 9 })
    thing(view, [[700, 980], [716, 800], [884, 800], [900, 980]], { colour: wash(BRASS, 0.5), tone: 0.5, angle: 90 })
    plate.paint([[728, 980], [740, 826], [860, 826], [872, 980]], wash(SIGNAL, 0.45))
    rays(plate, 800, 930, 40, 330, 22, wash(BRASS, 0.9), Math.PI * 0.02, Math.PI * 0.98)
    for (const smoke of [0, 1, 2]) plate.swell(Array.from({ length: 9 }, (_, index): Point => [800 + smoke * 16 + Math.sin(index * 0.9 + smoke) * 22, 610 - index * 34]), Array.from({ length: 9 }, (_, index) => 5 - index * 0.5), wash(PAPER, 1))
    thing(view, smooth(regular(1120, 1040, 104, 14)), { colour: wash(BRASS, 0.14), tone: (x) => clamp((x - 1060) / 200), angle: 60 })
    plate.line(smooth(regular(1120, 1040, 92, 14)), INK, 2, true)
    thing(view, [[1040, 1112], [1010, 1160], [1030, 1170], [1060, 1124]], { colour: wash(BRASS, 0.5), tone: 0.5 })
    thing(view, [[1230, 1150], [1400, 1040], [1408, 1054], [1240, 1164]], { colour: wash(BRASS, 0.4), tone: 0.5, gap: 6 })
  },
}
