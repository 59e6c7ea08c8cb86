import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advanceGrip, FREE, fingersOf, type Deed, type Grip, type GripSample } from './grip.ts'
import { applied, STILL } from './similarity.ts'

const rules = { slop: 8, holdMs: 500 }

function played(samples: readonly GripSample[]): { readonly grip: Grip; readonly deeds: readonly Deed[] } {
  let grip: Grip = FREE
  const deeds: Deed[] = []
  for (const sample of samples) {
    const step = advanceGrip(grip, sample, rules)
    grip = step.grip
    deeds.push(...step.deeds)
  }
  return { grip, deeds }
}

const down = (id: number, x: number, y: number, atMs = 0): GripSample => ({ kind: 'down', id, at: { x, y }, atMs })
const move = (atMs: number, ...to: readonly (readonly [number, number, number])[]): GripSample => ({
  kind: 'move',
  to: new Map(to.map(([id, x, y]) => [id, { x, y }])),
  atMs,
})
const up = (id: number, atMs: number): GripSample => ({ kind: 'up', id, atMs })
const kinds = (deeds: readonly Deed[]) => deeds.map(({ kind }) => kind)

test('a short touch that trembles is a tap where it began', () => {
  const { deeds, grip } = played([down(1, 10, 10), move(20, [1, 13, 12]), up(1, 80)])
  expect(deeds).toContainEqual({ kind: 'tapped', at: { x: 10, y: 10 } })
  expect(kinds(deeds)).not.toContain('moved')
  expect(grip).toEqual(FREE)
})

test('a touch that stays is a hold, told once and without waiting for the hand to lift', () => {
  const { deeds } = played([down(1, 0, 0), { kind: 'wait', atMs: 300 }, { kind: 'wait', atMs: 510 }, up(1, 900)])
  expect(kinds(deeds)).toEqual(['pressed', 'held', 'let-go'])
})

test('what the tremble swallowed is no jump', () => {
  const { deeds } = played([down(1, 0, 0), move(16, [1, 20, 0]), move(32, [1, 25, 0])])
  const moves = deeds.flatMap((deed) => (deed.kind === 'moved' ? [deed.move] : []))
  expect(moves).toEqual([{ c: 1, s: 0, x: 5, y: 0 }])
})

test('a finger that joins or lifts moves nothing', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 3000 }), y: fc.integer({ min: 0, max: 2000 }) })
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), (points) => {
      const downs = points.map(({ x, y }, id) => down(id, x, y))
      const still = move(10, ...points.map(({ x, y }, id) => [id, x, y] as const))
      const ups = points.flatMap((_, id) => [up(id, 20 + id), still])
      const { deeds, grip } = played([...downs, still, ...ups])
      for (const deed of deeds) {
        if (deed.kind !== 'moved') continue
        const corner = applied(deed.move, { x: 100, y: 100 })
        expect(Math.hypot(corner.x - 100, corner.y - 100)).toBeLessThan(1e-6)
      }
      expect(grip).toEqual(FREE)
    }),
  )
})

test('fingers stay on what they hold while others come and go', () => {
  const samples = [
    down(1, 100, 100),
    down(2, 300, 100),
    move(16, [1, 120, 140], [2, 310, 260]),
    down(3, 500, 500),
    move(32, [1, 130, 150], [2, 320, 280], [3, 505, 515]),
    up(3, 40),
    move(48, [1, 90, 150], [2, 330, 200]),
  ]
  const { grip: before } = played(samples.slice(0, -1))
  const { grip, deeds } = advanceGrip(before, samples.at(-1) ?? up(1, 60), rules)
  const move48 = deeds[0]?.kind === 'moved' ? deeds[0].move : STILL
  expect(fingersOf(grip).size).toBe(2)
  for (const [id, start] of fingersOf(before)) {
    const end = applied(move48, start)
    expect(
      Math.hypot(end.x - (fingersOf(grip).get(id)?.x ?? 0), end.y - (fingersOf(grip).get(id)?.y ?? 0)),
    ).toBeLessThan(0.5)
  }
})

test('a hand that rested before it lifted throws nothing', () => {
  const { deeds } = played([
    down(1, 0, 0),
    move(16, [1, 50, 0]),
    move(32, [1, 90, 0]),
    move(48, [1, 130, 0]),
    up(1, 300),
  ])
  expect(deeds.at(-1)).toEqual({ kind: 'let-go', velocity: { x: 0, y: 0, turn: 0, grow: 0 } })
})

test('a thrown thing leaves with the speed of the hand', () => {
  const { deeds } = played([
    down(1, 0, 0),
    ...Array.from({ length: 10 }, (_, step) => move(16 * (step + 1), [1, 32 * (step + 1), 0])),
    up(1, 165),
  ])
  const last = deeds.at(-1)
  expect(last?.kind === 'let-go' ? last.velocity.x : 0).toBeCloseTo(2)
})

test('what the glass takes back is neither tapped nor thrown', () => {
  expect(kinds(played([down(1, 0, 0), { kind: 'cancel', id: 1, atMs: 10 }]).deeds)).toEqual(['pressed', 'let-go'])
})

test('any stream of samples leaves no contact behind once all are up, and no number is NaN', () => {
  const id = fc.integer({ min: 0, max: 5 })
  const at = fc.record({ x: fc.integer({ min: -50, max: 4000 }), y: fc.integer({ min: -50, max: 2200 }) })
  const sample: fc.Arbitrary<(atMs: number) => GripSample> = fc.oneof(
    fc.tuple(id, at).map(([id, at]) => (atMs: number) => ({ kind: 'down' as const, id, at, atMs })),
    fc.tuple(id, at).map(([id, at]) => (atMs: number) => ({ kind: 'move' as const, to: new Map([[id, at]]), atMs })),
    id.map((id) => (atMs: number) => ({ kind: 'up' as const, id, atMs })),
    id.map((id) => (atMs: number) => ({ kind: 'cancel' as const, id, atMs })),
    fc.constant((atMs: number) => ({ kind: 'wait' as const, atMs })),
  )
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 200 }), (makers) => {
      const samples = makers.map((make, index) => make(index * 7))
      const ups = [0, 1, 2, 3, 4, 5].map((id) => up(id, 5000))
      const { grip, deeds } = played([...samples, ...ups])
      expect(fingersOf(grip).size).toBe(0)
      const numbers = deeds.flatMap((deed) =>
        deed.kind === 'moved'
          ? Object.values(deed.move)
          : deed.kind === 'let-go'
            ? Object.values(deed.velocity)
            : Object.values(deed.at),
      )
      expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([])
      expect(kinds(deeds).filter((kind) => kind === 'let-go')).toHaveLength(
        kinds(deeds).filter((kind) => kind === 'pressed').length,
      )
    }),
  )
})

test('what is known to move has no tremble to wait for', () => {
  const down = advanceGrip(FREE, { kind: 'down', id: 1, at: { x: 0, y: 0 }, atMs: 0, isMoving: true }, rules)
  const { deeds } = advanceGrip(down.grip, { kind: 'move', to: new Map([[1, { x: 2, y: 0 }]]), atMs: 8 }, rules)
  expect(deeds).toMatchObject([{ kind: 'moved', move: { x: 2, y: 0 } }])
})
