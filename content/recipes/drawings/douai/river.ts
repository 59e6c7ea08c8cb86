import { project, type View } from '../camera.ts'
import { card } from '../card.ts'
import { group } from '../figures.ts'
import { oblong, outset, type Point } from '../geometry.ts'
import { water } from '../ground.ts'
import { house, roofscape } from '../houses.ts'
import { moulding, opening, pediment, pilaster, row } from '../openings.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, prism, roof, spire } from '../solids.ts'
import { fillOn, hatchOn, lineOn, rect } from '../surface.ts'
import { tree } from '../trees.ts'
import { douaiBelfry } from './belfry.ts'

/** A river barge with its cabin and a mast laid flat. */
export function barge(view: View, foot: Point, length: number, flip = 1): void {
  const boat = card(view, foot, length / 20, 0.3, flip)
  fillOn(boat, rect(-8, 1.2, 3.4, 2), wash(SIGNAL, 0.5))
  lineOn(boat, rect(-8, 1.2, 3.4, 2), INK, 2, true)
  for (const u of [-7.4, -6]) fillOn(boat, rect(u, 1.9, 0.8, 0.7), wash(INK, 0.75))
  const cover: readonly Point[] = [[-4, 1.4], [7, 1.4], [6.6, 2.3], [1.5, 2.7], [-3.6, 2.3]]
  fillOn(boat, cover, wash(BRASS, 0.35))
  hatchOn(boat, [cover], { colour: INK, gap: 8, angle: 88, tone: 0.5, width: 1.7 })
  lineOn(boat, cover, INK, 2, true)
  const hull: readonly Point[] = [[-9.8, 1.8], [-9.6, -0.2], [9, -0.2], [10, 2.2], [8, 1.4], [-8, 1.3]]
  fillOn(boat, hull, wash(INK, 0.7))
  hatchOn(boat, [hull], { colour: INK, gap: 5, tone: (_, v) => 0.8 - v * 0.3, width: 2 })
  lineOn(boat, hull, INK, 2.4, true)
  lineOn(boat, [[-9.4, 1.1], [9.4, 1.2]], PAPER, 1.8)
}

/** A duck with its ripple. */
export function duck(view: View, x: number, y: number, size: number): void {
  const surface = card(view, [x, y], size)
  fillOn(surface, [[-1.3, 0.5], [-1, 0], [0.7, 0], [1.1, 0.5], [0.9, 0.9], [1.3, 1.1], [0.8, 1.5], [0.5, 1.1], [0.4, 0.6], [-0.5, 0.8]], wash(INK, 0.7))
  lineOn(surface, [[-2.2, -0.15], [2, -0.15]], SEA, 1.8)
}

/** The former Parliament of Flanders, brick on the river and a columned front. */
export const parliament: Scene = {
  file: 'douai/stops/parlement-de-flandre/drawing.svg',
  camera: looking([22, -72, 6], 17, 1700, 760),
  draw: (view) => {
    sky(view.plate, { horizon: 760, seed: 241, cover: 0.5 })
    view.plate.paint([[0, 760], [1600, 760], [1600, 900], [0, 900]], wash(BRASS, 0.1))
    house(view, { x: 27, y: 2, width: 11, depth: 10, height: 10, floors: 3, bays: 3, rise: 4, door: -1, shutters: MOSS })
    for (const x of [40, 46]) tree(view, [x, 8, 0], 11)
    const old = oblong(-34, 0, 34, 12)
    prism(view, old, -2.4, 9, 'brick', (wall, side) => {
      if (side !== 0) return
      row(wall, 0.5, wall.width - 0.5, 7, 2.6, 1.7, 3, { panes: [2, 3], frame: 0.3, head: 'low' })
      row(wall, 0.5, wall.width - 0.5, 7, 7.2, 1.7, 3, { panes: [2, 3], frame: 0.3, head: 'low' })
      for (const u of [6, 14, 22, 30]) opening(wall, u, 0, 2.2, 1.7, { head: 'round', frame: 0.3 })
      moulding(wall, 0, wall.width, 6.1, 0.4, 0.2)
    })
    cornice(view, old, 9, 0.6, 0.4)
    roof(view, old, 9.6, 6.4, 4, 'slate', 'brick', 0.2)
    for (const u of [-28, -20, -12, -5]) {
      prism(view, oblong(u, 1, 1.8, 2), 10.2, 12.6, 'ashlar', (wall) => { opening(wall, 0.9, 0.4, 0.9, 1.5, { panes: [2, 2] }) }, 1.6)
      spire(view, outset(oblong(u, 1, 1.8, 2), 0.2), 12.6, 1.4, 'slate', 1.5)
    }
    const front = oblong(0, -2, 25, 13)
    prism(view, front, -2.4, 12.6, 'ashlar', (wall, side) => {
      if (side !== 0) { row(wall, 0.5, wall.width - 0.5, 4, 4, 1.6, 4, { panes: [2, 4], frame: 0.3 }); return }
      row(wall, 0.5, 24.5, 7, 3.4, 1.6, 3.2, { panes: [2, 3], frame: 0.25 })
      row(wall, 0.5, 24.5, 7, 8.6, 1.6, 4, { panes: [2, 4], frame: 0.3, head: 'round' })
      moulding(wall, 0, 25, 7.4, 0.5, 0.3)
      for (const u of [7.4, 10.8, 14.2, 17.6]) pilaster(wall, u, 8, 0.9, 6.4, 0.5, true)
    })
    cornice(view, front, 12.6, 0.5, 0.5)
    roof(view, oblong(0.4, -1, 24, 11.5), 12.4, 4, 5, 'slate')
    prism(view, oblong(6.2, -2.5, 12.6, 2), 12.5, 14, 'ashlar', (wall, side) => { if (side === 0) pediment(wall, -0.6, 13.2, 1.5, 3) })
    prism(view, [[-44, -4], [60, -4], [60, 4], [-44, 4]], -2.6, -1.4, 'stone')
    const reflection = (x: number, y: number): number => (x > 130 && x < 1240 ? 0.34 - (y - 850) / 700 : 0)
    water(view, { top: project(view.camera, [0, -4, -2.6])[1], seed: 51, swell: 0.15, extra: reflection })
    barge(view, [520, 1010], 470)
    barge(view, [1300, 930], 230, -1)
    for (const [x, y] of [[1180, 1090], [1260, 1070], [1130, 1060]] as const) duck(view, x, y, 15)
  },
}

