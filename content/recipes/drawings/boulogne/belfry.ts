import { outset, oblong, regular } from '../geometry.ts'
import { ground, paving } from '../ground.ts'
import { group } from '../figures.ts'
import { moulding, opening, pilaster, row } from '../openings.ts'
import { BRASS, INK, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, merlons, prism, roof, shadow, spire } from '../solids.ts'
import { domeProfile, turned } from '../turned.ts'
import { tree } from '../trees.ts'
import { project, type View } from '../camera.ts'
import { dots } from './motifs.ts'

/** The former keep: a heavy square below, the eight-sided storey of the eighteenth century above, the brick town hall beside. */
export const belfry: Scene = {
  file: 'boulogne-sur-mer/stops/beffroi/drawing.svg',
  camera: looking([4, -74, 3], 3, 1780, 965),
  draw: (view) => { square(view, false) },
}

/** The same tower before the storey of the eighteenth century and the town hall: its lost spire is only dotted, nobody has drawn it for us. */
export const spiredKeep: Scene = {
  file: 'boulogne-sur-mer/stops/beffroi/then.svg',
  seed: belfry.file,
  camera: belfry.camera,
  draw: (view) => { square(view, true) },
}

function square(view: View, isThen: boolean): void {
    sky(view.plate, { horizon: 965, seed: 21, cover: 0.55 })
    ground(view, 965, BRASS, 0.3)
    const keep = oblong(-9, 4, 17, 15, -0.36)
    const hall = oblong(10.5, 4, 36, 14, 0.04)
    tree(view, [-22, 30, 0], 13)
    tree(view, [-31, 36, 0], 15)
    if (!isThen) {
    shadow(view, hall, 15)
    prism(view, hall, 0, 13, 'brick', (wall, side) => {
      if (side !== 0) return
      row(wall, 0, wall.width, 9, 1.3, 1.5, 3.6, { panes: [2, 4], frame: 0.3, sill: true, head: 'low' })
      row(wall, 0, wall.width, 9, 7.8, 1.5, 3.3, { panes: [2, 4], frame: 0.3, sill: true, head: 'low' })
      moulding(wall, 0, wall.width, 6.1, 0.5)
      for (let bay = 0; bay <= 9; bay += 3) pilaster(wall, 0.5 + ((wall.width - 1) * bay) / 9, 0, 0.8, 13)
    })
    cornice(view, hall, 13, 0.9, 0.5)
    roof(view, hall, 13.9, 6, 6, 'slate', 'brick', 0.3)
    }
    shadow(view, keep, 22)
    const [x, y] = keep.reduce(([sumX, sumY], [nextX, nextY]) => [sumX + nextX / 4, sumY + nextY / 4] as const, [0, 0] as const)
    const eight = regular(x, y, 6.1, 8, -0.36 + Math.PI / 8)
    if (isThen) dottedSpire(view, x, y)
    else {
    turned(view, x, y, domeProfile(4.4, 1.2, 32, 3.2, 6), 'lead')
    turned(view, x, y, [[1.1, 35], [1.1, 37]], 'ashlar')
    spire(view, regular(x, y, 1.5, 8), 37, 2.4, 'lead')
    prism(view, eight, 20, 31, 'ashlar', (wall) => {
      opening(wall, wall.width / 2, 3.2, 1.9, 5.4, { head: 'round', frame: 0.35, sill: true, panes: [1, 8] })
    })
    cornice(view, eight, 31, 1.1, 0.6)
    prism(view, outset(eight, 0.35), 32.1, 33.1, 'ashlar')
    }
    prism(view, keep, 0, 20, 'stone', (wall, side) => {
      const middle = wall.width / 2
      opening(wall, middle, 13, 1.2, 3.2, { head: 'round', frame: 0.3, deep: 0.6 })
      opening(wall, middle, 7, 0.8, 2.2, { deep: 0.5 })
      if (side === 0) opening(wall, middle, 0, 2.2, 4, { head: 'pointed', frame: 0.4, deep: 0.8 })
      for (const u of [1, wall.width - 1]) pilaster(wall, u, 0, 2, 18.4, 0.7)
    })
    cornice(view, outset(keep, 0.3), 20, 1, 0.5, 'stone')
    merlons(view, outset(keep, 0.6), 21, 1.7, 1.1, 'stone')
    paving(view, [-36, -50], [44, 2], 1.8)
    group(view, [-4, -12, 0], 3, 1.1)
    group(view, [12, -6, 0], 2, 1, 4)
    group(view, [21, 0, 0], 2, 1.2, 2)
}

function dottedSpire(view: View, x: number, y: number): void {
  const top = project(view.camera, [x, y, 41])
  const foot = regular(x, y, 6.4, 8, -0.36 + Math.PI / 8).map(([px, py]) => project(view.camera, [px, py, 20.6]))
  const [left, right] = [foot.reduce((one, other) => (other[0] < one[0] ? other : one)), foot.reduce((one, other) => (other[0] > one[0] ? other : one))]
  view.plate.paint([left, right, top], wash(BRASS, 0.1))
  for (const corner of foot) dots(view, [corner, top], INK, 10, corner === left || corner === right ? 2.6 : 1.6)
  for (let part = 0.16; part < 0.9; part += 0.16) dots(view, [left, right].map(([px, py]) => [px + (top[0] - px) * part, py + (top[1] - py) * part] as const), BRASS, 9, 1.6)
  dots(view, [left, right], INK, 10, 2.2)
  dots(view, [top, [top[0], top[1] - 46]], INK, 9, 2.4)
}
