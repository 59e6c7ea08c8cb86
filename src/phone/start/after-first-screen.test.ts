import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Shown } from '../shell/open-stage.ts'
import { afterFirstScreen } from './after-first-screen.ts'

const arrival = { route: null, key: '1', scrollY: 0, first: true }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('the rest of the start comes once, after the first screen stands whole', () => {
  const stage = { shown: signal<Shown>({ kind: 'nothing' }), changing: signal(true) }
  const work = vi.fn()
  afterFirstScreen(stage, work)
  vi.advanceTimersByTime(1000)
  expect(work).not.toHaveBeenCalled()

  stage.shown.value = { kind: 'failed', arrival, cause: new Error() }
  stage.changing.value = false
  vi.advanceTimersByTime(1000)
  stage.changing.value = true
  stage.changing.value = false
  vi.advanceTimersByTime(20_000)
  expect(work).toHaveBeenCalledOnce()
})

test('a network that hangs does not keep it away for ever', () => {
  const work = vi.fn()
  afterFirstScreen({ shown: signal<Shown>({ kind: 'nothing' }), changing: signal(true) }, work)
  vi.advanceTimersByTime(20_000)
  expect(work).toHaveBeenCalledOnce()
})
