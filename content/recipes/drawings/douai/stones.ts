import { project, type View } from '../camera.ts'
import { figure, group } from '../figures.ts'
import { at, oblong, outset, regular, type Point } from '../geometry.ts'
import { bluff, ground, paving, water } from '../ground.ts'
import { house } from '../houses.ts'
import { moulding, opening, pilaster, row } from '../openings.ts'
import { BRASS, INK, MOSS, PAPER, SEA, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, prism, roof, shadow, spire } from '../solids.ts'
import { fillOn, hatchOn, lineOn, rect } from '../surface.ts'
import { tree, treeOn } from '../trees.ts'
import { domeProfile, turned, turnedSurface } from '../turned.ts'
import { duck } from './river.ts'
import { dottedRampart } from './vanished.ts'

/** The collegiate church: a blunt heavy tower before a very long body. */
export const collegiate: Scene = {
  file: 'douai/stops/collegiale-saint-pierre/drawing.svg',
  camera: looking([-62, -66, 3], -42, 1600, 940),
  draw: (view) => {
    sky(view.plate, { horizon: 940, seed: 259, cover: 0.55 })
    ground(view, 940, BRASS, 0.35)
    paving(view, [-60, -50], [40, 40], 2.4)
    const chapel = 96
    turned(view, 12, chapel, [[13, 0], [13, 22]], 'ashlar', (band) => { row(band, 0, band.width, 4, 8, 3, 9, { head: 'round', panes: [3, 4], frame: 0.3 }) })
    turned(view, 12, chapel, domeProfile(13.4, 2, 22, 11, 8), 'slate')
    turned(view, 12, chapel, [[1.6, 33], [1.6, 37]], 'ashlar')
    turned(view, 12, chapel, domeProfile(1.9, 0.2, 37, 2, 4), 'lead')
    const nave = oblong(1, 14, 22, 82)
    const low = oblong(-8, 14, 40, 70)
    prism(view, low, 0, 13, 'brick', (wall, side) => {
      if (side !== 3) return
      row(wall, 1, wall.width - 1, 9, 4, 2.8, 7, { head: 'round', panes: [3, 4], frame: 0.4 })
      for (let index = 0; index <= 9; index += 1) pilaster(wall, 1 + ((wall.width - 2) * index) / 9, 0, 1.3, 12.4, 0.5)
    })
    cornice(view, low, 13, 0.8, 0.5)
    prism(view, nave, 13, 25, 'brick', (wall, side) => { if (side === 3) row(wall, 1, 72, 9, 4.4, 2.6, 5.6, { head: 'round', panes: [2, 3], frame: 0.4 }) })
    cornice(view, nave, 25, 0.9, 0.5)
    roof(view, [at(nave, 1), at(nave, 2), at(nave, 3), at(nave, 0)], 25.9, 9, 3, 'slate', 'brick', 0.2)
    shadow(view, oblong(4, 0, 16, 14), 24)
    const tower = oblong(4, 0, 16, 15)
    prism(view, tower, 0, 38, 'stone', (wall) => {
      for (const u of [1.2, wall.width - 1.2]) { pilaster(wall, u, 0, 2.2, 15, 1.2); pilaster(wall, u, 16, 1.9, 12, 0.8); pilaster(wall, u, 29, 1.7, 8, 0.5) }
      moulding(wall, 0, wall.width, 15.2, 0.8, 0.5)
      moulding(wall, 0, wall.width, 28, 0.8, 0.5)
      for (const side of [-1, 1]) opening(wall, wall.width / 2 + side * 2.4, 29.6, 2.2, 6.6, { head: 'round', frame: 0.4, panes: [1, 8] })
      opening(wall, wall.width / 2, 17.6, 3.4, 8.4, { head: 'pointed', frame: 0.5, panes: [3, 5] })
      opening(wall, wall.width / 2, 0, 4, 8.4, { head: 'pointed', frame: 0.8, deep: 1 })
    })
    cornice(view, tower, 38, 1.2, 0.8)
    prism(view, tower, 39.2, 40.6, 'ashlar', (wall) => { row(wall, 0.3, wall.width - 0.3, 16, 0.2, 0.45, 1, { head: 'round' }) })
    spire(view, outset(tower, -1), 39.6, 5.4, 'slate')
    for (const corner of tower) turned(view, corner[0], corner[1], [[0.7, 39.2], [0.7, 41], [0.05, 43.6]], 'ashlar')
    house(view, { x: 33, y: 4, width: 11, depth: 10, height: 10, floors: 3, bays: 3, rise: 4.4, material: 'brick', turn: -0.1 })
    house(view, { x: 44.4, y: 3, width: 11, depth: 10, height: 9, floors: 3, bays: 3, rise: 4.4, turn: -0.1, shutters: SEA })
    for (const y of [40, 52, 64]) tree(view, [-22, y, 0], 10)
    group(view, [-4, -6, 0], 4, 1.6, 0)
    group(view, [-22, 6, 0], 3, 1.6, 1)
    figure(view, [8, -8, 0], 3)
  },
}

