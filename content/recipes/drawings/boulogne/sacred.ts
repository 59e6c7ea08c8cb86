import { figure, group } from '../figures.ts'
import { cardAt } from '../card.ts'
import { oblong, outset, regular } from '../geometry.ts'
import { ground, paving } from '../ground.ts'
import { house, roofscape } from '../houses.ts'
import { moulding, opening, pediment, pilaster, row } from '../openings.ts'
import { BRASS, INK, PAPER, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, prism, roof, shadow, spire } from '../solids.ts'
import { standing } from '../statues.ts'
import { fillOn, hatchOn, lineOn, type Surface } from '../surface.ts'
import { domeProfile, ringLine, turned, turnedSurface } from '../turned.ts'
import { tree } from '../trees.ts'
import type { View } from '../camera.ts'

/** The dome of Notre-Dame with drum, colonnade and lantern, its foot at `low`; `size` 1 is the true size. */
export function basilicaDome(view: View, x: number, y: number, low: number, size = 1): void {
  const m = (metres: number): number => metres * size
  turned(view, x, y, [[m(11.4), low], [m(11.4), low + m(5)]], 'ashlar')
  turned(view, x, y, [[m(8.8), low + m(5)], [m(8.8), low + m(17)]], 'ashlar', (band) => {
    row(band, 0, band.width, 9, m(2.4), m(1.5), m(6.6), { head: 'round', frame: m(0.25) })
  })
  const count = 24
  for (const wanted of [1, -1]) {
    for (let index = 0; index < count; index += 1) {
      const angle = (index / count) * Math.PI * 2 + 0.1
      const [px, py] = [x + Math.cos(angle) * m(10.6), y + Math.sin(angle) * m(10.6)]
      const facing = (view.camera.eye[0] - x) * Math.cos(angle) + (view.camera.eye[1] - y) * Math.sin(angle)
      if (facing * wanted < 0 && facing < m(12)) continue
      if (wanted === -1) turned(view, px, py, [[m(0.55), low + m(5)], [m(0.45), low + m(14.6)]], 'ashlar', undefined, 1.5)
    }
  }
  turned(view, x, y, [[m(11.4), low + m(14.6)], [m(11.6), low + m(16.4)]], 'ashlar', (band) => { ringLine(band, band.height * 0.5) })
  turned(view, x, y, [[m(9.4), low + m(16.4)], [m(9.4), low + m(19.6)]], 'ashlar', (band) => {
    row(band, 0, band.width, 11, m(0.7), m(0.9), m(1.6))
  })
  const profile = domeProfile(m(9.5), m(3), low + m(19.6), m(15), 10)
  turned(view, x, y, profile, 'lead')
  for (const side of [-0.82, -0.5, -0.17, 0.17, 0.5, 0.82]) {
    const points = profile.slice(0, -1).map((foot, index) => {
      const band = turnedSurface(view, x, y, foot, profile[index + 1] ?? foot)
      return band.onto(band.width * (0.5 + side * 0.5), 0)
    })
    view.plate.line(points, INK, 1.8)
  }
  turned(view, x, y, [[m(3.4), low + m(34)], [m(3.4), low + m(35)]], 'ashlar')
  turned(view, x, y, [[m(2.2), low + m(35)], [m(2.2), low + m(41)]], 'ashlar', (band) => { row(band, 0, band.width, 4, m(0.8), m(0.8), m(4), { head: 'round' }) })
  turned(view, x, y, [[m(2.9), low + m(41)], [m(2.9), low + m(41.8)]], 'ashlar')
  turned(view, x, y, domeProfile(m(2.2), m(0.4), low + m(41.8), m(3), 5), 'lead')
  const tip = cardAt(view, [x, y, low + m(44.6)])
  lineOn(tip, [[0, 0], [0, m(5)]], INK, 3)
  lineOn(tip, [[-m(1.2), m(3.6)], [m(1.2), m(3.6)]], INK, 3)
}

