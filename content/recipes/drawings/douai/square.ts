import { project, type View } from '../camera.ts'
import { cardAt } from '../card.ts'
import { figure, group, person } from '../figures.ts'
import { at, oblong, outset, regular, type Point } from '../geometry.ts'
import { ground, paving } from '../ground.ts'
import { house } from '../houses.ts'
import { moulding, pediment, pilaster, row } from '../openings.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, prism, roof, shadow } from '../solids.ts'
import { carve } from '../statues.ts'
import { fillOn, hatchOn, lineOn, rect, type Surface } from '../surface.ts'
import { tree } from '../trees.ts'
import { turned } from '../turned.ts'
import { douaiBelfry } from './belfry.ts'

/** The Place d'Armes on a feast day: gabled houses, garlands, drums and a crowd. The giants themselves are not drawn. */
export const feastDay: Scene = {
  file: 'douai/stops/gayant/drawing.svg',
  camera: looking([0, -40, 3.4], 0, 1480, 800),
  draw: (view) => {
    sky(view.plate, { horizon: 800, seed: 214, cover: 0.5 })
    ground(view, 800, BRASS, 0.35)
    douaiBelfry(view, -16, 62, 0.84, -0.2)
    const widths = [7.5, 6.5, 8.5, 7, 9, 6.8, 7.6, 8]
    let x = -31
    for (const [index, width] of widths.entries()) {
      const brick = index % 2 === 0
      house(view, { x, y: 6, width: width - 0.15, depth: 11, height: 11 + ((index * 5) % 4) * 0.8, floors: 3, bays: index % 3 === 1 ? 2 : 3, rise: index % 3 === 2 ? 4.6 : 5, material: brick ? 'brick' : 'plaster', cover: index % 4 === 3 ? 'slate' : 'tile', gableFront: index % 3 !== 2, door: index % 2, head: 'low', dormers: index % 3 === 2 ? 2 : 0, ...(brick ? {} : { shutters: index % 4 === 1 ? MOSS : SEA }) })
      x += width
    }
    garland(view, [-30, 5, 10.4], [-2, 4.5, 9.6])
    garland(view, [-2, 4.5, 9.6], [29, 5, 10.6])
    garland(view, [-11.5, -4, 9.4], [11.5, -4, 9.4])
    for (const side of [-1, 1]) flagPole(view, side * 11.5, -4)
    paving(view, [-26, -32], [26, 5], 1.5)
    for (const [y, count, from] of [[2, 30, -24], [0, 30, -24], [-2, 26, -22], [-5, 10, -19], [-5.4, 10, 7], [-9, 7, -18.6], [-9.6, 7, 7.4]] as const) group(view, [from + count / 2 + 4, y, 0], count, 1.55, Math.abs(y) * 3)
    for (let index = 0; index < 6; index += 1) drummer(cardAt(view, [-6.2 + index * 2.5, -11 - (index % 2) * 1.4, 0]), index)
    for (let index = 0; index < 4; index += 1) drummer(cardAt(view, [-4.4 + index * 2.6, -15.4 - (index % 2), 0]), index + 2)
    for (const [x, y, look, height] of [[-9.4, -19, 1, 1.66], [-8.5, -19.2, 4, 1.1], [-7.6, -19, 0, 1.75], [7, -20, 3, 1.74], [7.9, -20.2, 1, 1.64], [8.8, -19.8, 2, 1.2], [-4.2, -21, 2, 1.15], [3.6, -21.4, 4, 1.68]] as const) figure(view, [x, y, 0], look, height)
  },
}

function garland(view: View, from: readonly [number, number, number], to: readonly [number, number, number]): void {
  const points = Array.from({ length: 25 }, (_, index): Point => {
    const part = index / 24
    return project(view.camera, [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, from[2] + (to[2] - from[2]) * part - Math.sin(part * Math.PI) * 1.7])
  })
  view.plate.line(points, INK, 1.6)
  for (let index = 1; index < 24; index += 1) {
    const [x, y] = at(points, index)
    const size = Math.abs(at(points, index + 1)[0] - x) * 0.34 + 2
    view.plate.paint([[x - size, y], [x + size, y], [x, y + size * 2.1]], [SIGNAL, SEA, BRASS, MOSS][index % 4] ?? SIGNAL)
  }
}

function flagPole(view: View, x: number, y: number): void {
  const surface = cardAt(view, [x, y, 0])
  lineOn(surface, [[0, 0], [0, 10]], INK, 4)
  const cloth: readonly Point[] = [[0, 9.8], [1, 9.5], [2, 9.8], [3, 9.4], [3, 7.6], [2, 7.9], [1, 7.6], [0, 7.9]]
  const side = x < 0 ? 1 : -1
  fillOn(surface, cloth.map(([u, v]): Point => [u * side, v]), wash(SIGNAL, 0.8))
  hatchOn(surface, [cloth.map(([u, v]): Point => [u * side, v])], { colour: INK, gap: 7, angle: 86, tone: (u) => 0.35 + Math.sin(u * 4) * 0.35, width: 2 })
  lineOn(surface, cloth.map(([u, v]): Point => [u * side, v]), INK, 2, true)
}

