import { group } from '../figures.ts'
import { roundTower } from '../fortress.ts'
import { at, oblong } from '../geometry.ts'
import { ground, paving } from '../ground.ts'
import { house } from '../houses.ts'
import { moulding, opening, pediment, pilaster, row } from '../openings.ts'
import { BRASS, MOSS, SEA } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, prism, roof, shadow, spire } from '../solids.ts'
import { tree } from '../trees.ts'
import { dottedBlock, dottedCone, dottedRampart } from './vanished.ts'

/** The gate of Arras: two round towers of sandstone, 11 m high and 8 m across, without the roofs they once had. */
export const arrasGate: Scene = {
  file: 'douai/stops/porte-arras/drawing.svg',
  camera: looking([5, -30, 2.2], 7, 1460, 900),
  draw: (view) => {
    sky(view.plate, { horizon: 900, seed: 311, cover: 0.45 })
    ground(view, 900, MOSS, 0.45)
    for (const x of [-30, -23, -17, 17, 25, 32]) tree(view, [x, 16, 0], 12)
    house(view, { x: 19, y: 8, width: 9, depth: 9, height: 7.6, floors: 2, bays: 3, rise: 4.2, material: 'brick', turn: -0.12 })
    house(view, { x: -30, y: 9, width: 9, depth: 9, height: 7, floors: 2, bays: 3, rise: 4, shutters: SEA, turn: 0.1 })
    prism(view, oblong(-3.4, 1.6, 6.8, 7), 0, 9.6, 'stone', (wall, side) => {
      if (side !== 0) return
      opening(wall, 3.4, 0, 3.6, 6, { head: 'pointed', frame: 0.55, deep: 2 })
      opening(wall, 3.4, 7.2, 0.7, 1.3, { deep: 0.3 })
    })
    prism(view, oblong(-3.4, 1.4, 6.8, 7), 9.6, 10.3, 'stone')
    for (const side of [-1, 1]) roundTower(view, { x: side * 6.6, y: 3, radius: 4, high: 11, slits: [[-0.35, 3.4], [0.2, 6.6]] })
    for (const [x, high] of [[-13, 1.5], [12, 1.1]] as const) prism(view, oblong(x - 1.6, -8, 3.4, 2.2), 0, high, 'ashlar')
    paving(view, [-9, -26], [9, 1], 1.2)
    group(view, [-1.8, -4, 0], 2, 1, 1)
    group(view, [4.6, -9, 0], 3, 1, 3)
    tree(view, [-12, -3, 0], 3, 'shrub')
  },
}

/** The gate of Valenciennes from the country: the classical front of 1771, the side arches of a century later, no wall left. */
export const valenciennesGate: Scene = {
  file: 'douai/stops/porte-de-valenciennes/drawing.svg',
  camera: looking([-11, -40, 2.2], -13, 1500, 895),
  draw: (view) => {
    sky(view.plate, { horizon: 895, seed: 317, cover: 0.5 })
    ground(view, 895, BRASS, 0.35)
    for (const x of [-36, -28, -21, 20, 27, 35]) tree(view, [x, 20, 0], 13)
    for (const side of [-1, 1]) {
      const wing = oblong(side < 0 ? -12.4 : 7, 3, 5.4, 7)
      prism(view, wing, 0, 8, 'ashlar', (wall, face) => {
        if (face !== 0) return
        opening(wall, 2.7, 0, 2.6, 5, { head: 'round', frame: 0.5, deep: 1.8 })
        moulding(wall, 0, wall.width, 6.2, 0.5, 0.3)
      })
      cornice(view, wing, 8, 0.5, 0.4)
    }
    const block = oblong(-7, 0, 14, 11)
    prism(view, block, 0, 12, 'ashlar', (wall, side) => {
      if (side !== 0) {
        row(wall, 1, wall.width - 1, 3, 7.8, 1.1, 1.9, { panes: [2, 3], frame: 0.2 })
        return
      }
      opening(wall, 7, 0, 4.2, 7, { head: 'round', frame: 0.8, deep: 2.2 })
      for (const u of [1, 3.6, 10.4, 13]) pilaster(wall, u, 0, 0.9, 9.6, 0.4)
      for (const u of [2.3, 11.7]) opening(wall, u, 4.2, 1.1, 2, { panes: [4, 2], frame: 0.25 })
      moulding(wall, 0, 14, 9.6, 0.7, 0.5)
      pediment(wall, 3, 11, 10.2, 1.7)
    })
    cornice(view, block, 12, 0.7, 0.5)
    roof(view, block, 12.7, 4.6, 3.6, 'slate', 'stone', 0.4)
    shadow(view, block, 6)
    paving(view, [-10, -34], [10, 0], 1.3)
    group(view, [-2.2, -6, 0], 3, 1, 0)
    group(view, [5.4, -12, 0], 2, 1, 4)
    tree(view, [15.6, -1, 0], 3.4, 'shrub')
  },
}

