import { AT_REST, type Velocity } from './inertia.ts'
import {
  apart,
  applied,
  middleOf,
  scaleOf,
  similarityBetween,
  turnOf,
  type Point,
  type Similarity,
} from './similarity.ts'

/** What the hands on one thing do to it. One value for all of them, however many: they act as one. */
export type Grip =
  | { readonly state: 'free' }
  /** One contact that has not moved yet: a tap, a hold or a drag to come. */
  | { readonly state: 'pressed'; readonly finger: number; readonly from: Point; readonly sinceMs: number }
  /** Held long enough to be a hold; it may still move. */
  | { readonly state: 'held'; readonly finger: number; readonly from: Point }
  | { readonly state: 'moving'; readonly fingers: ReadonlyMap<number, Point>; readonly trace: readonly Trace[] }

interface Trace {
  readonly atMs: number
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly grow: number
}

export type GripSample =
  /** `isMoving`: it is known to be no tap any more, so it moves from here on. */
  | {
      readonly kind: 'down'
      readonly id: number
      readonly at: Point
      readonly atMs: number
      readonly isMoving?: boolean
    }
  /** All that moved within one frame: one solve for the lot. */
  | { readonly kind: 'move'; readonly to: ReadonlyMap<number, Point>; readonly atMs: number }
  | { readonly kind: 'up'; readonly id: number; readonly atMs: number }
  /** The glass took it back: nothing is tapped or thrown by it. */
  | { readonly kind: 'cancel'; readonly id: number; readonly atMs: number }
  /** Time passed: a press may have become a hold. */
  | { readonly kind: 'wait'; readonly atMs: number }

/** What a sample comes to. */
export type Deed =
  | { readonly kind: 'pressed'; readonly at: Point }
  | { readonly kind: 'tapped'; readonly at: Point }
  | { readonly kind: 'held'; readonly at: Point }
  | { readonly kind: 'moved'; readonly move: Similarity; readonly middle: Point }
  /** The last contact left. */
  | { readonly kind: 'let-go'; readonly velocity: Velocity }

export interface GripRules {
  /** A press that moves less than this is still a press, in the samples' unit. */
  readonly slop: number
  /** A press of this long is a hold instead of a tap. */
  readonly holdMs: number
}

/** Only the last moments before letting go say how something is thrown. */
const TRACE_MS = 90
/** A hand that rested this long before it lifted throws nothing. */
const RESTED_MS = 60

export const FREE: Grip = { state: 'free' }

/**
 * The grip after one more sample, and what that comes to. Contacts join and leave without a jump: only what moves moves.
 * Unknown contacts are ignored; one that goes down twice begins anew.
 */
export function advanceGrip(grip: Grip, sample: GripSample, rules: GripRules): { grip: Grip; deeds: readonly Deed[] } {
  switch (sample.kind) {
    case 'down':
      return pressed(grip, sample)
    case 'move':
      return moved(grip, sample, rules)
    case 'up':
      return lifted(grip, sample, rules)
    case 'cancel':
      return cancelled(grip, sample)
    case 'wait':
      return waited(grip, sample.atMs, rules)
  }
}

function pressed(grip: Grip, { id, at, atMs, isMoving = false }: GripSample & { kind: 'down' }) {
  const fingers = fingersOf(grip)
  const press: Deed = { kind: 'pressed', at }
  if (fingers.size === 0 && isMoving) return result({ state: 'moving', fingers: new Map([[id, at]]), trace: [] }, press)
  if (fingers.size === 0) return result({ state: 'pressed', finger: id, from: at, sinceMs: atMs }, press)
  if (fingers.size === 1 && fingers.has(id)) {
    // The glass forgot to say that it lifted.
    return result(
      { state: 'pressed', finger: id, from: at, sinceMs: atMs },
      { kind: 'let-go', velocity: AT_REST },
      press,
    )
  }
  return result({ state: 'moving', fingers: new Map(fingers).set(id, at), trace: traceOf(grip) })
}