/** A drummer of the procession. */
function drummer(surface: Surface, look: number): void {
  person(surface, look % 2 === 0 ? 0 : 2, 1.78)
  const drum: readonly Point[] = [[-0.42, 0.62], [0.42, 0.62], [0.42, 1.12], [-0.42, 1.12]]
  fillOn(surface, drum, wash(look % 2 === 0 ? SIGNAL : SEA, 0.7))
  for (let index = 0; index < 4; index += 1) lineOn(surface, [[-0.42 + index * 0.21, 0.62], [-0.315 + index * 0.21, 1.12], [-0.21 + index * 0.21, 0.62]], PAPER, 1.7)
  fillOn(surface, [...regular(0, 1.12, 0.42, 16)].map(([u, v]): Point => [u, 1.12 + (v - 1.12) * 0.28]), PAPER)
  lineOn(surface, [...regular(0, 1.12, 0.42, 16)].map(([u, v]): Point => [u, 1.12 + (v - 1.12) * 0.28]), INK, 1.8, true)
  lineOn(surface, drum, INK, 2, true)
  lineOn(surface, [[-0.34, 1.34], [0.02, 1.16]], INK, 2.4)
  lineOn(surface, [[0.4, 1.42], [0.1, 1.17]], INK, 2.4)
}

/** Marceline Desbordes-Valmore in pale stone, under the trees. */
export const poet: Scene = {
  file: 'douai/stops/statue-marceline/drawing.svg',
  camera: looking([0.6, -17, 1.8], 2, 2000, 820),
  draw: (view) => {
    sky(view.plate, { horizon: 820, seed: 227, cover: 0.6 })
    ground(view, 820, MOSS, 0.6)
    for (const [index, x] of [-27, -17.5, 9, 18].entries()) house(view, { x, y: 30, width: 9, depth: 9, height: 9 + (index % 2), floors: 3, bays: 3, rise: 4, material: index % 2 === 0 ? 'brick' : 'plaster', cover: index % 2 === 0 ? 'slate' : 'tile' })
    for (const [x, y, height] of [[-9.5, 16, 10], [8.6, 17, 10.5], [-5.4, 8, 7.6], [6.4, 9, 8]] as const) tree(view, [x, y, 0], height)
    for (const x of [-4.6, 4.2]) tree(view, [x, 3, 0], 1.5, 'shrub')
    shadow(view, oblong(-1.2, -1, 2.4, 2), 3)
    turned(view, 0, 0, [[2, 0], [2, 0.25]], 'ashlar')
    prism(view, oblong(-1.15, -1, 2.3, 2, 0.1), 0.25, 0.5, 'ashlar')
    prism(view, oblong(-0.95, -0.8, 1.9, 1.6, 0.1), 0.5, 1.7, 'ashlar', (wall, side) => {
      if (side !== 0) return
      lineOn(wall, rect(0.25, 0.2, 1.4, 0.85), INK, 1.6, true)
      for (const v of [0.42, 0.62, 0.82]) lineOn(wall, [[0.42, v], [1.48, v]], wash(INK, 0.6), 2.4)
    })
    cornice(view, oblong(-0.95, -0.8, 1.9, 1.6, 0.1), 1.7, 0.22, 0.15)
    dreamer(cardAt(view, [0, 0, 1.92]))
    for (let index = 0; index < 30; index += 1) {
      const angle = (index / 30) * Math.PI * 2
      const [px, py] = project(view.camera, [Math.cos(angle) * 2.5, Math.sin(angle) * 2.5, 0.05])
      if (Math.sin(angle) < 0.3) {
        view.plate.line([[px, py], [px - 4, py - 22]], MOSS, 2)
        view.plate.paint(regular(px - 4, py - 26, 8, 8), wash(index % 2 === 0 ? SIGNAL : BRASS, 0.65))
      }
    }
    reader(view)
    figure(view, [3.6, -2.4, 0], 1)
    figure(view, [4.4, -2.2, 0], 4, 1.2)
  },
}

