import { cardAt } from '../card.ts'
import type { View } from '../camera.ts'
import { figure, group } from '../figures.ts'
import { oblong, regular, type Point } from '../geometry.ts'
import { ground, paving } from '../ground.ts'
import { house } from '../houses.ts'
import { moulding, opening, pediment, pilaster, row } from '../openings.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, prism, roof, shadow } from '../solids.ts'
import { carve } from '../statues.ts'
import { fillOn, lineOn, rect, type Surface } from '../surface.ts'
import { tree } from '../trees.ts'
import { turned } from '../turned.ts'

/** The Desandrouin mansion: nine bays, a pediment over the middle three, a carriage at the door. */
export const mansion: Scene = {
  file: 'boulogne-sur-mer/stops/hotel-desandrouin/drawing.svg',
  camera: looking([-17, -52, 2.4], -16, 1980, 890),
  draw: (view) => {
    sky(view.plate, { horizon: 890, seed: 73, cover: 0.5 })
    ground(view, 890, BRASS, 0.3)
    house(view, { x: 18.5, y: 4, width: 14, depth: 10, height: 10, floors: 3, bays: 4, rise: 4, material: 'brick', door: 1 })
    for (const x of [-32, -24]) tree(view, [x, 9, 0], 12)
    const body = oblong(-17, 2, 34, 13)
    const floors = (wall: Surface, count: number): void => {
      row(wall, 0.6, wall.width - 0.6, count, 0.9, 1.6, 3.9, { panes: [2, 4], frame: 0.3, head: 'low' })
      row(wall, 0.6, wall.width - 0.6, count, 7.2, 1.6, 3.5, { panes: [2, 4], frame: 0.3, sill: true })
      moulding(wall, 0, wall.width, 5.9, 0.55)
    }
    prism(view, body, 0, 12, 'ashlar', (wall, side) => {
      floors(wall, side === 0 ? 9 : 4)
      for (const u of [0.5, wall.width - 0.5]) pilaster(wall, u, 0, 0.9, 12, 0.15)
    })
    cornice(view, body, 12, 1, 0.6)
    prism(view, oblong(-17, 2, 34, 0.6), 13, 14.1, 'ashlar', (wall) => { row(wall, 0.5, wall.width - 0.5, 40, 0.15, 0.28, 0.7) })
    roof(view, oblong(-16.5, 3, 33, 11.5), 13.2, 4.4, 5, 'slate')
    const centre = oblong(-6, 1, 12, 2)
    prism(view, centre, 0, 12.6, 'ashlar', (wall, side) => {
      if (side !== 0) return
      opening(wall, 6, 0, 2.2, 4.6, { head: 'round', frame: 0.4, deep: 0.5 })
      for (const u of [2.2, 9.8]) opening(wall, u, 0.9, 1.6, 3.9, { panes: [2, 4], frame: 0.3, head: 'low' })
      moulding(wall, 0, 12, 5.9, 0.55)
      for (const u of [2.2, 6, 9.8]) opening(wall, u, 7.1, 1.6, 3.8, { panes: [2, 4], frame: 0.3, head: 'round' })
      for (const u of [0.4, 4.1, 7.9, 11.6]) pilaster(wall, u, 6.5, 0.8, 6, 0.35)
      moulding(wall, 0, 12, 12.4, 0.7, 0.5)
      pediment(wall, -0.8, 12.8, 13.1, 3.4)
    })
    prism(view, oblong(-2.6, -0.9, 5.2, 2), 0, 0.45, 'ashlar')
    shadow(view, body, 8)
    paving(view, [-40, -40], [30, -2.4], 1.5)
    carriage(cardAt(view, [5.5, -6.5, 0]))
    group(view, [-3, -4, 0], 2, 1.1, 0)
    figure(view, [-14, -9, 0], 1)
    figure(view, [-12.8, -9.3, 0], 3)
  },
}

/** A closed carriage and pair, as guests of the house would have come. */
function carriage(surface: Surface): void {
  fillOn(surface, [[-7, -0.05], [2.6, -0.05], [3, 0.15], [-6.6, 0.15]], wash(INK, 0.3))
  for (const shift of [-0.5, 0]) horse(surface, -4.6 + shift, shift * -0.25)
  lineOn(surface, [[-4.4, 1.2], [-1.4, 0.9]], INK, 3)
  carve(surface, [[-1.4, 0.85], [1.5, 0.85], [1.8, 1.6], [1.65, 2.5], [-1.4, 2.5], [-1.55, 1.5]], wash(SIGNAL, 0.6), [[[-1.5, 1.6], [1.75, 1.6]]])
  for (const u of [-1.05, 0.7]) fillOn(surface, rect(u, 1.7, 0.6, 0.6), wash(INK, 0.7))
  for (const [u, radius] of [[-1.4, 0.55], [1.25, 0.72]] as const) {
    const wheel = regular(u, radius, radius, 20)
    lineOn(surface, wheel, INK, 3.4, true)
    for (let spoke = 0; spoke < 5; spoke += 1) lineOn(surface, [wheel[spoke * 2] ?? [0, 0], wheel[spoke * 2 + 10] ?? [0, 0]], INK, 1.4)
  }
  carve(surface, [[-1.8, 2.2], [-1.3, 2.2], [-1.3, 3], [-1.55, 3.3], [-1.8, 3]], wash(SEA, 0.8))
}

