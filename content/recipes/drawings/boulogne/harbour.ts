import { dinghy, trawler } from '../boats.ts'
import { project, type View } from '../camera.ts'
import { cardAt } from '../card.ts'
import { clouds } from '../chance.ts'
import { figure, group } from '../figures.ts'
import { at, oblong, regular, type Point, type Point3 } from '../geometry.ts'
import { ground, water } from '../ground.ts'
import { house, roofscape } from '../houses.ts'
import { clotheWall } from '../masonry.ts'
import { opening } from '../openings.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { prism } from '../solids.ts'
import { fillOn, flatSurface, hatchOn, lineOn, rect, type Surface } from '../surface.ts'
import { gulls } from './motifs.ts'
import { basilicaDome, stall } from './sacred.ts'

/** The quay: trawlers alongside, fish boxes, nets, stalls, the town and the dome up the hill. */
export const quay: Scene = {
  file: 'boulogne-sur-mer/stops/quai-gambetta/drawing.svg',
  camera: looking([0, -42, 8.5], 0, 1330, 590),
  draw: (view) => {
    sky(view.plate, { horizon: 600, seed: 49, cover: 0.55 })
    basilicaDome(view, 92, 330, 38, 1.7)
    view.plate.paint([[0, 520], [420, 490], [900, 440], [1250, 400], [1600, 430], [1600, 700], [0, 700]], wash(MOSS, 0.2))
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
    view.plate.paint([[0, 1200], [0, 895], [1600, 895], [1600, 1200]], wash(BRASS, 0.14))
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

/** A stepped street of fishermen's houses climbing from the harbour. */
export const sailorsStreet: Scene = {
  file: 'boulogne-sur-mer/stops/maison-beuriere/drawing.svg',
  camera: looking([-0.6, -17, 2], -1.4, 1160, 800),
  draw: (view) => {
    sky(view.plate, { horizon: 760, seed: 71, cover: 0.6 })
    ground(view, 800, BRASS, 0.35)
    const climb = 0.42
    view.plate.paint([project(view.camera, [-3, 34, 15]), project(view.camera, [3, 34, 15]), [1600, 1200], [0, 1200]], wash(BRASS, 0.12))
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
  for (const u of side < 0 ? [1.8, 3] : []) opening(wall, u, 0.8, 0.8, 1.2, { panes: [2, 3], frame: 0.1, sill: true })
  if (side > 0) dryingNet(wall)
  opening(wall, 3, 3.1, 0.8, 0.9, { panes: [2, 2], frame: 0.1, sill: true })
}

function washing(view: View, y: number, z: number): void {
  const line = Array.from({ length: 13 }, (_, index): Point => project(view.camera, [-2.6 + (5.2 * index) / 12, y, z - Math.sin((index / 12) * Math.PI) * 0.5]))
  view.plate.line(line, INK, 1.4)
  for (let index = 2; index < 11; index += 2) {
    const [left, right] = [at(line, index), at(line, index + 1)]
    const tall = (right[0] - left[0]) * (1.1 + (index % 3) * 0.2)
    const cloth: readonly Point[] = [left, right, [right[0] - 2, right[1] + tall], [left[0] + 2, left[1] + tall * 0.95]]
    view.plate.paint(cloth, [PAPER, wash(SEA, 0.5), wash(SIGNAL, 0.5)][(index / 2) % 3] ?? PAPER)
    view.plate.line(cloth, INK, 1.5, true)
  }
}

/** A net hung on pegs to dry. */
function dryingNet(wall: Surface): void {
  const net: readonly Point[] = [[2.7, 2.9], [3.4, 2.7], [4.2, 2.9], [5, 2.7], [5.7, 2.9], [5.6, 1.4], [5.2, 0.7], [4.4, 1], [3.6, 0.6], [2.9, 1.2]]
  paintNet(wall, net)
  for (const u of [2.7, 4.2, 5.7]) lineOn(wall, [[u, 2.85], [u, 3.05]], INK, 4)
}

function paintNet(wall: Surface, net: readonly Point[]): void {
  for (const angle of [45, 135]) hatchOn(wall, [net], { colour: MOSS, gap: 15, angle, tone: 0.9, width: 2.1, wobble: 0.5, step: 18 })
  lineOn(wall, net, MOSS, 2.6, true)
  for (const [u, v] of net.slice(5)) fillOn(wall, regular(u, v, 0.12, 8), wash(SIGNAL, 0.8))
}

/** A fish basket. */
function creel(surface: Surface): void {
  const ring: readonly Point[] = [[-0.35, 0], [0.35, 0], [0.45, 0.5], [-0.45, 0.5]]
  fillOn(surface, ring, wash(BRASS, 0.5))
  for (const angle of [40, 140]) hatchOn(surface, [ring], { colour: INK, gap: 6, angle, tone: 0.7, width: 1.7 })
  lineOn(surface, ring, INK, 2.2, true)
  lineOn(surface, [[-0.4, 0.5], [-0.2, 0.8], [0.2, 0.8], [0.4, 0.5]], INK, 2.2)
}