/** A standing woman with a book against her heart, head bent, her dress falling in long folds. */
function dreamer(surface: Surface): void {
  const stone = wash(BRASS, 0.1)
  const skirt: readonly Point[] = [[-0.78, 0], [-0.2, -0.04], [0.4, -0.04], [0.86, 0], [0.66, 0.8], [0.46, 1.5], [0.36, 1.95], [-0.3, 1.95], [-0.42, 1.5], [-0.6, 0.8]]
  carve(surface, skirt, stone, [[[-0.55, 0.1], [-0.4, 0.9], [-0.22, 1.8]], [[-0.25, 0.05], [-0.18, 1], [-0.08, 1.85]], [[0.08, 0.02], [0.06, 0.9], [0.06, 1.8]], [[0.38, 0.05], [0.3, 1], [0.18, 1.85]], [[0.62, 0.1], [0.46, 1], [0.28, 1.8]]])
  carve(surface, [[-0.32, 1.9], [0.36, 1.9], [0.42, 2.3], [0.5, 2.62], [0.3, 2.86], [-0.22, 2.86], [-0.46, 2.6], [-0.36, 2.25]], stone, [[[-0.1, 1.95], [-0.16, 2.4]], [[0.2, 1.95], [0.24, 2.4]]])
  carve(surface, [[-0.5, 2.66], [-0.66, 2.2], [-0.5, 1.92], [-0.36, 1.96], [-0.02, 2.24], [-0.08, 2.36], [-0.42, 2.16], [-0.3, 2.5]], stone)
  carve(surface, [[-0.16, 2.16], [0.2, 2.06], [0.3, 2.5], [-0.06, 2.6]], PAPER, [[[-0.1, 2.2], [0, 2.55]]], false)
  carve(surface, [[0.48, 2.68], [0.68, 2.3], [0.52, 2.02], [0.1, 2.1], [0.08, 2.22], [0.42, 2.22], [0.36, 2.52]], stone)
  carve(surface, [[-0.5, 2.6], [-0.3, 2.9], [0.02, 2.78], [0.36, 2.9], [0.54, 2.6], [0.3, 2.66], [0.02, 2.56], [-0.26, 2.66]], stone, [[[0.02, 2.76], [0.02, 2.6]]])
  carve(surface, [[-0.13, 2.84], [0.15, 2.84], [0.2, 3.1], [0.16, 3.34], [-0.08, 3.38], [-0.2, 3.18], [-0.18, 2.98]], stone, [[[-0.17, 3.06], [-0.12, 3.05]]])
  carve(surface, [[0.1, 2.94], [0.28, 2.98], [0.34, 3.26], [0.22, 3.48], [-0.04, 3.52], [-0.22, 3.36], [-0.14, 3.26], [0.04, 3.28], [0.12, 3.12]], stone, [[[-0.08, 3.44], [0.14, 3.3]], [[0.1, 3.48], [0.26, 3.2]]])
  carve(surface, [[0.26, 3.2], [0.42, 3.18], [0.44, 3.36], [0.3, 3.42]], stone)
}

function reader(view: View): void {
  prism(view, oblong(-4.2, -1.9, 1.9, 0.5), 0.4, 0.5, 'bronze', undefined, 1.8)
  for (const x of [-4.1, -2.5]) prism(view, oblong(x, -1.9, 0.1, 0.4), 0, 0.4, 'dark', undefined, 1)
  const surface = cardAt(view, [-3.3, -1.9, 0])
  carve(surface, [[-0.2, 0.5], [0.2, 0.5], [0.22, 1], [0.1, 1.2], [-0.12, 1.2], [-0.22, 0.95]], wash(SEA, 0.7))
  fillOn(surface, [[-0.2, 0.5], [0.2, 0.5], [0.18, 0], [0.04, 0], [0, 0.4], [-0.05, 0], [-0.18, 0]], wash(INK, 0.85))
  fillOn(surface, regular(0, 1.33, 0.12, 12), wash(BRASS, 0.35))
  fillOn(surface, [[-0.14, 1.36], [0.14, 1.38], [0.05, 1.5], [-0.08, 1.5]], INK)
  fillOn(surface, [[-0.22, 0.72], [0, 0.66], [0.2, 0.74], [0.2, 0.92], [0, 0.84], [-0.22, 0.9]], PAPER)
  lineOn(surface, [[-0.22, 0.72], [0, 0.66], [0.2, 0.74], [0.2, 0.92], [0, 0.84], [-0.22, 0.9]], INK, 1.5, true)
}