function horse(surface: Surface, u: number, v: number): void {
  const ring: readonly Point[] = [[-1.6, 2.3], [-1.25, 2.5], [-0.7, 1.75], [0.5, 1.7], [0.95, 1.75], [1.1, 1.2], [0.95, 0.6], [1, 0], [0.8, 0], [0.7, 0.7], [0.45, 1], [-0.5, 0.95], [-0.6, 0.5], [-0.55, 0], [-0.75, 0], [-0.85, 1], [-1.05, 1.45], [-1.3, 1.9], [-1.65, 1.95]]
  carve(surface, ring.map(([x, y]): Point => [x + u, y + v]), wash(BRASS, 0.55))
}

/** The Monsigny theatre in the evening: arcade, columns above, lamps lit. */
export const theatre: Scene = {
  file: 'boulogne-sur-mer/stops/theatre-monsigny/drawing.svg',
  camera: looking([8, -54, 2.4], 7, 1800, 890),
  draw: (view) => {
    sky(view.plate, { horizon: 890, seed: 88, cover: 0.12, depth: 1.25, gap: 7.5 })
    ground(view, 890, INK, 0.5)
    house(view, { x: -36, y: 5, width: 11, depth: 10, height: 12, floors: 3, bays: 3, rise: 4, material: 'brick' })
    house(view, { x: -24.6, y: 5, width: 10.5, depth: 10, height: 11, floors: 3, bays: 3, rise: 4, cover: 'slate', dormers: 2 })
    house(view, { x: 15, y: 5, width: 11, depth: 10, height: 11.4, floors: 3, bays: 3, rise: 4, shutters: MOSS })
    house(view, { x: 26.5, y: 5, width: 12, depth: 10, height: 12, floors: 3, bays: 4, rise: 4, material: 'brick', cover: 'slate' })
    prism(view, oblong(-11, 12, 22, 16), 0, 22, 'brick')
    roof(view, oblong(-11, 12, 22, 16), 22, 4, 6, 'slate')
    const front = oblong(-13, 0, 26, 12)
    const lit = wash(BRASS, 0.3)
    prism(view, front, 0, 15.4, 'ashlar', (wall, side) => {
      if (side !== 0) return
      row(wall, 3, 23, 5, 0, 2.5, 5, { head: 'round', frame: 0.4, inside: lit, panes: [3, 4] })
      moulding(wall, 0, 26, 6.2, 0.8, 0.4)
      row(wall, 3, 23, 5, 8, 1.9, 5, { head: 'round', frame: 0.3, inside: lit, panes: [2, 5] })
      for (const u of [3, 7, 11, 15, 19, 23]) pilaster(wall, u, 7, 0.95, 7.6, 0.5, true)
      for (const u of [1.3, 24.7]) opening(wall, u, 9.3, 1, 2.6, { head: 'round', inside: wash(INK, 0.35), frame: 0.2 })
      for (const u of [1.3, 24.7]) opening(wall, u, 1.4, 1, 2.8, { panes: [2, 3], frame: 0.2 })
      moulding(wall, 0, 26, 14.6, 0.8, 0.6)
    })
    cornice(view, front, 15.4, 0.9, 0.6)
    prism(view, oblong(-10, 0.6, 20, 8), 16.3, 19.2, 'ashlar', (wall, side) => { if (side === 0) for (const u of [4, 8, 12, 16]) lineOn(wall, rect(u - 1.6, 0.6, 3.2, 1.7), INK, 1.5, true) })
    cornice(view, oblong(-10, 0.6, 20, 8), 19.2, 0.7, 0.4)
    lyre(cardAt(view, [0, 0.4, 19.9]))
    shadow(view, front, 6)
    paving(view, [-34, -42], [34, -1], 1.5)
    for (const x of [-12, 12]) lamp(view, x, -8)
    group(view, [-4, -5, 0], 5, 1.5, 0)
    group(view, [6, -9, 0], 4, 1.4, 1)
    group(view, [-13, -14, 0], 2, 1.1, 3)
  },
}

function lyre(surface: Surface): void {
  carve(surface, [[-1.5, 0], [1.5, 0], [1.2, 0.5], [-1.2, 0.5]], wash(BRASS, 0.4), [], false)
  for (const side of [-1, 1]) lineOn(surface, [[0, 0.6], [side * 1, 0.9], [side * 1.25, 1.7], [side * 0.8, 2.5], [side * 1.2, 3.2]], INK, 5)
  lineOn(surface, [[-0.95, 2.7], [0.95, 2.7]], INK, 4)
  for (const u of [-0.4, 0, 0.4]) lineOn(surface, [[u, 0.7], [u, 2.7]], INK, 1.4)
}

/** A street lamp, its light as a pale round. */
export function lamp(view: View, x: number, y: number): void {
  turned(view, x, y, [[0.22, 0], [0.16, 0.8], [0.07, 1], [0.06, 3.6]], 'dark', undefined, 1)
  const head = cardAt(view, [x, y, 3.6])
  fillOn(head, regular(0, 0.4, 0.95, 24), wash(BRASS, 0.14, PAPER))
  for (let index = 0; index < 16; index += 1) {
    const angle = (index / 16) * Math.PI * 2
    lineOn(head, [[Math.cos(angle) * 0.62, 0.4 + Math.sin(angle) * 0.62], [Math.cos(angle) * 0.95, 0.4 + Math.sin(angle) * 0.95]], BRASS, 1.5)
  }
  fillOn(head, [[-0.16, 0], [0.16, 0], [0.28, 0.6], [-0.28, 0.6]], wash(BRASS, 0.35))
  lineOn(head, [[-0.16, 0], [0.16, 0], [0.28, 0.6], [0, 0.9], [-0.28, 0.6]], INK, 2, true)
}
