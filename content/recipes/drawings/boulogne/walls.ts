import { figure, group } from '../figures.ts'
import { roundTower } from '../fortress.ts'
import { at, oblong, type Point } from '../geometry.ts'
import { bluff, ground, water } from '../ground.ts'
import { hatch } from '../hatch.ts'
import { roofscape } from '../houses.ts'
import { clotheWall } from '../masonry.ts'
import { opening, row } from '../openings.ts'
import { BRASS, MOSS, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { merlons, prism, roof } from '../solids.ts'
import { flatSurface, hatchOn } from '../surface.ts'
import { tree } from '../trees.ts'
import { project } from '../camera.ts'
import { basilicaDome } from './sacred.ts'

/** The counts' castle: a polygon without a keep, its round towers rising from the moat, a bridge to the gate. */
export const castle: Scene = {
  file: 'boulogne-sur-mer/stops/chateau-comtal/drawing.svg',
  camera: looking([-12, -62, 9], -11, 1420, 640),
  draw: (view) => {
    sky(view.plate, { horizon: 700, seed: 25, cover: 0.5 })
    ground(view, 640, MOSS, 0.6)
    for (const x of [-44, -36, -29, 30, 38, 46]) tree(view, [x, 20, 0], 12)
    water(view, { top: 790, bottom: 1070, seed: 8, swell: 0.05, extra: (x, y) => (x > 330 && x < 1300 && y < 960 ? 0.35 : 0) })
    const corners: readonly Point[] = [[-21, 6], [-12, -6], [3, -9], [17, -4], [23, 9], [14, 26], [-12, 26]]
    for (const side of [5, 6]) roundTower(view, { x: at(corners, side)[0], y: at(corners, side)[1], radius: 4.4, low: -3, high: 12 })
    prism(view, oblong(-9, 10, 22, 10), -3, 14, 'plaster', (wall) => { row(wall, 0, wall.width, 7, 14, 1, 1.8, { panes: [2, 3] }) })
    roof(view, oblong(-9, 10, 22, 10), 14, 6, 4, 'tile')
    prism(view, corners, -3, 9.4, 'stone', (wall, side) => { row(wall, 2, wall.width - 2, side === 1 ? 1 : 2, 8, 0.8, 1.6, { panes: [1, 2] }) })
    merlons(view, corners, 9.4, 1.6, 1.3, 'stone')
    for (const side of [0, 4, 1, 3, 2]) {
      const [x, y] = at(corners, side)
      roundTower(view, { x, y, radius: side === 2 ? 4.3 : 4.1, low: -3, high: 12.2, embattled: side !== 1, cone: side === 1 ? 6.5 : 0, slits: [[-0.3, 4.4], [0.25, 8]] })
    }
    const gate = oblong(-8, -11, 8, 8, 0.2)
    prism(view, gate, -3, 11, 'stone', (wall, side) => {
      if (side !== 0) return
      opening(wall, 4, 3, 3, 5.4, { head: 'pointed', frame: 0.5, deep: 1.4 })
      opening(wall, 4, 10, 1, 2, { panes: [2, 2], frame: 0.2 })
    })
    merlons(view, gate, 11, 1.5, 1.1, 'stone')
    bridge(view)
    figure(view, [-5.6, -22, 0.3], 1)
    figure(view, [-4.6, -24, 0.3], 0)
    bluff(view, [[0, 1045], [300, 1058], [700, 1040], [1150, 1060], [1600, 1036], [1600, 1200], [0, 1200]], MOSS, 80, 0.8)
    group(view, [-16, -41, -2.2], 2, 1, 3)
    tree(view, [10, -42, -2.4], 5, 'shrub')
    tree(view, [-29, -40, -2.4], 5.4, 'shrub')
  },
}

function bridge(view: Parameters<Scene['draw']>[0]): void {
  const side = flatSurface(view, [-7.6, -40, -3], [0.055, 0.9985, 0], [0, 0, 1], 28.5, 3.3)
  clotheWall(side, 'stone')
  for (const [u, wide] of [[6, 6], [14.5, 6], [22.5, 5.4]] as const) opening(side, u, 0.2, wide, 2.6, { head: 'low' })
  const front = flatSurface(view, [-2.6, -40, -3], [-0.055, 0.9985, 0], [0, 0, 1], 28.5, 3.3)
  clotheWall(front, 'stone')
  for (const [u, wide] of [[6, 6], [14.5, 6], [22.5, 5.4]] as const) opening(front, u, 0.2, wide, 2.6, { head: 'low' })
  prism(view, [[-7.6, -40], [-2.6, -40], [-4.2, -11.6], [-6, -11.6]], -3, 0.3, 'stone')
  for (const [from, to] of [[-7.6, -6], [-2.6, -4.2]] as const) prism(view, [[from - 0.25, -40], [from + 0.25, -40], [to + 0.25, -11.6], [to - 0.25, -11.6]], 0.3, 1.2, 'stone')
}

/** The walk on the walls: a straight path between parapet and trees, roofs and the dome inside, the sea beyond. */
export const ramparts: Scene = {
  file: 'boulogne-sur-mer/stops/remparts/drawing.svg',
  camera: looking([0.9, -14, 2], 3.5, 1150, 700),
  draw: (view) => {
    sky(view.plate, { horizon: 700, seed: 37, cover: 0.5 })
    water(view, { top: 700, bottom: 760, seed: 3, swell: 0.1 })
    view.plate.paint([[0, 700], [1600, 700], [1600, 1200], [0, 1200]], wash(BRASS, 0.12))
    bluff(view, [[0, 712], [500, 700], [640, 712], [640, 900], [0, 1000]], MOSS, 15, 0.5)
    basilicaDome(view, 128, 215, 12, 0.95)
    roofscape(view, [24, 60], [120, 150], 2, 7, -8)
    roofscape(view, [-150, 120], [-26, 200], 2, 6, -16)
    view.plate.paint([[0, 1200], ...[-6, 6].map((x) => project(view.camera, [x, 110, 0])), [1600, 1200]], wash(BRASS, 0.16))
    const path = flatSurface(view, [-4, -13, 0], [1, 0, 0], [0, 1, 0], 8, 120)
    hatchOn(path, [[[0.4, 0.8], [7.6, 0.8], [7.6, 120], [0.4, 120]]], { colour: BRASS, gap: 3.4, angle: 90, tone: (u, v) => (Math.sin(u * 5 + v * 0.7) + Math.sin(v * 1.3)) * 0.3, width: 1.6 })
    for (let y = 98.7; y > -14; y -= 7) {
      dapple(view, y)
      if (y > -9) tree(view, [4.7, y + 5, 0], 8.4)
      if (y > 30) tree(view, [-3.6, y + 2, 0], 7.6)
      prism(view, oblong(-5, y, 0.9, 7), 0, 1, 'stone', undefined, 1.6)
      prism(view, oblong(-5.12, y, 1.14, 7), 1, 1.2, 'ashlar', undefined, 1.4)
      prism(view, oblong(5.6, y, 0.7, 7), 0, 0.7, 'stone', undefined, 1.6)
    }
    bench(view, 3.6, 1)
    figure(view, [-1.3, 9, 0], 1)
    figure(view, [-0.4, 9.2, 0], 0)
    group(view, [1.6, 28, 0], 2, 0.9, 3)
    figure(view, [-1.8, 48, 0], 1)
    figure(view, [1.2, 2.2, 0], 5, 1.15)
  },
}

/** Shade of leaves across the path. */
function dapple(view: Parameters<Scene['draw']>[0], y: number): void {
  for (let index = 0; index < 3; index += 1) {
    const [u, v] = [view.chance.between(-3, 2.4), y + view.chance.between(0, 7)]
    const ring = [[u, v], [u + 0.6, v - 0.35], [u + 1.4, v - 0.2], [u + 2.1, v + 0.3], [u + 1.7, v + 0.75], [u + 0.9, v + 0.6], [u + 0.3, v + 0.9]].map(([px = 0, py = 0]) => project(view.camera, [px, Math.max(-12.6, py), 0]))
    hatch(view.plate, [ring], { colour: MOSS, gap: 7, tone: 0.8, width: 2.4, wobble: 0.5 })
  }
}

function bench(view: Parameters<Scene['draw']>[0], x: number, y: number): void {
  prism(view, oblong(x - 0.25, y, 0.5, 1.8), 0.36, 0.46, 'bronze', undefined, 1.6)
  for (const along of [0.1, 1.5]) prism(view, oblong(x - 0.22, y + along, 0.4, 0.12), 0, 0.36, 'dark', undefined, 1)
}
