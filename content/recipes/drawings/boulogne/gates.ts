import { cardAt } from '../card.ts'
import { group } from '../figures.ts'
import { roundTower, curtain } from '../fortress.ts'
import { oblong, outset, type Point } from '../geometry.ts'
import { ground, paving } from '../ground.ts'
import { house } from '../houses.ts'
import { moulding, opening, pediment, pilaster } from '../openings.ts'
import { BRASS, MOSS, PAPER, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, prism, roof, shadow } from '../solids.ts'
import { standing } from '../statues.ts'
import { tree } from '../trees.ts'
import { clotheWall } from '../masonry.ts'
import { flatSurface } from '../surface.ts'
import type { View } from '../camera.ts'

/** A flight of steps rising away from the draughtsman. Metres. */
export function steps(view: View, x: number, y: number, width: number, count: number, rise = 0.17, tread = 0.42, low = 0): void {
  for (let index = count - 1; index >= 0; index -= 1) {
    const z = low + rise * index
    const back = y + tread * index
    const top = flatSurface(view, [x, back, z + rise], [1, 0, 0], [0, 1, 0], width, tread)
    clotheWall(top, 'plaster', 1.2)
    clotheWall(flatSurface(view, [x, back, z], [1, 0, 0], [0, 0, 1], width, rise), 'ashlar', 1.4)
  }
}

/** The gate of the steps: a narrow way for people on foot, between two round towers. */
export const gateOfSteps: Scene = {
  file: 'boulogne-sur-mer/stops/porte-des-degres/drawing.svg',
  camera: looking([-3, -33, 2.2], -3, 1480, 905),
  draw: (view) => {
    sky(view.plate, { horizon: 905, seed: 4, cover: 0.4 })
    ground(view, 905, MOSS, 0.5)
    for (const x of [-24, -15, 9, 17, 27]) tree(view, [x, 14, 8], 9.5)
    curtain(view, oblong(-40, 4, 80, 5), 10.2)
    prism(view, oblong(-4.4, 3, 8.8, 3), 0, 12.2, 'stone', (wall) => {
      opening(wall, 4.4, 1.6, 3, 6.2, { head: 'pointed', frame: 0.55, deep: 1.6 })
      opening(wall, 4.4, 9.2, 0.7, 1.5, { deep: 0.3 })
    })
    prism(view, oblong(-4.6, 2.8, 9.2, 3), 12.2, 13, 'stone')
    for (const side of [-1, 1]) roundTower(view, { x: side * 8.2, y: 4, radius: 4.2, high: 13.2, embattled: true, slits: [[-0.25, 5.2], [0.35, 9]] })
    steps(view, -2.6, -1.4, 5.2, 10)
    prism(view, oblong(-3.5, -1.6, 0.9, 4.6), 0, 2.3, 'stone')
    prism(view, oblong(2.6, -1.6, 0.9, 4.6), 0, 2.3, 'stone')
    paving(view, [-14, -24], [14, -2], 1.1)
    group(view, [0.9, -0.4, 0.35], 2, 0.9, 1)
    group(view, [-7, -6, 0], 2, 1, 3)
    tree(view, [-15, -4, 0], 3, 'shrub')
    tree(view, [14.5, -3, 0], 3, 'shrub')
  },
}

/** The Dunes gate, with the foot passages and windows of later days and the Virgin of the boat in her niche. */
export const dunesGate: Scene = {
  file: 'boulogne-sur-mer/stops/porte-des-dunes/drawing.svg',
  camera: looking([-15, -37, 2.4], -19, 1500, 890),
  draw: (view) => {
    sky(view.plate, { horizon: 890, seed: 31, cover: 0.5 })
    ground(view, 890, BRASS, 0.4)
    for (const x of [-26, -17, 20, 29]) tree(view, [x, 16, 8], 9)
    curtain(view, oblong(-46, 6, 92, 5), 10)
    prism(view, oblong(-6.5, 1, 13, 8), 0, 14.5, 'stone', (wall, side) => {
      if (side !== 0) return
      opening(wall, 6.5, 0, 4.4, 7.2, { head: 'low', frame: 0.6, deep: 1.8 })
      for (const u of [2.3, 10.7]) opening(wall, u, 0, 1.5, 3.6, { head: 'round', frame: 0.25, deep: 1 })
      for (const u of [2.3, 10.7]) opening(wall, u, 9.4, 1.2, 2.4, { panes: [2, 3], frame: 0.2, sill: true })
      opening(wall, 6.5, 8.9, 1.9, 4, { head: 'round', frame: 0.35, inside: wash('#14233A', 0.35) })
      moulding(wall, 0, 13, 8, 0.4)
    })
    standing(cardAt(view, [0, 0.9, 9], 0.2), 2.9, PAPER)
    cornice(view, oblong(-6.5, 1, 13, 8), 14.5, 0.8, 0.5, 'stone')
    roof(view, oblong(-6.5, 1, 13, 8), 15.3, 4.2, 3, 'slate', 'stone', 0.4)
    for (const side of [1, -1]) roundTower(view, { x: side * 10.4, y: 4, radius: 4.6, high: 12.6, slits: [[-0.5, 5.6], [0.1, 8.6]] })
    paving(view, [-26, -30], [14, 0], 1.3)
    group(view, [-2.5, -6, 0], 3, 1, 0)
    group(view, [4, -2, 0], 2, 1, 4)
    tree(view, [19, -2, 0], 4, 'shrub')
  },
}

