import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openNewTries, WAITS_MS } from './new-try.ts'

let asked = 0
let end = new AbortController()
let network = new EventTarget()
const aPage = (): EventTarget & { visibilityState: DocumentVisibilityState } =>
  Object.assign(new EventTarget(), { visibilityState: 'visible' as const })
let page = aPage()

beforeEach(() => {
  vi.useFakeTimers()
  asked = 0
  end = new AbortController()
  network = new EventTarget()
  page = aPage()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const open = (answer: 'fails' | 'waits' = 'waits') => {
  const tries = openNewTries(
    () => {
      asked += 1
      if (answer === 'fails') tries.failed()
    },
    { network, page, signal: end.signal },
  )
  return tries
}

test('what failed is asked for again after each wait, and then left in peace', () => {
  open('fails').failed()
  for (const [index, waitMs] of WAITS_MS.entries()) {
    vi.advanceTimersByTime(waitMs)
    expect(asked).toBe(index + 1)
  }
  vi.advanceTimersByTime(3_600_000)
  expect(asked).toBe(WAITS_MS.length)
})

test('the network that comes back, and the page that is looked at again, begin anew', () => {
  open('fails').failed()
  vi.advanceTimersByTime(3_600_000)
  network.dispatchEvent(new Event('online'))
  expect(asked).toBe(WAITS_MS.length + 1)
  page.visibilityState = 'hidden'
  page.dispatchEvent(new Event('visibilitychange'))
  expect(asked).toBe(WAITS_MS.length + 1)
  page.visibilityState = 'visible'
  page.dispatchEvent(new Event('visibilitychange'))
  expect(asked).toBe(WAITS_MS.length + 2)
})

test('twenty things that fail at once are one failure', () => {
  const tries = open()
  for (let index = 0; index < 20; index += 1) tries.failed()
  vi.advanceTimersByTime(3_600_000)
  expect(asked).toBe(1)
})

test('what came, what never failed and what has ended is not asked for', () => {
  const tries = open()
  network.dispatchEvent(new Event('online'))
  tries.failed()
  tries.came()
  vi.advanceTimersByTime(3_600_000)
  network.dispatchEvent(new Event('online'))
  expect(asked).toBe(0)
  tries.failed()
  end.abort()
  vi.advanceTimersByTime(3_600_000)
  network.dispatchEvent(new Event('online'))
  expect(asked).toBe(0)
})