function moved(grip: Grip, { to, atMs }: GripSample & { kind: 'move' }, { slop, holdMs }: GripRules) {
  switch (grip.state) {
    case 'free':
      return result(grip)
    case 'pressed':
    case 'held': {
      const at = to.get(grip.finger)
      if (at === undefined || apart(at, grip.from) < slop) return waited(grip, atMs, { slop, holdMs })
      // It moves from here on: what the slop swallowed would be a jump.
      return result({ state: 'moving', fingers: new Map([[grip.finger, at]]), trace: [] })
    }
    case 'moving': {
      const before: Point[] = []
      const after: Point[] = []
      const fingers = new Map<number, Point>()
      for (const [id, was] of grip.fingers) {
        const is = to.get(id) ?? was
        before.push(was)
        after.push(is)
        fingers.set(id, is)
      }
      const move = similarityBetween(before, after)
      const middle = middleOf(after)
      const start = middleOf(before)
      const end = applied(move, start)
      const first = grip.trace.findIndex((one) => atMs - one.atMs <= TRACE_MS)
      const trace = first < 0 ? [] : grip.trace.slice(first)
      trace.push({ atMs, x: end.x - start.x, y: end.y - start.y, turn: turnOf(move), grow: Math.log(scaleOf(move)) })
      return result({ state: 'moving', fingers, trace }, { kind: 'moved', move, middle })
    }
  }
}

function lifted(grip: Grip, { id, atMs }: GripSample & { kind: 'up' }, { holdMs }: GripRules) {
  if (!fingersOf(grip).has(id)) return result(grip)
  if (grip.state === 'pressed') {
    return atMs - grip.sinceMs < holdMs
      ? result(FREE, { kind: 'tapped', at: grip.from }, { kind: 'let-go', velocity: AT_REST })
      : result(FREE, { kind: 'held', at: grip.from }, { kind: 'let-go', velocity: AT_REST })
  }
  return left(grip, id, (trace) => velocityOf(trace, atMs))
}

function cancelled(grip: Grip, { id }: GripSample & { kind: 'cancel' }) {
  return fingersOf(grip).has(id) ? left(grip, id, () => AT_REST) : result(grip)
}

function waited(grip: Grip, atMs: number, { holdMs }: GripRules) {
  if (grip.state !== 'pressed' || atMs - grip.sinceMs < holdMs) return result(grip)
  return result({ state: 'held', finger: grip.finger, from: grip.from }, { kind: 'held', at: grip.from })
}

function left(grip: Grip, id: number, velocity: (trace: readonly Trace[]) => Velocity) {
  const fingers = new Map(fingersOf(grip))
  fingers.delete(id)
  const trace = traceOf(grip)
  if (fingers.size === 0) return result(FREE, { kind: 'let-go', velocity: velocity(trace) })
  return result({ state: 'moving', fingers, trace })
}

function velocityOf(trace: readonly Trace[], atMs: number): Velocity {
  const last = trace.at(-1)
  const first = trace[0]
  if (last === undefined || first === undefined || trace.length < 2 || atMs - last.atMs > RESTED_MS) return AT_REST
  const duration = last.atMs - first.atMs
  if (duration <= 0) return AT_REST
  // The first step led to its own moment: it belongs to the time before.
  const steps = trace.slice(1)
  const sum = (value: (one: Trace) => number) => steps.reduce((total, one) => total + value(one), 0) / duration
  return { x: sum(({ x }) => x), y: sum(({ y }) => y), turn: sum(({ turn }) => turn), grow: sum(({ grow }) => grow) }
}

/** The contacts a grip has, and where each is. */
export function fingersOf(grip: Grip): ReadonlyMap<number, Point> {
  switch (grip.state) {
    case 'free':
      return new Map()
    case 'pressed':
    case 'held':
      return new Map([[grip.finger, grip.from]])
    case 'moving':
      return grip.fingers
  }
}

function traceOf(grip: Grip): readonly Trace[] {
  return grip.state === 'moving' ? grip.trace : []
}

function result(grip: Grip, ...deeds: readonly Deed[]): { grip: Grip; deeds: readonly Deed[] } {
  return { grip, deeds }
}
