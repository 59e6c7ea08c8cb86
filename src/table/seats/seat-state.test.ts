import { expect, test } from 'vitest'
import { advanceSeat, type SeatEvent, type SeatState } from './seat-state.ts'

const rules = { quietMs: 75_000, askMs: 25_000, greetMs: 30_000 }
const after = (...events: readonly SeatEvent[]) =>
  events.reduce<SeatState>((seat, event) => advanceSeat(seat, event, rules), { kind: 'free' })
const touched = (atMs: number): SeatEvent => ({ kind: 'touched', atMs })
const time = (atMs: number): SeatEvent => ({ kind: 'time', atMs })
const chosen: SeatEvent = { kind: 'language-chosen', atMs: 1000 }

test('a touch of a free edge greets, a language makes it somebody’s', () => {
  expect(after(touched(0)).kind).toBe('greeting')
  expect(after(touched(0), chosen).kind).toBe('active')
})

test('a greeting nobody answers rolls up', () => {
  expect(after(touched(0), time(29_999)).kind).toBe('greeting')
  expect(after(touched(0), time(30_000)).kind).toBe('free')
})

test('a quiet seat asks, for at least 20 seconds, and one touch extends', () => {
  const asking = [touched(0), chosen, time(76_000)] as const
  expect(after(...asking).kind).toBe('asking')
  expect(after(...asking, time(76_000 + 20_000)).kind).toBe('asking')
  expect(after(...asking, touched(90_000))).toEqual({ kind: 'active', touchedMs: 90_000 })
})

test('a seat that was asked in vain is free', () => {
  expect(after(touched(0), chosen, time(76_000), time(101_000)).kind).toBe('free')
})

test('who leaves, leaves at once', () => {
  expect(after(touched(0), chosen, { kind: 'left' }).kind).toBe('free')
})
