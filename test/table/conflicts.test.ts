import { expect, test } from 'vitest'
import type { Point } from '../../src/kit/gesture/similarity.ts'
import { distanceTo, fromSeat, type SeatPlace } from '../../src/table/seats/seat-places.ts'
import { chanceFrom, MM, openBareTable } from './crowd.ts'

const OVER_THE_BORDER_MM = 60
const FRAME_MS = 16
const PAIR_MM = 350

interface Finger {
  readonly id: number
  readonly person: number
  readonly at: Point
  readonly downMs: number
  readonly upMs: number
}

interface Outcome {
  /** Frames in which one move of the map was made of two people's fingers. */
  readonly mixed: number
  /** Whether two people had fingers so close together, at once, that a map for one would have made a pinch of them. */
  readonly tempting: boolean
  /** The longest that somebody waited after the map was let go of. */
  readonly waitedMs: number
}

/**
 * Two people at two seats of a table for six, each with one or two fingers on the map within some seconds. Each keeps to where their own
 * seat is the nearest, or reaches up to 60 mm beyond; whoever leans further over cannot be told from a neighbour by any glass.
 */
function conflict(seed: number): Outcome {
  const chance = chanceFrom(seed)
  const { town, places, drives } = openBareTable({ pieces: 0 })
  const people = twoOf(places, chance)
  const fingers = people.flatMap((own, person) => fingersOf(own, person, places, chance))
  const owners = new Map(fingers.map(({ id, person }) => [id, person]))
  let freeSinceMs: number | null = null
  let waitedMs = 0
  for (let nowMs = 0; nowMs <= 6000; nowMs += FRAME_MS) {
    for (const { id, at, downMs, upMs } of fingers) {
      if (downMs > nowMs - FRAME_MS && downMs <= nowMs) town.down(id, at, nowMs)
      if (downMs <= nowMs && upMs > nowMs) town.move(new Map([[id, { x: at.x + (nowMs % 200), y: at.y }]]), nowMs)
      if (upMs > nowMs - FRAME_MS && upMs <= nowMs) town.up(id, nowMs)
    }
    town.frame(nowMs)
    const waits = town.lease.leading.length === 0 && town.lease.waiting.length > 0
    freeSinceMs = waits ? (freeSinceMs ?? nowMs) : null
    waitedMs = Math.max(waitedMs, freeSinceMs === null ? 0 : nowMs - freeSinceMs)
  }
  return {
    mixed: drives.filter(({ leading }) => new Set(leading.map((id) => owners.get(id))).size > 1).length,
    tempting: fingers.some((one) => fingers.some((other) => isTempting(one, other))),
    waitedMs,
  }
}

function twoOf(places: readonly SeatPlace[], chance: () => number): readonly SeatPlace[] {
  const first = Math.floor(chance() * places.length)
  const second = (first + 1 + Math.floor(chance() * (places.length - 1))) % places.length
  return [places[first], places[second]].flatMap((place) => place ?? [])
}

function fingersOf(
  own: SeatPlace,
  person: number,
  places: readonly SeatPlace[],
  chance: () => number,
): readonly Finger[] {
  const wanted = 1 + Math.floor(chance() * 2)
  const fingers: Finger[] = []
  while (fingers.length < wanted) {
    const at = fromSeat(own, (chance() - 0.5) * own.width, (80 + chance() * 400) * MM)
    const others = places.filter((place) => place !== own).map((place) => distanceTo(place, at))
    // A step over the border changes both distances.
    if (Math.min(...others) - distanceTo(own, at) < -2 * OVER_THE_BORDER_MM * MM) continue
    const downMs = chance() * 3000
    fingers.push({ id: person * 10 + fingers.length, person, at, downMs, upMs: downMs + 200 + chance() * 2000 })
  }
  return fingers
}

function isTempting(one: Finger, other: Finger): boolean {
  const atOnce = one.downMs < other.upMs && other.downMs < one.upMs
  return (
    one.person !== other.person && atOnce && Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) <= PAIR_MM * MM
  )
}

test('in 10 000 conflicts over the map two people never make one pinch, and nobody waits longer than 1.5 s', () => {
  const outcomes = Array.from({ length: 10_000 }, (_, seed) => conflict(seed + 1))
  expect(outcomes.reduce((sum, { mixed }) => sum + mixed, 0)).toBe(0)
  expect(Math.max(...outcomes.map(({ waitedMs }) => waitedMs))).toBeLessThanOrEqual(1500)
  // The conflicts are conflicts: in many of them two fingers of two people lie close enough together.
  expect(outcomes.filter(({ tempting }) => tempting).length).toBeGreaterThan(500)
})