/** The Charterhouse: brick and stone wings of two centuries, stepped gable, stair turret, the chapel behind. */
export const charterhouse: Scene = {
  file: 'douai/stops/chartreuse/drawing.svg',
  camera: looking([-24, -46, 3], -23.4, 1500, 920),
  draw: (view) => {
    sky(view.plate, { horizon: 920, seed: 263, cover: 0.5 })
    ground(view, 920, MOSS, 0.55)
    for (const x of [-32, -24, 34, 42]) tree(view, [x, 26, 0], 13)
    const chapel = oblong(8, 18, 14, 30)
    prism(view, chapel, 0, 15, 'brick', (wall, side) => { if (side === 3) row(wall, 1, 29, 5, 5, 2.2, 7, { head: 'round', panes: [2, 4], frame: 0.3 }) })
    roof(view, [at(chapel, 1), at(chapel, 2), at(chapel, 3), at(chapel, 0)], 15, 9, 0, 'slate', 'brick', 0.3)
    spire(view, regular(15, 34, 1.6, 6), 22, 8, 'slate')
    const wing = oblong(-22, 4, 26, 10)
    shadow(view, wing, 6)
    prism(view, wing, 0, 8.6, 'brick', (wall, side) => {
      if (side === 0) banded(wall, 7)
      if (side === 3) { row(wall, 1, 9, 2, 5, 1.2, 2.2, { panes: [2, 3], frame: 0.25 }); row(wall, 1, 9, 2, 1, 1.2, 2.2, { panes: [2, 3], frame: 0.25 }) }
    })
    cornice(view, wing, 8.6, 0.5, 0.3)
    roof(view, wing, 9.1, 6, 0, 'slate', 'brick', 0.2)
    for (const u of [-18.4, -11.4, -4.4]) {
      prism(view, oblong(u, 4.2, 2.2, 2.4), 9.4, 12, 'brick', (wall) => { opening(wall, wall.width / 2, 0.5, 1.1, 1.7, { panes: [2, 3], frame: 0.15 }) }, 1.7)
      spire(view, outset(oblong(u, 4.2, 2.2, 2.4), 0.2), 12, 1.8, 'slate', 1.6)
    }
    const head = oblong(4, 0, 12, 14)
    prism(view, head, 0, 10.4, 'brick', (wall, side) => { if (side === 0) banded(wall, 3) ; else banded(wall, 3) })
    roof(view, [at(head, 1), at(head, 2), at(head, 3), at(head, 0)], 10.4, 8.6, 0, 'slate', 'brick', 0)
    stepped(view, 4, 0, 12, 10.4, 9.4)
    const turret = regular(3.4, 2.4, 2.5, 8, 0.39)
    prism(view, turret, 0, 14.6, 'brick', (wall, side) => { for (const v of [2.4, 6, 9.6]) opening(wall, wall.width / 2, v + (side % 2) * 0.7, 0.7, 1.7, { frame: 0.15 }) })
    cornice(view, turret, 14.6, 0.6, 0.4)
    turned(view, 3.4, 2.4, domeProfile(3, 0.9, 15.2, 2.6, 6), 'slate')
    spire(view, regular(3.4, 2.4, 1, 8), 17.6, 5, 'slate')
    shadow(view, head, 5)
    view.plate.paint([project(view.camera, [8, -0.4, 0]), project(view.camera, [12, -0.4, 0]), project(view.camera, [2, -44, 0]), project(view.camera, [-20, -44, 0])], wash(BRASS, 0.17))
    for (const [x, y] of [[-16, -4], [-9, -4], [-2, -5], [18, -3]] as const) {
      turned(view, x, y, [[1.1, 0], [1.2, 0.7], [0.9, 1.4], [0.05, 3]], 'plaster', (band) => { fillOn(band, rect(0, 0, band.width, band.height), wash(MOSS, 0.45)); hatchOn(band, [rect(0, 0, band.width, band.height)], { colour: MOSS, gap: 5, angle: 60, tone: (u) => 0.25 + u / band.width / 1.4, width: 2, step: 8, wobble: 0.8 }) })
    }
    group(view, [3.4, -11, 0], 2, 1.1, 0)
    group(view, [9.6, -3, 0], 2, 1, 3)
  },
}

function banded(wall: Parameters<typeof row>[0], bays: number): void {
  for (let v = 1.1; v < wall.height; v += 1.5) fillOn(wall, rect(0, v, wall.width, 0.28), PAPER)
  row(wall, 0.5, wall.width - 0.5, bays, 1, 1.4, 2.6, { panes: [2, 3], frame: 0.3, sill: true })
  row(wall, 0.5, wall.width - 0.5, bays, 5.2, 1.4, 2.6, { panes: [2, 3], frame: 0.3, sill: true })
  lineOn(wall, rect(0, 0, wall.width, wall.height), INK, 2.2, true)
}

