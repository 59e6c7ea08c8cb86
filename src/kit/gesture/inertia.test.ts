import fc from 'fast-check'
import { expect, test } from 'vitest'
import { glide, isAtRest, type Velocity } from './inertia.ts'
import { applied, STILL, composed, type Point } from './similarity.ts'

const friction = { tauMs: 260 }
const speed: fc.Arbitrary<Velocity> = fc.record({
  x: fc.double({ min: -6, max: 6, noNaN: true }),
  y: fc.double({ min: -6, max: 6, noNaN: true }),
  turn: fc.double({ min: -0.02, max: 0.02, noNaN: true }),
  grow: fc.double({ min: -0.004, max: 0.004, noNaN: true }),
})

/** Where a corner of a piece is after a glide shown at `perSecond` frames. */
function after(velocity: Velocity, durationMs: number, perSecond: number): Point {
  const middle = { x: 800, y: 500 }
  let now = { velocity, middle }
  let whole = STILL
  for (let atMs = 0; atMs < durationMs; atMs += 1000 / perSecond) {
    const step = glide(now.velocity, now.middle, Math.min(1000 / perSecond, durationMs - atMs), friction)
    whole = composed(step.move, whole)
    now = step
  }
  return applied(whole, { x: 900, y: 600 })
}

test('a glide ends at the same place at 60, 120 and 144 frames a second', () => {
  fc.assert(
    fc.property(speed, fc.integer({ min: 1, max: 1500 }), (velocity, durationMs) => {
      const [slow, ...others] = [60, 120, 144].map((rate) => after(velocity, durationMs, rate))
      for (const other of others) {
        expect(Math.hypot(other.x - (slow?.x ?? 0), other.y - (slow?.y ?? 0))).toBeLessThan(1)
      }
    }),
  )
})

test('a glide comes to rest', () => {
  const { velocity } = glide({ x: 6, y: -6, turn: 0.02, grow: 0.004 }, { x: 0, y: 0 }, 2500, friction)
  expect(isAtRest(velocity)).toBe(true)
})