/** Notre-Dame: columned front between two low towers, and the great dome behind the nave. */
export const basilica: Scene = {
  file: 'boulogne-sur-mer/stops/notre-dame/drawing.svg',
  camera: looking([-98, -104, 7], -41, 1740, 962),
  draw: (view) => {
    sky(view.plate, { horizon: 962, seed: 57, cover: 0.5 })
    ground(view, 962, BRASS, 0.3)
    for (const [x, y, height] of [[-62, 120, 15], [-52, 126, 18], [-42, 118, 14], [-31, 122, 17], [-21, 116, 15]] as const) tree(view, [x, y, 0], height)
    basilicaDome(view, 0, 62, 34, 1.22)
    prism(view, oblong(-15, 46, 30, 32), 0, 36, 'ashlar', (wall) => { row(wall, 0, wall.width, 3, 22, 3, 7, { head: 'round', panes: [2, 4] }) })
    cornice(view, oblong(-15, 46, 30, 32), 35, 1.6, 0.7)
    const nave = oblong(-10, 8, 20, 42)
    prism(view, oblong(-17, 8, 34, 42), 0, 15, 'ashlar', (wall) => { row(wall, 2, wall.width - 2, 7, 4.5, 2, 6, { head: 'round', panes: [2, 3], frame: 0.3 }) })
    cornice(view, oblong(-17, 8, 34, 42), 15, 0.8, 0.5)
    prism(view, nave, 15, 24, 'ashlar', (wall) => { row(wall, 2, wall.width - 2, 7, 2.6, 1.8, 4, { head: 'round', panes: [2, 3], frame: 0.3 }) })
    cornice(view, nave, 24, 0.9, 0.5)
    const along = [nave[1], nave[2], nave[3], nave[0]].filter((corner) => corner !== undefined)
    roof(view, along, 24.9, 6.5, 0, 'slate', 'ashlar', 0.3)
    for (const x of [16.2, -7.4]) {
      const tower = oblong(x - 8.8, 0, 8.8, 9)
      prism(view, tower, 0, 27, 'ashlar', (wall) => {
        opening(wall, wall.width / 2, 18.5, 2.6, 5.6, { head: 'round', frame: 0.4, panes: [1, 6] })
        opening(wall, wall.width / 2, 6, 1.9, 5, { head: 'round', frame: 0.35, inside: wash(INK, 0.35) })
        moulding(wall, 0, wall.width, 15.6, 0.8)
        for (const u of [0.7, wall.width - 0.7]) pilaster(wall, u, 0, 0.9, 15.4, 0.2)
        for (const u of [0.7, wall.width - 0.7]) pilaster(wall, u, 16.6, 0.9, 9.6, 0.2)
      })
      cornice(view, tower, 27, 1, 0.6)
      const [cx, cy] = [x - 4.4, 4.5]
      prism(view, regular(cx, cy, 3.6, 8, 0.39), 28, 33, 'ashlar', (wall) => { opening(wall, wall.width / 2, 0.8, 1.2, 3.2, { head: 'round' }) })
      turned(view, cx, cy, domeProfile(3.9, 0.5, 33, 4, 6), 'lead')
      spire(view, regular(cx, cy, 0.5, 6), 37, 2.4, 'lead')
    }
    const porch = oblong(-7.4, -3, 14.8, 6)
    prism(view, oblong(-7.4, 1, 14.8, 6), 0, 21, 'ashlar', (wall, side) => {
      if (side !== 0) return
      opening(wall, 7.4, 0, 3.4, 8.4, { head: 'round', frame: 0.5 })
      for (const u of [2.6, 12.2]) opening(wall, u, 0, 1.8, 5.4, { head: 'flat', frame: 0.3 })
    })
    for (const x of [-6.4, -3.7, 3.7, 6.4]) turned(view, x, -2, [[0.95, 0], [0.95, 0.8], [0.7, 1], [0.62, 11.4], [0.95, 12.2], [0.95, 12.6]], 'ashlar')
    prism(view, porch, 12.6, 14.6, 'ashlar')
    prism(view, oblong(-7.4, -1.5, 14.8, 6), 14.6, 21, 'ashlar', (wall, side) => {
      if (side !== 0) return
      opening(wall, 7.4, 0.7, 2.6, 4.8, { head: 'round', frame: 0.4, inside: wash(INK, 0.3) })
      pediment(wall, -0.8, 15.6, 6.4, 4.2)
    })
    for (const x of [-6.4, -3.7, 3.7, 6.4]) standing(cardAt(view, [x, -2.6, 14.6]), 3, wash(PAPER, 1))
    standing(cardAt(view, [0, -1.7, 15.4]), 3.4, PAPER)
    prism(view, oblong(-10, -6, 20, 8), 0, 0.9, 'ashlar')
    roofscape(view, [20, -4], [64, 8], 1, 9)
    house(view, { x: -44, y: 2, width: 14, depth: 12, height: 10, floors: 3, bays: 4, rise: 4 })
    house(view, { x: -30.5, y: 3, width: 11, depth: 12, height: 8.6, floors: 2, bays: 3, rise: 4, material: 'brick', cover: 'slate' })
    shadow(view, oblong(-18, -2, 36, 4), 16)
    paving(view, [-60, -110], [40, -8], 3)
    group(view, [-6, -22, 0], 4, 1.8, 0)
    group(view, [8, -14, 0], 3, 1.6, 3)
    figure(view, [-22, -40, 0], 1)
  },
}