/** A stepped gable on a front that faces the draughtsman. */
function stepped(view: View, x: number, y: number, width: number, low: number, rise: number): void {
  const levels = 6
  for (let level = 0; level < levels; level += 1) {
    const inset = (width / 2 / levels) * level * 0.92
    prism(view, oblong(x + inset, y - 0.15, width - inset * 2, 0.7), low + (rise / levels) * level, low + (rise / levels) * (level + 1), 'brick', (wall, side) => {
      if (side !== 0) return
      fillOn(wall, rect(0, wall.height - 0.25, wall.width, 0.25), PAPER)
      lineOn(wall, rect(0, wall.height - 0.25, wall.width, 0.25), INK, 1.4, true)
      if (level === 0 || level === 2) row(wall, wall.width / 2 - 2.6, wall.width / 2 + 2.6, level === 0 ? 2 : 1, 0.1, 1, 1.3, { panes: [2, 2], frame: 0.2 })
    }, 1.8)
  }
}

/** The ladies' tower by its pond, all that is left of the wall here. */
export const ladiesTower: Scene = {
  file: 'douai/stops/tour-des-dames/drawing.svg',
  camera: looking([-2, -44, 3], -3, 1420, 720),
  draw: (view) => { pond(view, false) },
}

/** The same tower when it closed the last town wall: the wall is dotted, the moat lay where the pond is. */
export const ladiesTowerInWall: Scene = {
  file: 'douai/stops/tour-des-dames/then.svg',
  seed: ladiesTower.file,
  camera: ladiesTower.camera,
  draw: (view) => { pond(view, true) },
}

function pond(view: View, isThen: boolean): void {
    sky(view.plate, { horizon: 720, seed: 277, cover: 0.55 })
    ground(view, 720, MOSS, 0.7)
    for (const [x, y, height, kind] of [[-26, 22, 15, 'poplar'], [-22, 24, 17, 'poplar'], [-17.5, 22, 14, 'round'], [15, 20, 13, 'round'], [22, 22, 15, 'round'], [28, 20, 17, 'poplar'], [-31, 20, 13, 'round']] as const) tree(view, [x, y, 0], height, kind)
    if (isThen) for (const [from, to] of [[-40, -5], [5, 40]] as const) dottedRampart(view, oblong(from, 4, to - from, 2.4), 9.2)
    else for (const [from, to, high] of [[-13, -5, 4.2], [4, 13, 3.4]] as const) prism(view, oblong(from, 4, to - from, 2), 0, high, 'stone')
    prism(view, oblong(-5.2, 3, 10.4, 9), 0, 12.4, 'stone')
    turned(view, 0, 3, [[6.2, 0], [5.3, 3.4]], 'stone')
    turned(view, 0, 3, [[5.3, 3.4], [5.2, 12.4]], 'stone', (band) => {
      for (const [side, v] of [[-0.5, 1.8], [0, 1.2], [0.5, 1.8], [-0.22, 5.8], [0.3, 5.6]] as const) opening(band, band.width * (0.5 + side * 0.5), v, 0.7, 1.6, { frame: 0.2 })
    })
    turned(view, 0, 3, [[5.2, 12.4], [5.7, 12.9], [5.7, 13.7]], 'stone')
    turned(view, 0, 3, [[6.1, 13.7], [0.06, 21]], 'tile')
    if (!isThen) {
    const ivy = turnedSurface(view, 0, 3, [5.5, 0], [5.25, 12.4])
    for (let index = 0; index < 42; index += 1) {
      const u = ivy.width * (0.72 + view.chance.between(-0.13, 0.2))
      const [x, y] = ivy.onto(u, view.chance.between(0, 8.4) * (1 - Math.abs(u / ivy.width - 0.78) * 3.2))
      treeOn(view, [x, y + 10], 24, 'shrub')
    }
    }
    const bank: Point[] = []
    for (let x = -20; x <= 1620; x += 40) bank.push([x, 872 - Math.sin((x / 1600) * Math.PI) * 26 + Math.sin(x / 90) * 5])
    view.plate.paint([...bank, [1620, 1220], [-20, 1220]], wash(SEA, 0.12))
    const dark = (x: number, y: number): number => (Math.abs(x - 800) < 190 && y < 1080 ? 0.36 : Math.abs(x - 800) > 520 && y < 1010 ? 0.3 : 0)
    water(view, { top: 878, seed: 61, swell: 0.06, extra: dark })
    view.plate.line(bank, INK, 2.2)
    for (let index = 0; index < 70; index += 1) {
      const x = index < 35 ? view.chance.between(0, 420) : view.chance.between(1190, 1600)
      const y = 884 + view.chance.between(0, 60)
      view.plate.swell([[x, y], [x + view.chance.between(-6, 6), y - 40], [x + view.chance.between(-16, 16), y - view.chance.between(58, 90)]], [3.4, 2.6, 0.6], MOSS)
    }
    for (const [x, y] of [[560, 960], [620, 985], [1010, 1010], [690, 950]] as const) duck(view, x, y, 18)
    figure(view, [9, -2.4, 0.1], 1)
    figure(view, [10, -2.2, 0.1], 0)
    figure(view, [-10, -1.6, 0], 2)
    bluff(view, [[0, 1130], [240, 1110], [420, 1150], [500, 1200], [0, 1200]], MOSS, 84, 0.9)
}
