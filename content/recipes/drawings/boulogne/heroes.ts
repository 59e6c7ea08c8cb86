import type { View } from '../camera.ts'
import { cardAt } from '../card.ts'
import { figure, group } from '../figures.ts'
import { at, oblong, outset, regular, type Point } from '../geometry.ts'
import { ground, paving } from '../ground.ts'
import { curtain, roundTower } from '../fortress.ts'
import { house } from '../houses.ts'
import { opening, row } from '../openings.ts'
import { BRASS, INK, MOSS, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { rays, sky } from '../sky.ts'
import { cornice, facet, prism, shadow, spire } from '../solids.ts'
import { carve, standing } from '../statues.ts'
import { fillOn, lineOn, rect, type Surface } from '../surface.ts'
import { tree } from '../trees.ts'
import { turned } from '../turned.ts'

const BRONZE = wash(MOSS, 0.34, wash(BRASS, 0.4))

/** Auguste Mariette in bronze, standing on a pyramid before the ramparts. */
export const mariette: Scene = {
  file: 'boulogne-sur-mer/stops/mariette/drawing.svg',
  camera: looking([-5, -27, 1.9], -10.5, 1860, 885),
  draw: (view) => {
    sky(view.plate, { horizon: 885, seed: 91, cover: 0.45 })
    rays(view.plate, 800, 270, 190, 420, 44, wash(BRASS, 0.5), Math.PI * 0.98, Math.PI * 2.02)
    ground(view, 885, MOSS, 0.6)
    for (const x of [-24, -14, -5, 6, 15, 25]) tree(view, [x, 36, 7], 9)
    curtain(view, oblong(-50, 30, 100, 4), 9)
    roundTower(view, { x: 17, y: 29, radius: 4.2, high: 11, slits: [[-0.2, 6]] })
    for (const x of [-13, -8.5]) tree(view, [x, 12, 0], 8.5)
    tree(view, [12, 10, 0], 7.5)
    shadow(view, oblong(-2.6, -2.6, 5.2, 5.2), 5)
    const base = oblong(-3.4, -3.4, 6.8, 6.8, 0.2)
    prism(view, outset(base, 0.7), 0, 0.4, 'ashlar')
    prism(view, base, 0.4, 1.3, 'ashlar')
    const foot = outset(base, -0.5)
    pyramid(view, foot, 1.3, 0.24, 6.6)
    const top = outset(base, -2.62)
    cornice(view, top, 7.7, 0.4, 0.2)
    explorer(cardAt(view, [0.2, 0, 8.1]), 3.1)
    for (const x of [-4.9, 3.6]) turned(view, x, -5.4, [[0.32, 0], [0.24, 0.4], [0.2, 1.1], [0.3, 1.2]], 'dark', undefined, 1.3)
    figure(view, [-4.4, -7.5, 0], 1)
    figure(view, [-3.4, -7.2, 0], 0)
    group(view, [6, -4, 0], 2, 0.9, 3)
    tree(view, [-10.5, 1, 0], 1.9, 'shrub')
    tree(view, [9.4, 0, 0], 2.1, 'shrub')
  },
}

/** A truncated pyramid: the four sloping faces of the plinth. */
function pyramid(view: View, foot: readonly Point[], low: number, part: number, rise: number): void {
  const x = foot.reduce((sum, [each]) => sum + each / foot.length, 0)
  const y = foot.reduce((sum, [, each]) => sum + each / foot.length, 0)
  const top = foot.map(([px, py]): Point => [x + (px - x) * part, y + (py - y) * part])
  foot.forEach(([px, py], index) => {
    const [nextX, nextY] = at(foot, index + 1)
    const [topX, topY] = at(top, index)
    const [topNextX, topNextY] = at(top, index + 1)
    facet(view, [[px, py, low], [nextX, nextY, low], [topNextX, topNextY, low + rise], [topX, topY, low + rise]], 'ashlar')
  })
}

/** A man of the desert in frock coat and tarboosh, one hand at his chest. */
function explorer(surface: Surface, height: number): void {
  const to = (ring: readonly Point[]): readonly Point[] => ring.map(([u, v]): Point => [u * height, v * height])
  carve(surface, to([[-0.13, 0], [-0.03, 0], [0, 0.4], [0.05, 0], [0.17, 0], [0.11, 0.48], [-0.1, 0.48]]), BRONZE, [], false)
  carve(surface, to([[-0.15, 0.26], [0.15, 0.24], [0.14, 0.55], [0.17, 0.76], [0.07, 0.86], [-0.07, 0.86], [-0.17, 0.74], [-0.13, 0.5]]), BRONZE, [to([[0, 0.3], [0.01, 0.8]]), to([[-0.08, 0.3], [-0.05, 0.55]])])
  carve(surface, to([[-0.16, 0.74], [-0.24, 0.58], [-0.2, 0.52], [-0.02, 0.66], [-0.03, 0.71], [-0.16, 0.63], [-0.1, 0.74]]), BRONZE)
  carve(surface, to([[0.15, 0.76], [0.23, 0.6], [0.21, 0.42], [0.16, 0.42], [0.15, 0.6]]), BRONZE)
  carve(surface, to([[-0.055, 0.87], [0.06, 0.87], [0.07, 0.96], [-0.065, 0.96]]), BRONZE)
  carve(surface, to([[-0.062, 0.96], [0.065, 0.96], [0.045, 1.06], [-0.045, 1.06]]), BRONZE, [], false)
}

/** General San Martín on horseback above the sea road. */
export const horseman: Scene = {
  file: 'boulogne-sur-mer/stops/statue-san-martin/drawing.svg',
  camera: looking([3, -30, 1.9], 5.5, 2020, 915),
  draw: (view) => {
    sky(view.plate, { horizon: 915, seed: 17, cover: 0.58 })
    ground(view, 915, BRASS, 0.4)
    for (const [index, x] of [-26, -15.5, 10, 21].entries()) house(view, { x, y: 26, width: 10, depth: 9, height: 8 + (index % 3), floors: 3, bays: 3, rise: 3.6, material: index % 2 === 0 ? 'brick' : 'plaster', cover: index % 2 === 0 ? 'slate' : 'tile' })
    for (const x of [-10.5, 9.5]) tree(view, [x, 12, 0], 7)
    shadow(view, oblong(-1.6, -2.2, 3.2, 4.4), 6)
    for (const [index, out] of [2.6, 2, 1.4].entries()) prism(view, oblong(-1.9 - out, -1.4 - out, 3.8 + out * 2, 2.8 + out * 2), index * 0.28, (index + 1) * 0.28, 'ashlar')
    const block = oblong(-2.1, -1.5, 4.2, 3)
    prism(view, outset(block, 0.25), 0.84, 1.7, 'ashlar')
    prism(view, block, 1.7, 4.6, 'ashlar', (wall, side) => {
      if (side !== 0) return
      fillOn(wall, rect(0.7, 0.5, 2.8, 1.9), BRONZE)
      lineOn(wall, rect(0.7, 0.5, 2.8, 1.9), INK, 2, true)
      for (let index = 0; index < 7; index += 1) lineOn(wall, [[1 + index * 0.36, 0.7], [1.05 + index * 0.36, 1.2 + (index % 3) * 0.28]], INK, 5)
    })
    cornice(view, block, 4.6, 0.5, 0.3)
    prism(view, outset(block, -0.2), 5.1, 5.4, 'bronze')
    rider(cardAt(view, [0, 0, 5.4]), 1.62)
    paving(view, [-20, -22], [20, -4], 1.2)
    group(view, [-5, -4.4, 0], 2, 0.9, 0)
    group(view, [5, -5.5, 0], 3, 0.9, 1)
  },
}

/** Horse and rider, facing left; `m` scales metres. */
function rider(surface: Surface, m: number): void {
  const to = (ring: readonly (readonly [number, number])[]): readonly Point[] => ring.map(([u, v]): Point => [u * m, v * m])
  carve(surface, to([[1.15, 1.55], [1.5, 1.5], [1.75, 0.9], [1.6, 0.3], [1.45, 0.75], [1.3, 1.2]]), BRONZE)
  carve(surface, to([[-0.55, 0.95], [-0.42, 0.55], [-0.45, 0.05], [-0.2, 0.05], [-0.24, 0.6], [-0.25, 1]]), BRONZE)
  carve(surface, to([[0.85, 1.05], [1.02, 0.62], [0.85, 0.05], [1.1, 0.05], [1.25, 0.62], [1.2, 1.1]]), BRONZE)
  carve(surface, to([[-0.72, 1.05], [-1.15, 0.9], [-1.3, 0.5], [-1.52, 0.52], [-1.36, 1.08], [-0.8, 1.4]]), BRONZE)
  carve(surface, to([[0.55, 1], [0.62, 0.6], [0.4, 0.05], [0.66, 0.05], [0.85, 0.6], [0.95, 1.05]]), BRONZE)
  const trunkRing = to([[-1.05, 2.05], [-0.82, 1.3], [-0.55, 0.98], [0.2, 0.92], [0.75, 1], [1.2, 1.15], [1.28, 1.5], [1.05, 1.72], [0.5, 1.66], [-0.1, 1.6], [-0.45, 1.85], [-0.65, 2.35], [-0.85, 2.62], [-1.15, 2.68], [-1.55, 2.3], [-1.72, 2.02], [-1.55, 1.92], [-1.25, 2.14]])
  carve(surface, trunkRing, BRONZE, [to([[-1.5, 2.12], [-1.15, 2.2], [-0.85, 2.3]]), to([[-0.65, 1.05], [-0.5, 1.4], [-0.55, 1.7]])])
  for (let index = 0; index < 7; index += 1) lineOn(surface, to([[-0.95 + index * 0.08, 2.62 - index * 0.14], [-0.72 + index * 0.09, 2.5 - index * 0.13]]), INK, 2.4)
  lineOn(surface, to([[-1.5, 2.1], [-0.35, 2.06]]), INK, 2)
  fillOn(surface, to([[-0.25, 1.66], [0.42, 1.64], [0.5, 1.28], [-0.1, 1.3]]), wash(INK, 0.6))
  carve(surface, to([[-0.1, 1.7], [0.25, 1.72], [0.28, 1.45], [0, 1.1], [-0.05, 0.72], [-0.3, 0.7], [-0.28, 0.8], [-0.2, 1.2]]), BRONZE)
  carve(surface, to([[-0.15, 1.62], [0.3, 1.62], [0.32, 2.1], [0.28, 2.42], [0.02, 2.52], [-0.14, 2.36], [-0.16, 2]]), BRONZE, [to([[-0.14, 1.86], [0.3, 1.86]])])
  carve(surface, to([[-0.05, 2.42], [-0.45, 2.5], [-0.9, 2.85], [-0.84, 2.95], [-0.42, 2.66], [0.02, 2.48]]), BRONZE)
  lineOn(surface, to([[-0.86, 2.9], [-0.98, 3.02]]), INK, 4)
  carve(surface, to([[0.22, 2.36], [0.42, 2.05], [0.12, 1.84], [-0.05, 1.92], [0.2, 2.1]]), BRONZE)
  carve(surface, to([[0, 2.5], [0.2, 2.5], [0.22, 2.78], [0.02, 2.8]]), BRONZE)
  carve(surface, to([[-0.24, 2.76], [0.12, 2.72], [0.42, 2.82], [0.22, 3], [-0.02, 2.99]]), BRONZE)
}

/** The column of the Grande Armée on its plain, the emperor on top. */
export const column: Scene = {
  file: 'boulogne-sur-mer/stops/colonne-grande-armee/drawing.svg',
  camera: looking([-16, -104, 3], -8.6, 1680, 985),
  draw: (view) => {
    sky(view.plate, { horizon: 985, seed: 103, cover: 0.5, flat: 0.34 })
    ground(view, 985, MOSS, 0.6)
    for (const [index, x] of [-46, -37, -29, 25, 33, 42, 52].entries()) tree(view, [x, 30 + (index % 3) * 6, 0], 9 + (index % 2) * 2)
    for (const side of [-1, 1]) {
      const lodge = oblong(side * 15 - 4, -4, 8, 7)
      shadow(view, lodge, 5)
      prism(view, lodge, 0, 4.6, 'ashlar', (wall, face) => { if (face === 0) { opening(wall, 4, 0, 1.6, 3.2, { head: 'round', frame: 0.3 }); for (const u of [1.6, 6.4]) opening(wall, u, 1, 1, 2, { panes: [2, 3], frame: 0.2 }) } })
      cornice(view, lodge, 4.6, 0.6, 0.4)
      spire(view, outset(lodge, 0.3), 5.2, 2.2, 'slate')
    }
    const base = oblong(-5, -5, 10, 10, 0.12)
    shadow(view, base, 20)
    prism(view, outset(base, 2), 0, 0.7, 'ashlar')
    prism(view, outset(base, 1), 0.7, 1.4, 'ashlar')
    prism(view, base, 1.4, 8, 'ashlar', (wall, side) => {
      if (side !== 0) return
      fillOn(wall, rect(1.6, 1.2, 6.8, 4.2), BRONZE)
      lineOn(wall, rect(1.6, 1.2, 6.8, 4.2), INK, 1.8, true)
      for (let index = 0; index < 12; index += 1) lineOn(wall, [[2.2 + index * 0.5, 1.5], [2.1 + index * 0.5, 3.2 + (index % 4) * 0.4]], INK, 4)
    })
    cornice(view, base, 8, 1.1, 0.7)
    turned(view, 0, 0, [[3.5, 9.1], [3.4, 9.9], [2.75, 10.6]], 'ashlar')
    turned(view, 0, 0, [[2.65, 10.6], [2.5, 24], [2.2, 41]], 'ashlar')
    turned(view, 0, 0, [[2.2, 41], [2.5, 41.6], [3.1, 43.2]], 'ashlar')
    turned(view, 0, 0, [[1.5, 44.2], [1.5, 47], [1.7, 47.2], [1.2, 48.6]], 'ashlar')
    prism(view, regular(0, 0, 4.3, 4, Math.PI / 4 + 0.12), 43.2, 44.3, 'plaster')
    turned(view, 0, 0, [[3.1, 44.3], [3.1, 45.4]], 'ashlar', (band) => { row(band, 0, band.width, 22, 0, 0.12, 1.1) })
    standing(cardAt(view, [0, 0, 48.6]), 5.4, BRONZE)
    paving(view, [-8, -80], [8, -8], 2)
    for (const [x, y] of [[-10, -20], [10, -20], [-10, -34], [10, -34]] as const) turned(view, x, y, [[0.6, 0], [0.5, 1.6], [0.7, 1.8], [0.1, 2.4]], 'ashlar')
    group(view, [-3, -26, 0], 3, 1.4, 0)
    group(view, [4, -14, 0], 2, 1.4, 1)
  },
}