/** Douai from its river: barges, quays, and the belfry over the roofs. */
export const townFromRiver: Scene = {
  file: 'douai/cover.svg',
  camera: looking([0, -62, 5], 0, 1330, 760),
  draw: (view) => {
    sky(view.plate, { horizon: 760, seed: 283, cover: 0.5 })
    prism(view, oblong(46, 150, 20, 20, 0.2), 0, 44, 'stone', (wall) => { for (const u of [0.32, 0.68]) opening(wall, wall.width * u, 31, 2.6, 8, { head: 'round' }) })
    spire(view, oblong(46, 150, 20, 20, 0.2), 44, 7, 'slate')
    roofscape(view, [-40, 70], [60, 84], 1, 12)
    douaiBelfry(view, -9, 58, 0.98, -0.25)
    roofscape(view, [-52, 38], [56, 48], 1, 10)
    view.plate.paint([[0, 1200], project(view.camera, [-17, 60, -0.2]), project(view.camera, [17, 60, -0.2]), [1600, 1200]], wash(BRASS, 0.14))
    for (const side of [-1, 1]) for (let index = 4; index >= -1; index -= 1) {
      const y = -22 + index * 12
      const plan = { width: 11.6, depth: 10, height: 9 + ((index * 3 + 6 + (side > 0 ? 1 : 0)) % 4), floors: 3, bays: 3, rise: 4.4, door: (index + 3) % 3, head: 'low', material: (index + 2 + (side > 0 ? 1 : 0)) % 2 === 0 ? 'brick' : 'plaster', cover: index % 3 === 1 ? 'slate' : 'tile', ...((index + 2 + (side > 0 ? 1 : 0)) % 2 === 0 ? {} : { shutters: index % 2 === 0 ? MOSS : SEA }) } as const
      if (side < 0) house(view, { ...plan, x: -17, y, turn: Math.PI / 2 })
      else house(view, { ...plan, x: 17, y: y + 11.6, turn: -Math.PI / 2 })
      prism(view, oblong(side < 0 ? -17 : 11, index === -1 ? y - 11 : y, 6, index === -1 ? 23 : 12), -2.6, -0.2, 'stone', undefined, 1.5)
      if (index > 0) tree(view, [side * 13.4, y + 3, -0.2], 5.4)
    }
    const edge = (y: number, x: number): number => project(view.camera, [x, (1330 * 7.6) / Math.max(1, y - 760) - 62, -2.6])[0]
    water(view, { top: 850, seed: 77, swell: 0.15, left: (y) => Math.max(0, edge(y, -11)), right: (y) => Math.min(1600, edge(y, 11)), extra: (x, y) => (Math.abs(x - 700) < 60 && y < 1050 ? 0.35 : 0) + (Math.abs(x - 800) > 330 ? 0.25 : 0) })
    bridge(view)
    barge(view, [640, 1010], 360)
    barge(view, [900, 912], 170, -1)
    group(view, [-13, -16, -0.2], 2, 1, 0)
    group(view, [12.6, -10, -0.2], 2, 0.9, 1)
    for (const [x, y] of [[930, 1060], [980, 1080], [1010, 1056]] as const) duck(view, x, y, 14)
  },
}

function bridge(view: View): void {
  prism(view, oblong(-12, 34, 24, 4), -2.6, 2.2, 'stone', (wall, side) => {
    if (side !== 0) return
    for (const [u, wide, high] of [[4.4, 5.4, 3.4], [12, 7, 4], [19.6, 5.4, 3.4]] as const) opening(wall, u, 0, wide, high, { head: 'round' })
  })
  prism(view, oblong(-12, 34, 24, 0.6), 2.2, 3.2, 'stone', undefined, 1.6)
  group(view, [0, 35, 2.2], 4, 2.6, 0)
}
