import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { timeScale } from '#domain/era/time-scale.ts'
import { openTimeClock } from './time-clock.ts'

const scale = timeScale([200, 1231, 1900])
let end = new AbortController()
const opened = (isStill = false) =>
  openTimeClock(scale, { start: 200, stretches: 2 }, { isStill: () => isStill, signal: end.signal })

beforeEach(() => {
  end = new AbortController()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('requestAnimationFrame', (call: (nowMs: number) => void) =>
    setTimeout(() => {
      call(performance.now())
    }, 16),
  )
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('time runs to a year through the years between, and rests there without fading', () => {
  const clock = opened()
  clock.runTo(1231)
  vi.advanceTimersByTime(450)
  expect(clock.year.peek()).toBeGreaterThan(200)
  expect(clock.year.peek()).toBeLessThan(1231)
  expect(clock.fadeYears.peek()).toBeGreaterThan(0)
  expect(clock.rest.peek()).toBe(200)
  vi.advanceTimersByTime(600)
  expect([clock.year.peek(), clock.rest.peek(), clock.fadeYears.peek()]).toEqual([1231, 1231, 0])
})

test('for who wants no motion a step is one step', () => {
  const clock = opened(true)
  clock.runTo(1900)
  expect([clock.year.peek(), clock.rest.peek(), clock.fadeYears.peek()]).toEqual([1900, 1900, 0])
})

test('a hand moves time, and it rests when the hand does', () => {
  const clock = opened()
  clock.hold(1204.6)
  expect(clock.year.peek()).toBe(1204.6)
  expect(clock.rest.peek()).toBe(200)
  vi.advanceTimersByTime(300)
  expect([clock.year.peek(), clock.rest.peek()]).toEqual([1205, 1205])
})

test('played time runs to the end, stops there, and begins anew from there', () => {
  const clock = opened()
  clock.play()
  expect(clock.isPlaying.peek()).toBe(true)
  vi.advanceTimersByTime(10_100)
  expect([clock.isPlaying.peek(), clock.rest.peek()]).toEqual([false, 1900])
  clock.play()
  vi.advanceTimersByTime(100)
  expect(clock.year.peek()).toBeLessThan(400)
  clock.pause()
  expect(clock.isPlaying.peek()).toBe(false)
  expect(clock.rest.peek()).toBe(Math.round(clock.year.peek()))
})
