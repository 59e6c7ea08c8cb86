import type { View } from '../camera.ts'
import { cardAt } from '../card.ts'
import { group } from '../figures.ts'
import { at, oblong, outset, regular, type Point } from '../geometry.ts'
import { ground, paving } from '../ground.ts'
import { moulding, opening, pilaster, row } from '../openings.ts'
import { BRASS, INK, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, merlons, prism, roof, shadow, spire } from '../solids.ts'
import { fillOn, lineOn } from '../surface.ts'
import { turned } from '../turned.ts'

/** The belfry of Douai: plain shaft, crown of turrets, slate spire in tiers set with gilded suns, a lion on top. */
export function douaiBelfry(view: View, x: number, y: number, size: number, turn = -0.3, low = 0): void {
  const m = (metres: number): number => metres * size
  const shaft = regular(x, y, m(7.2), 4, turn - Math.PI * 0.75)
  const crown = outset(shaft, m(1))
  const turret = (index: number): void => {
    const [tx, ty] = at(crown, index)
    turned(view, tx, ty, [[m(0.5), low + m(26.4)], [m(1.5), low + m(29)], [m(1.5), low + m(34.6)]], 'stone', (band, part) => { if (part === 1) opening(band, band.width / 2, m(2.2), m(0.6), m(1.6), { head: 'pointed' }) })
    turned(view, tx, ty, [[m(1.8), low + m(34.6)], [m(0.7), low + m(37.4)], [m(0.06), low + m(40.6)]], 'slate')
    sun(view, tx, ty, low + m(40.6), m(0.55))
  }
  const far = [0, 1, 2, 3].sort((one, other) => at(crown, other)[1] - at(crown, one)[1])
  for (const index of far.slice(0, 2)) turret(index)
  prism(view, shaft, low, low + m(29), 'stone', (wall) => {
    const middle = wall.width / 2
    for (const u of [m(0.7), wall.width - m(0.7)]) pilaster(wall, u, 0, m(1.2), m(26), m(0.5))
    for (const side of [-1, 1]) opening(wall, middle + side * m(1.6), m(17.5), m(1.7), m(9), { head: 'pointed', frame: m(0.25), panes: [1, 10] })
    opening(wall, middle, m(8.4), m(1.3), m(4.4), { head: 'pointed', frame: m(0.25) })
    moulding(wall, 0, wall.width, m(14.6), m(0.5), m(0.4))
  })
  cornice(view, shaft, low + m(29), m(1.5), m(1), 'stone')
  const core = regular(x, y, m(5.4), 8, turn + Math.PI / 8)
  prism(view, core, low + m(30.5), low + m(35.6), 'slate', (wall) => { opening(wall, wall.width / 2, m(1), m(1.5), m(3.2), { head: 'pointed', frame: m(0.2) }) })
  const spireTiers: readonly (readonly [number, number, number, number])[] = [[5.9, 35.6, 3.6, 41], [3.6, 41, 3.4, 43], [4, 43, 1.7, 47.2], [1.7, 47.2, 1.6, 48.6], [2.1, 48.6, 0.5, 51.6]]
  for (const [foot, from, top, to] of spireTiers) turned(view, x, y, [[m(foot), low + m(from)], [m(top), low + m(to)]], 'slate')
  for (const [radius, height] of [[4.6, 38.4], [3, 45], [1.5, 50]] as const) for (let index = 0; index < 8; index += 1) {
    const angle = turn + (index / 8) * Math.PI * 2
    const [px, py] = [x + Math.cos(angle) * m(radius), y + Math.sin(angle) * m(radius)]
    if ((view.camera.eye[1] - y) * Math.sin(angle) + (view.camera.eye[0] - x) * Math.cos(angle) > 0) {
      turned(view, px, py, [[m(0.55), low + m(height - 0.6)], [m(0.05), low + m(height + 2)]], 'slate', undefined, 1.3)
      sun(view, px, py, low + m(height + 2), m(0.42))
    }
  }
  merlons(view, crown, low + m(30.5), m(1.7), m(0.9), 'stone')
  for (const index of far.slice(2)) turret(index)
  lion(view, x, y, low + m(51.4), size)
}

/** A gilded sun on its stem. */
function sun(view: View, x: number, y: number, z: number, radius: number): void {
  const surface = cardAt(view, [x, y, z])
  lineOn(surface, [[0, -radius], [0, radius]], INK, 1.5)
  const star: Point[] = []
  for (let index = 0; index < 16; index += 1) {
    const reach = radius * (index % 2 === 0 ? 1 : 0.55)
    star.push([Math.cos((index / 16) * 6.2832) * reach, radius * 1.4 + Math.sin((index / 16) * 6.2832) * reach])
  }
  fillOn(surface, star, wash(BRASS, 0.75))
  if (radius * surface.scale > 7) lineOn(surface, star, INK, 1.1, true)
}