/** The municipal theatre: a low closed portico, tall windows, a shallow pediment. */
export const theatre: Scene = {
  file: 'douai/stops/theatre/drawing.svg',
  camera: looking([-7.5, -47, 2.3], -7.5, 1720, 900),
  draw: (view) => {
    sky(view.plate, { horizon: 900, seed: 233, cover: 0.5 })
    ground(view, 900, BRASS, 0.35)
    house(view, { x: 12.5, y: 3, width: 10, depth: 10, height: 10, floors: 3, bays: 3, rise: 4, material: 'brick', head: 'low' })
    house(view, { x: 22.8, y: 3, width: 10, depth: 10, height: 11, floors: 3, bays: 3, rise: 4, cover: 'slate', dormers: 2 })
    for (const [index, y] of [2.5, -8, -18.5, -29].entries()) house(view, { x: -15.5, y, width: 10, depth: 9, height: 10.4 + (index % 2), turn: Math.PI / 2, floors: 3, bays: 3, rise: 4, material: index % 2 === 0 ? 'brick' : 'plaster', ...(index % 2 === 0 ? {} : { shutters: SEA }) })
    const body = oblong(-12, 2, 24, 26)
    prism(view, oblong(-8, 16, 16, 12), 13, 19.6, 'brick')
    roof(view, oblong(-8, 16, 16, 12), 19.6, 4, 5, 'slate')
    roof(view, [at(body, 1), at(body, 2), at(body, 3), at(body, 0)], 13.4, 4, 0, 'slate', 'ashlar', 0)
    prism(view, body, 0, 13.4, 'ashlar', (wall, side) => {
      row(wall, 0.6, wall.width - 0.6, side === 0 ? 5 : 6, 6.8, 1.7, 4.2, { panes: [2, 4], frame: 0.3, sill: true })
      if (side !== 0) row(wall, 0.6, wall.width - 0.6, 6, 1, 1.6, 3.4, { head: 'low', panes: [2, 3], frame: 0.25 })
      if (side === 0) for (const u of [0.7, 5, 9.7, 14.3, 19, 23.3]) pilaster(wall, u, 6, 0.9, 6.8, 0.25)
      moulding(wall, 0, wall.width, 12.6, 0.7, 0.5)
      if (side === 0) pediment(wall, -0.6, 24.6, 13.3, 4.2)
    })
    masks(cardAt(view, [0, 1.6, 14]))
    const porch = oblong(-10.6, -1, 21.2, 4)
    prism(view, porch, 0, 5.4, 'ashlar', (wall, side) => {
      if (side !== 0) return
      row(wall, 0.4, 20.8, 5, 0, 2.5, 4.5, { head: 'round', frame: 0.35, panes: [3, 5], inside: wash(BRASS, 0.3) })
      for (let index = 0; index <= 5; index += 1) pilaster(wall, 0.4 + index * 4.08, 0, 0.8, 5, 0.2, true)
    })
    cornice(view, porch, 5.4, 0.5, 0.35)
    prism(view, porch, 5.9, 6.8, 'ashlar', (wall) => { row(wall, 0.3, wall.width - 0.3, Math.round(wall.width * 1.3), 0.12, 0.3, 0.62, { head: 'round' }) })
    prism(view, outset(oblong(-10.6, -2.6, 21.2, 2), 0.4), 0, 0.35, 'ashlar')
    shadow(view, porch, 4)
    paving(view, [-40, -34], [30, -3], 1.4)
    for (const [index, x] of [-12.4, 13.6].entries()) column(view, x, -4, index)
    group(view, [-5, -6, 0], 4, 1.3, 0)
    group(view, [6, -5, 0], 3, 1.3, 3)
    figure(view, [-12, -15, 0], 1)
  },
}

/** A Morris-like pillar for playbills. */
function column(view: View, x: number, y: number, look: number): void {
  turned(view, x, y, [[0.75, 0], [0.6, 0.3], [0.6, 2.7]], 'plaster', (band, index) => {
    if (index !== 1) return
    for (const [u, v, colour] of [[0.3, 0.3, SIGNAL], [1, 0.9, SEA], [0.35, 1.5, BRASS]] as const) {
      fillOn(band, rect(u, v, 0.55, 0.75), wash(colour, 0.6))
      for (let line = 1; line < 4; line += 1) lineOn(band, [[u + 0.1, v + line * 0.18], [u + 0.45, v + line * 0.18]], look === 0 ? PAPER : INK, 1.5)
    }
  })
  turned(view, x, y, [[0.85, 2.7], [0.7, 3.1], [0.25, 3.5], [0.04, 4]], 'bronze')
}

function masks(surface: Surface): void {
  for (const side of [-1, 1]) {
    const ring = [[-0.75, 1.5], [0.75, 1.5], [0.7, 0.7], [0, 0], [-0.7, 0.7]].map(([u = 0, v = 0]): Point => [u + side * 1, v + (side > 0 ? 0.1 : 0.3)])
    carve(surface, ring, wash(BRASS, 0.35))
    for (const eye of [-0.3, 0.3]) fillOn(surface, regular(side + eye, 1.25, 0.15, 8), INK)
    lineOn(surface, [[side - 0.35, 0.62 + side * 0.12], [side, 0.62 - side * 0.1], [side + 0.35, 0.62 + side * 0.12]], INK, 4)
  }
}
