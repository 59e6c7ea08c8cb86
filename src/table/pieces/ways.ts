import type { Velocity } from '#kit/gesture/inertia.ts'
import { wrapped, type Pose } from './pose.ts'

/** What one tap does to a card or to the map, as whoever taps sees it: a step aside, a turn, a size. */
export const WAYS = ['left', 'right', 'away', 'near', 'turn-left', 'turn-right', 'smaller', 'larger'] as const

export type Way = (typeof WAYS)[number]

/** A way as a change: millimetres to the reader's right and away from them, radians clockwise, factor. */
interface Change {
  readonly across: number
  readonly deep: number
  readonly turn: number
  readonly scale: number
}

const STEP_MM = 60
const TURN_RADIANS = Math.PI / 6
const GROW = 1.25

function changeOf(way: Way): Change {
  const none = { across: 0, deep: 0, turn: 0, scale: 1 }
  switch (way) {
    case 'left':
      return { ...none, across: -STEP_MM }
    case 'right':
      return { ...none, across: STEP_MM }
    case 'away':
      return { ...none, deep: STEP_MM }
    case 'near':
      return { ...none, deep: -STEP_MM }
    case 'turn-left':
      return { ...none, turn: -TURN_RADIANS }
    case 'turn-right':
      return { ...none, turn: TURN_RADIANS }
    case 'smaller':
      return { ...none, scale: 1 / GROW }
    case 'larger':
      return { ...none, scale: GROW }
  }
}

/** Who taps: which way they face, radians, and how many pixels a millimetre takes. */
export interface Reader {
  readonly turn: number
  readonly mm: number
}

/** Where a piece lies after a tap, its scale within `limits`. */
export function poseAfter(
  way: Way,
  pose: Pose,
  reader: Reader,
  { least, most }: { readonly least: number; readonly most: number },
): Pose {
  const { turn, scale } = changeOf(way)
  const { x, y } = shiftOf(way, reader)
  return {
    x: pose.x + x,
    y: pose.y + y,
    turn: wrapped(pose.turn + turn),
    scale: Math.min(most, Math.max(least, pose.scale * scale)),
  }
}

/** How fast something has to be let go of to glide as far as a tap asks, where a glide wears off within `tauMs`. */
export function pushOf(way: Way, reader: Reader, tauMs: number): Velocity {
  const { turn, scale } = changeOf(way)
  const { x, y } = shiftOf(way, reader)
  return { x: x / tauMs, y: y / tauMs, turn: turn / tauMs, grow: Math.log(scale) / tauMs }
}

function shiftOf(way: Way, { turn, mm }: Reader): { readonly x: number; readonly y: number } {
  const { across, deep } = changeOf(way)
  const [cos, sin] = [Math.cos(turn) * mm, Math.sin(turn) * mm]
  return { x: across * cos + deep * sin, y: across * sin - deep * cos }
}