/** Our Lady: the nave of sandstone and brick; where the choir stood until 1944 there is sky. */
export const ourLady: Scene = {
  file: 'douai/stops/notre-dame/drawing.svg',
  camera: looking([-30, -42, 2.6], -32, 1640, 940),
  draw: (view) => {
    sky(view.plate, { horizon: 940, seed: 331, cover: 0.42 })
    ground(view, 940, MOSS, 0.5)
    for (const x of [-34, -27, 30, 38]) tree(view, [x, 40, 0], 13)
    const aisle = oblong(-9, 6, 28, 30)
    prism(view, aisle, 0, 7, 'stone', (wall, side) => {
      if (side !== 3) return
      row(wall, 1, wall.width - 1, 5, 2.2, 1.7, 3.6, { head: 'pointed', panes: [2, 4], frame: 0.35 })
      for (let index = 0; index <= 5; index += 1) pilaster(wall, 0.8 + ((wall.width - 1.6) * index) / 5, 0, 0.9, 6.6, 0.6)
    })
    cornice(view, aisle, 7, 0.4, 0.3, 'stone')
    const nave = oblong(-2, 4, 14, 33)
    prism(view, nave, 0, 13.4, 'brick', (wall, side) => {
      if (side === 3) row(wall, 1, wall.width - 1, 6, 9, 1.2, 2.6, { head: 'pointed', panes: [2, 3], frame: 0.3 })
      if (side !== 0) return
      opening(wall, 7, 0, 3, 5.4, { head: 'pointed', frame: 0.7, deep: 1 })
      opening(wall, 7, 6.6, 3.8, 5.8, { head: 'pointed', frame: 0.5, panes: [3, 5] })
      for (const u of [0.9, 13.1]) pilaster(wall, u, 0, 1.4, 12.8, 0.8)
      moulding(wall, 0, 14, 5.9, 0.4, 0.3)
    })
    cornice(view, nave, 13.4, 0.5, 0.3)
    roof(view, [at(nave, 1), at(nave, 2), at(nave, 3), at(nave, 0)], 13.9, 8.6, 0, 'slate', 'brick', 0.2)
    spire(view, oblong(3.6, 9, 2.8, 2.8), 19.4, 9, 'slate')
    shadow(view, nave, 5)
    house(view, { x: 23, y: 10, width: 10, depth: 9, height: 8.6, floors: 2, bays: 3, rise: 4, material: 'brick', turn: -0.1 })
    paving(view, [-16, -40], [12, 4], 1.5)
    group(view, [0, -4, 0], 2, 1.1, 2)
    group(view, [-13, 4, 0], 3, 1.1, 0)
  },
}

/** The gate of Arras with the pointed roofs it once had, in dots. */
export const arrasGateRoofed: Scene = {
  file: 'douai/stops/porte-arras/then.svg',
  seed: arrasGate.file,
  camera: arrasGate.camera,
  draw: (view) => {
    arrasGate.draw(view)
    for (const side of [-1, 1]) dottedCone(view, side * 6.6, 3, 4.5, 11, 18)
  },
}

/** The gate of Valenciennes when the rampart still reached it; the wall is in dots. */
export const valenciennesGateInWall: Scene = {
  file: 'douai/stops/porte-de-valenciennes/then.svg',
  seed: valenciennesGate.file,
  camera: valenciennesGate.camera,
  draw: (view) => {
    valenciennesGate.draw(view)
    for (const [from, to] of [[-46, -7], [7, 46]] as const) dottedRampart(view, oblong(from, 1, to - from, 3), 9.5)
  },
}

/** Our Lady with the choir that stood behind the nave until 1944, in dots: its height is imagined. */
export const ourLadyWhole: Scene = {
  file: 'douai/stops/notre-dame/then.svg',
  seed: ourLady.file,
  camera: ourLady.camera,
  draw: (view) => {
    ourLady.draw(view)
    dottedBlock(view, oblong(-24, 38, 14, 16), 0, 12)
  },
}
