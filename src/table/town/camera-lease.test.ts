import { expect, test } from 'vitest'
import { leaseDown, leaseTime, leaseUp, NO_LEASE, type Lease, type MapContact } from './camera-lease.ts'

const rules = { pairPx: 300, keepMs: 700, longestMs: 20_000 }
const contact = (id: number, seat: number, x = 0, more: Partial<MapContact> = {}): MapContact => ({
  id,
  seat,
  sure: true,
  from: { x, y: 0 },
  sinceMs: 0,
  ...more,
})
const after = (...contacts: readonly MapContact[]) =>
  contacts.reduce<Lease>((lease, one) => leaseDown(lease, one, rules), NO_LEASE)
const leading = ({ leading }: Lease) => leading.map(({ id }) => id)

test('the first hand leads, a second person waits', () => {
  const lease = after(contact(1, 0), contact(2, 3))
  expect(leading(lease)).toEqual([1])
  expect(lease.holder).toBe(0)
})

test('two fingers of one person make a pinch, a third does not join', () => {
  expect(leading(after(contact(1, 0), contact(2, 0, 200), contact(3, 0, 100)))).toEqual([1, 2])
})

test('fingers too far apart, or of whom it is not sure whose they are, make no pinch', () => {
  expect(leading(after(contact(1, 0), contact(2, 0, 301)))).toEqual([1])
  expect(leading(after(contact(1, 0), contact(2, 0, 100, { sure: false })))).toEqual([1])
  expect(leading(after(contact(1, 0, 0, { sure: false }), contact(2, 0, 100)))).toEqual([1])
})

test('whoever waits leads soon after the other lets go', () => {
  const let_go = leaseUp(after(contact(1, 0), contact(2, 3)), 1, 1000)
  expect(leading(leaseTime(let_go, 1500, rules))).toEqual([])
  const handed = leaseTime(let_go, 1700, rules)
  expect(leading(handed)).toEqual([2])
  expect(handed.holder).toBe(3)
})

test('whoever let go may take hold again before the others', () => {
  const let_go = leaseUp(after(contact(1, 0), contact(2, 3)), 1, 1000)
  expect(leading(leaseDown(let_go, contact(4, 0, 0, { sinceMs: 1200 }), rules))).toEqual([4])
})

test('nobody leads for ever while somebody waits', () => {
  const lease = leaseTime(after(contact(1, 0), contact(2, 3)), 20_000, rules)
  expect(leading(lease)).toEqual([2])
  expect(lease.waiting.map(({ id }) => id)).toEqual([1])
})

test('a map nobody touches belongs to nobody', () => {
  expect(leaseTime(leaseUp(after(contact(1, 0)), 1, 1000), 1700, rules).holder).toBeNull()
})