/** The Calais gate as the seventeenth century left it, at the end of a street of houses. */
export const calaisGate: Scene = {
  file: 'boulogne-sur-mer/stops/porte-de-calais/drawing.svg',
  camera: looking([1.6, -40, 2.1], 1.5, 1420, 885),
  draw: (view) => {
    sky(view.plate, { horizon: 885, seed: 12, cover: 0.62 })
    ground(view, 885, BRASS, 0.35)
    for (const x of [-19, -11, 12, 21]) tree(view, [x, 18, 7], 10)
    curtain(view, oblong(-36, 8, 72, 5), 9.5)
    const block = oblong(-7.5, 3, 15, 9)
    prism(view, block, 0, 11.5, 'ashlar', (wall, side) => {
      if (side !== 0) return
      opening(wall, 7.5, 0, 4.2, 6.8, { head: 'round', frame: 0.8, deep: 2.2, })
      opening(wall, 12.6, 0, 1.3, 3.4, { head: 'round', frame: 0.3, deep: 0.8 })
      for (const u of [1, 4, 11, 14]) pilaster(wall, u, 0, 0.9, 9.2, 0.4)
      moulding(wall, 0, 15, 9.2, 0.7, 0.5)
      pediment(wall, 3.4, 11.6, 9.9, 2.6)
    })
    cornice(view, block, 11.5, 0.7, 0.5)
    roof(view, block, 12.2, 5, 4, 'slate', 'stone', 0.4)
    const rowOf = (side: number): void => {
      for (const [index, height] of [8.6, 9.8, 8.2].entries()) {
        const near = -4 - index * 8.5
        const outline: readonly Point[] = side < 0 ? oblong(-9.5, near, 8, 10, Math.PI / 2) : oblong(9.5, near + 8, 8, 10, -Math.PI / 2)
        const [x, y] = outline[0] ?? [0, 0]
        house(view, { x, y, width: 8, depth: 10, height, turn: side < 0 ? Math.PI / 2 : -Math.PI / 2, floors: 3, bays: 3, material: index === 1 ? 'brick' : 'plaster', rise: 3.6, door: index, ...(index === 1 ? {} : { shutters: MOSS }) })
      }
    }
    rowOf(-1)
    rowOf(1)
    shadow(view, outset(oblong(-19, -20, 9, 20), 0.1), 7, 0, 0.5)
    paving(view, [-9, -34], [9, 3], 1.2)
    group(view, [-3.4, -8, 0], 2, 1, 1)
    group(view, [5, -1, 0], 3, 1, 2)
  },
}

/** The gaol gate: two heavy U-shaped towers, barred windows, the passage squeezed between. */
export const gaolGate: Scene = {
  file: 'boulogne-sur-mer/stops/porte-gayole/drawing.svg',
  camera: looking([13, -34, 2.2], 18, 1400, 905),
  draw: (view) => {
    sky(view.plate, { horizon: 905, seed: 44, cover: 0.35, depth: 0.9 })
    ground(view, 905, MOSS, 0.4)
    for (const x of [-30, -21, 18, 27, 37]) tree(view, [x, 16, 8.5], 11)
    curtain(view, oblong(-60, 7, 120, 5), 10.5, true)
    prism(view, oblong(-3.6, 3, 7.2, 6), 0, 13, 'stone', () => undefined)
    prism(view, oblong(-3.6, 0.4, 7.2, 3), 0, 10.5, 'stone', (wall, side) => {
      if (side !== 0) return
      opening(wall, 3.6, 0, 3.4, 5.8, { head: 'pointed', frame: 0.5, deep: 1.8 })
      opening(wall, 3.6, 7, 1, 1.7, { panes: [4, 1], frame: 0.2 })
    })
    cornice(view, oblong(-3.6, 0.4, 7.2, 3), 10.5, 0.6, 0.3, 'stone')
    for (const side of [-1, 1]) {
      const x = side * 8.2
      prism(view, oblong(x - 4.9, 0, 9.8, 9), 0, 16.2, 'stone')
      roundTower(view, { x, y: 0, radius: 4.9, high: 16, slits: [[-0.1, 4.4]] })
      barred(view, x, side)
    }
    paving(view, [-8, -28], [16, 0], 1.2)
    group(view, [1.4, -5, 0], 2, 1, 3)
    group(view, [9, -11, 0], 2, 1.1, 1)
    tree(view, [-16, -3, 0], 4.4, 'shrub')
    tree(view, [-20, -5, 0], 3.6, 'shrub')
  },
}

function barred(view: View, x: number, side: number): void {
  for (const [turn, v] of [[-0.5, 9.4], [0.3, 9.4], [-0.1, 12.4]] as const) {
    const angle = -Math.PI / 2 + turn * 0.9 + (side < 0 ? 0.35 : 0.2)
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const wall = flatSurface(view, [x + dx * 4.92 + dy * 0.6, dy * 4.92 - dx * 0.6, v], [-dy, dx, 0], [0, 0, 1], 1.2, 1.5)
    opening(wall, 0.6, 0, 1.1, 1.5, { panes: [4, 2], frame: 0.2 })
  }
}