/** Saint-Nicolas on its market square: a sober classical front over stalls. */
export const saintNicolas: Scene = {
  file: 'boulogne-sur-mer/stops/saint-nicolas/drawing.svg',
  camera: looking([13, -66, 2.6], 10, 2000, 912),
  draw: (view) => {
    sky(view.plate, { horizon: 912, seed: 66, cover: 0.6 })
    ground(view, 912, BRASS, 0.35)
    const nave = oblong(-10, 3, 20, 34)
    prism(view, nave, 0, 14, 'ashlar', (wall, side) => { if (side === 1) row(wall, 2, wall.width - 2, 5, 5, 2.2, 6, { head: 'round', panes: [2, 4], frame: 0.3 }) })
    cornice(view, nave, 14, 0.8, 0.4)
    const along = [nave[1], nave[2], nave[3], nave[0]].filter((corner) => corner !== undefined)
    roof(view, along, 14.8, 7, 0, 'slate', 'ashlar', 0.3)
    const bell = oblong(-2.2, 9, 4.4, 4.4)
    prism(view, bell, 20, 25, 'slate', (wall) => { opening(wall, 2.2, 1, 1.4, 3, { head: 'round' }) })
    spire(view, outset(bell, 0.4), 25, 6.4, 'slate')
    const front = oblong(-11, 0, 22, 4)
    prism(view, front, 0, 12.5, 'ashlar', (wall, side) => {
      if (side !== 0) return
      for (const u of [1, 5.2, 7.8, 14.2, 16.8, 21]) pilaster(wall, u, 0, 1, 11.4, 0.3)
      opening(wall, 11, 0, 3.4, 7.4, { head: 'round', frame: 0.5, deep: 0.7 })
      for (const u of [3.1, 18.9]) opening(wall, u, 4.4, 1.9, 4.6, { head: 'round', frame: 0.3, inside: wash(INK, 0.35) })
    })
    cornice(view, front, 12.5, 1.1, 0.6)
    prism(view, oblong(-6, 0, 12, 4), 13.6, 20.5, 'ashlar', (wall, side) => {
      if (side !== 0) return
      for (const u of [0.8, 3, 9, 11.2]) pilaster(wall, u, 0, 0.9, 6.2, 0.25)
      opening(wall, 6, 0.8, 2.5, 5, { head: 'round', frame: 0.4, inside: wash(INK, 0.42) })
      pediment(wall, -0.7, 12.7, 6.9, 3.4)
    })
    standing(cardAt(view, [0, -0.3, 14.6]), 3.6, wash(BRASS, 0.12))
    for (const side of [-1, 1]) turned(view, side * 8.7, 1.4, [[1.3, 13.6], [0.7, 14.2], [1, 15.4], [0.5, 16.4], [0.1, 18]], 'ashlar')
    prism(view, oblong(-6, -2.4, 12, 3), 0, 0.6, 'ashlar')
    for (const [index, x] of [-38, -27.5].entries()) house(view, { x, y: 4, width: 10, depth: 10, height: 11 + index, floors: 3, bays: 3, material: index === 0 ? 'brick' : 'plaster', rise: 4, dormers: 2 })
    for (const [index, x] of [20, 30.4].entries()) house(view, { x, y: 4, width: 10, depth: 10, height: 11.5 - index, floors: 3, bays: 3, material: index === 1 ? 'brick' : 'plaster', rise: 4, cover: 'slate', dormers: 2 })
    shadow(view, front, 9)
    paving(view, [-40, -50], [40, -2], 1.8)
    tree(view, [-18.5, 2, 0], 8)
    for (const [index, x] of [-15, -9.5, 11, 17].entries()) stall(cardAt(view, [x, -11 - (index % 2) * 4, 0]), index % 2 === 0)
    group(view, [-12, -15, 0], 4, 1.5, 1)
    group(view, [14, -17, 0], 4, 1.4, 3)
    group(view, [1, -8, 0], 3, 1.2, 2)
  },
}

/** A market stall under a striped awning. */
export function stall(surface: Surface, striped: boolean): void {
  fillOn(surface, [[-2.2, -0.03], [2.5, -0.03], [3, 0.12], [-2, 0.12]], wash(INK, 0.3))
  for (const u of [-1.9, 1.9]) lineOn(surface, [[u, 0], [u, 2.5]], INK, 3)
  fillOn(surface, [[-2, 0], [2, 0], [2, 0.95], [-2, 0.95]], wash(BRASS, 0.35))
  hatchOn(surface, [[[-2, 0], [2, 0], [2, 0.95], [-2, 0.95]]], { colour: INK, gap: 5, angle: 90, tone: 0.5 })
  for (let index = 0; index < 9; index += 1) fillOn(surface, regular(-1.7 + index * 0.43, 1.05, 0.2, 8), wash(index % 3 === 0 ? SIGNAL : BRASS, 0.7))
  for (let index = 0; index < 8; index += 1) {
    const [left, right] = [-2.3 + index * 0.575, -2.3 + (index + 1) * 0.575]
    fillOn(surface, [[left, 2.2], [right, 2.2], [right * 0.85, 3.05], [left * 0.85, 3.05]], index % 2 === 0 ? wash(striped ? SIGNAL : '#1B5670', 0.75) : PAPER)
  }
  lineOn(surface, [[-2.3, 2.2], [2.3, 2.2], [1.95, 3.05], [-1.95, 3.05]], INK, 1.8, true)
}
