import type { View } from './camera.ts'
import { at, oblong, outset, type Point } from './geometry.ts'
import type { Material } from './masonry.ts'
import { opening, row, type Head } from './openings.ts'
import { INK, wash } from './palette.ts'
import { cornice, facet, prism, roof } from './solids.ts'
import { fillOn, flatSurface, lineOn, rect } from './surface.ts'

export interface House {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly depth: number
  readonly height: number
  readonly turn?: number
  readonly low?: number
  readonly floors?: number
  readonly bays?: number
  readonly material?: Material
  readonly cover?: Material
  readonly rise?: number
  /** 0 gables, otherwise how far the ridge stops short, in metres. */
  readonly hip?: number
  readonly head?: Head
  /** Bay of the door, counted from 0; -1 for none. */
  readonly door?: number
  readonly dormers?: number
  readonly shutters?: string
  /** A gable towards the street instead of eaves. */
  readonly gableFront?: boolean
}

/** A town house with its windows, roof and chimneys. Metres. */
export function house(view: View, plan: House): void {
  const { x, y, width, depth, height, turn = 0, low = 0, material = 'plaster', cover = 'tile', rise = width * 0.35, hip = 0, dormers = 0, gableFront = false } = plan
  const outline = oblong(x, y, width, depth, turn)
  prism(view, outline, low, low + height, material, (wall, side) => {
    if (side === 0) front(wall, plan)
  })
  cornice(view, outline, low + height, 0.4, 0.25)
  const turnedOutline = gableFront ? [at(outline, 1), at(outline, 2), at(outline, 3), at(outline, 0)] : outline
  roof(view, turnedOutline, low + height + 0.4, rise, hip, cover, material, 0.25)
  if (gableFront) opening(flatSurface(view, [x, y, low + height + 0.4], [Math.cos(turn), Math.sin(turn), 0], [0, 0, 1], width, rise), width / 2, rise * 0.2, 0.9, 1.4, { head: 'round', panes: [2, 3], frame: 0.12, sill: true })
  for (let index = 0; index < dormers; index += 1) dormer(view, plan, (width * (index + 0.5)) / dormers, rise)
  if (!gableFront) for (const part of [0.12, 0.86]) chimney(view, plan, width * part, rise)
}

function front(wall: Parameters<typeof row>[0], { width, height, floors = 2, bays = 3, head = 'flat', door = 0, shutters }: House): void {
  const storey = height / floors
  const plain = wall.scale < 15
  const wide = Math.min(1.2, (width / bays) * 0.5)
  for (let floor = 0; floor < floors; floor += 1) {
    for (let bay = 0; bay < bays; bay += 1) {
      const u = (width * (bay + 0.5)) / bays
      if (floor === 0 && bay === door) opening(wall, u, 0, wide * 1.05, storey * 0.78, { head, frame: 0.14, deep: 0.25 })
      else {
        if (shutters !== undefined && !plain) for (const side of [-1, 1]) leaf(wall, u + side * wide * 0.8, floor * storey + storey * 0.28, wide * 0.5, storey * 0.55, shutters)
        opening(wall, u, floor * storey + storey * 0.28, wide, storey * 0.55, { head, ...(plain ? {} : { panes: [2, 3] as const }), frame: plain ? 0 : shutters === undefined ? 0.12 : 0.05, sill: !plain })
      }
    }
  }
}

function leaf(wall: Parameters<typeof row>[0], u: number, v: number, width: number, height: number, colour: string): void {
  const ring = rect(u - width / 2, v, width, height)
  fillOn(wall, ring, wash(colour, 0.6))
  for (let slat = 1; slat < 5; slat += 1) lineOn(wall, [[u - width / 2, v + (height * slat) / 5], [u + width / 2, v + (height * slat) / 5]], INK, 0.9)
  lineOn(wall, ring, INK, 1.3, true)
}

function along({ x, y, turn = 0 }: House, across: number, into: number): Point {
  return [x + Math.cos(turn) * across - Math.sin(turn) * into, y + Math.sin(turn) * across + Math.cos(turn) * into]
}

function dormer(view: View, plan: House, across: number, rise: number): void {
  const { height, low = 0, turn = 0, depth } = plan
  const [x, y] = along(plan, across - 0.7, depth * 0.1)
  const outline = oblong(x, y, 1.4, depth * 0.25, turn)
  const base = low + height + 0.4 + rise * 0.12
  prism(view, outline, base, base + 1.5, 'plaster', (wall, side) => {
    if (side === 0) opening(wall, 0.7, 0.25, 0.8, 1.1, { panes: [2, 2] })
  }, 1.6)
  const [p, q] = [at(outset(outline, 0.15), 0), at(outset(outline, 0.15), 1)]
  facet(view, [[p[0], p[1], base + 1.5], [q[0], q[1], base + 1.5], [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, base + 2.2]], 'plaster', undefined, 1.6)
}

function chimney(view: View, plan: House, across: number, rise: number): void {
  const { height, low = 0, turn = 0, depth } = plan
  const [x, y] = along(plan, across, depth * 0.46)
  const outline = oblong(x, y, 1.1, 0.7, turn)
  const base = low + height + 0.4 + rise * 0.82
  prism(view, outline, base, base + rise * 0.18 + 1.5, 'brick', undefined, 1.6)
  prism(view, outset(outline, 0.12), base + rise * 0.18 + 1.5, base + rise * 0.18 + 1.8, 'brick', undefined, 1.4)
}

/** Far roofs of a town filling a strip of ground, nearer rows drawn over farther ones. Metres. */
export function roofscape(view: View, from: Point, to: Point, rows: number, height: number, low = 0): void {
  const { chance } = view
  const gap = (to[1] - from[1]) / rows
  for (let line = rows - 1; line >= 0; line -= 1) {
    for (let x = from[0] + chance.between(0, 4); x < to[0]; ) {
      const width = chance.between(6, 12)
      const depth = chance.between(7, 9)
      const tall = height * chance.between(0.75, 1.25)
      const outline = oblong(x, from[1] + gap * line + chance.between(0, 3), width, depth, chance.between(-0.12, 0.12))
      const gabled = chance.unit() < 0.4
      prism(view, outline, low, low + tall, chance.unit() < 0.5 ? 'plaster' : 'brick', (wall, side) => {
        if (side === 0) for (const v of [0.22, 0.62]) row(wall, 0, wall.width, Math.max(2, Math.round(width / 3)), tall * v, 1, tall * 0.2)
      }, 1.5)
      roof(view, gabled ? [at(outline, 1), at(outline, 2), at(outline, 3), at(outline, 0)] : outline, low + tall, chance.between(2.6, 4.2), chance.unit() < 0.3 ? 2 : 0, chance.unit() < 0.72 ? 'tile' : 'slate', 'plaster', 0.2)
      const chimneyAt = oblong(x + width * 0.7, from[1] + gap * line + depth * 0.55, 0.9, 0.9)
      prism(view, chimneyAt, low + tall + 2, low + tall + 5, 'brick', undefined, 1.3)
      x += width * chance.between(0.92, 1.12)
    }
  }
}
