import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PackFileMissing, PackUnknown, PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import type { Arrival } from '../routes/open-router.ts'
import { WAITS_MS } from '#kit/screen/new-try.ts'
import { comeBack } from './come-back.ts'
import type { Shown } from './open-stage.ts'

class APage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible'
  turn(to: DocumentVisibilityState) {
    this.visibilityState = to
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

/** A stage whose screens fail one after another for the causes given, and stand after the last. */
function aStage(...causes: Error[]) {
  const asked: string[] = []
  const shown = signal<Shown>({ kind: 'nothing' })
  const online = signal(true)
  const page = new APage()
  const network = new EventTarget()
  const end = new AbortController()
  const show = async (arrival: Arrival) => {
    asked.push(arrival.key)
    const cause = causes.shift()
    if (cause !== undefined) shown.value = { kind: 'failed', arrival, cause }
    else
      shown.value = {
        kind: 'screen',
        arrival,
        route: { screen: 'settings' },
        Screen: () => null,
        pack: null,
        signal: end.signal,
      }
  }
  comeBack({ stage: { shown, show }, online, network, page, signal: end.signal })
  const back = () => {
    online.value = true
    network.dispatchEvent(new Event('online'))
  }
  return { asked, shown, online, back, page, end, go: async (key: string) => show(anArrival(key)) }
}

const anArrival = (key: string): Arrival => ({ route: { screen: 'settings' }, key, scrollY: 0, first: false })
const wholeMs = WAITS_MS.reduce((sum, ms) => sum + ms, 0)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a network that is back by name only is tried until it is back in truth', async () => {
  const { online, back, asked, shown, go } = aStage(
    new PackUnreachable('douai'),
    new PackUnreachable('douai'),
    new PackFileMissing('stops/beffroi'),
  )
  online.value = false
  await go('1')
  await vi.advanceTimersByTimeAsync(10 * wholeMs)
  expect(asked, 'no network is believed').toEqual(['1'])

  back()
  await vi.advanceTimersByTimeAsync(wholeMs)
  expect(shown.value.kind).toBe('screen')
  expect(asked).toHaveLength(4)
})

test('it gives up after a few tries, and begins anew when the page is looked at again', async () => {
  const { page, asked, go } = aStage(...Array.from({ length: 20 }, () => new PackUnreachable('douai')))
  await go('1')
  await vi.advanceTimersByTimeAsync(10 * wholeMs)
  expect(asked).toHaveLength(1 + WAITS_MS.length)

  page.turn('hidden')
  await vi.advanceTimersByTimeAsync(10 * wholeMs)
  expect(asked).toHaveLength(1 + WAITS_MS.length)
  page.turn('visible')
  await vi.advanceTimersByTimeAsync(10 * wholeMs)
  expect(asked).toHaveLength(2 + 2 * WAITS_MS.length)
})

test('what no network mends is not asked for again, nor what was left', async () => {
  const unknown = aStage(new PackUnknown('paris'))
  await unknown.go('1')
  await vi.advanceTimersByTimeAsync(10 * wholeMs)
  expect(unknown.asked).toEqual(['1'])

  const left = aStage(new PackUnreachable('douai'))
  await left.go('1')
  await left.go('2')
  await vi.advanceTimersByTimeAsync(10 * wholeMs)
  expect(left.asked).toEqual(['1', '2'])
})

test('a page that is gone tries nothing more', async () => {
  const { end, asked, go } = aStage(new PackUnreachable('douai'))
  await go('1')
  end.abort()
  await vi.advanceTimersByTimeAsync(10 * wholeMs)
  expect(asked).toEqual(['1'])
})