/** The lion of Flanders holding his banner. */
function lion(view: View, x: number, y: number, z: number, size: number): void {
  const surface = cardAt(view, [x, y, z])
  const to = (ring: readonly Point[]): readonly Point[] => ring.map(([u, v]): Point => [u * size, v * size])
  lineOn(surface, to([[0, -1], [0, 1.2]]), INK, 3)
  fillOn(surface, to([[-0.5, 1], [-0.2, 1], [0, 1.6], [0.4, 1.1], [0.6, 1], [0.5, 1.5], [0.4, 2.4], [0.1, 3], [0.1, 3.4], [-0.4, 3.5], [-0.6, 3.1], [-0.3, 2.8], [-0.9, 2.5], [-0.9, 2.3], [-0.3, 2.3], [-0.3, 1.6]]), wash(BRASS, 0.85))
  lineOn(surface, to([[0.4, 1.3], [1, 1.7], [0.8, 2.4]]), BRASS, 2.4)
  lineOn(surface, to([[-0.9, 1], [-0.9, 5]]), INK, 2)
  fillOn(surface, to([[-0.9, 5], [1.3, 4.5], [-0.9, 3.8]]), SIGNAL)
}

/** One Gothic wing of the town hall. */
export function gothicWing(view: View, outline: readonly Point[], bays: number): void {
  prism(view, outline, 0, 11, 'ashlar', (wall, side) => {
    if (side !== 0) return
    const spread = wall.width / bays
    for (let bay = 0; bay < bays; bay += 1) {
      const u = spread * (bay + 0.5)
      opening(wall, u, 0.6, 1.7, 3.4, { head: 'low', frame: 0.25, panes: [2, 3] })
      opening(wall, u, 5.2, 2.1, 5, { head: 'pointed', frame: 0.3, panes: [3, 4], sill: true })
    }
    moulding(wall, 0, wall.width, 4.5, 0.4, 0.3)
    for (let bay = 0; bay <= bays; bay += 1) pilaster(wall, Math.min(wall.width - 0.3, Math.max(0.3, spread * bay)), 0, 0.6, 10.6, 0.4)
  })
  cornice(view, outline, 11, 0.7, 0.4)
  prism(view, outline, 11.7, 12.6, 'ashlar', (wall) => { row(wall, 0, wall.width, bays * 4, 0.12, 0.35, 0.65, { head: 'round' }) })
  roof(view, outline, 11.9, 8.4, 3, 'slate', 'ashlar', 0)
  const [x, y] = at(outline, 0)
  const width = Math.hypot(at(outline, 1)[0] - x, at(outline, 1)[1] - y)
  const turn = Math.atan2(at(outline, 1)[1] - y, at(outline, 1)[0] - x)
  for (let bay = 0; bay < bays; bay += 1) {
    const u = (width * (bay + 0.5)) / bays
    const spot = oblong(x + Math.cos(turn) * (u - 0.8), y + Math.sin(turn) * (u - 0.8) + 0.6, 1.6, 1.8, turn)
    prism(view, spot, 12.2, 14.4, 'ashlar', (wall) => { opening(wall, 0.8, 0.4, 0.8, 1.5, { head: 'pointed', panes: [2, 2] }) }, 1.6)
    spire(view, outset(spot, 0.15), 14.4, 2.2, 'slate', 1.5)
  }
}

export const belfry: Scene = {
  file: 'douai/stops/beffroi/drawing.svg',
  camera: looking([15, -98, 3], 9.2, 1480, 965),
  draw: (view) => {
    sky(view.plate, { horizon: 965, seed: 202, cover: 0.55 })
    ground(view, 965, BRASS, 0.3)
    gothicWing(view, oblong(-36, 2, 29, 11, 0.02), 6)
    gothicWing(view, oblong(7.5, 2.4, 29, 11, 0.02), 6)
    shadow(view, oblong(-6, 0, 12, 10), 9)
    douaiBelfry(view, 0, 4, 1.02, -0.12)
    const door = oblong(-2.6, -2.2, 5.2, 1.4, -0.12)
    prism(view, door, 0, 6.2, 'ashlar', (wall, side) => { if (side === 0) opening(wall, 2.6, 0, 2.8, 5.2, { head: 'pointed', frame: 0.5, deep: 0.9 }) })
    paving(view, [-44, -76], [44, -2], 2)
    group(view, [-12, -14, 0], 4, 1.4, 0)
    group(view, [9, -9, 0], 3, 1.3, 3)
  },
}
