import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mountHold } from './hold.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A surface without a page, and what was held or clicked through. */
function aSurface() {
  const host = Object.assign(new EventTarget(), { dataset: {} }) as unknown as HTMLElement
  const did: string[] = []
  const end = new AbortController()
  mountHold(host, () => did.push('held'), end.signal)
  const send = (type: string, x = 0) => {
    const event = Object.assign(new Event(type, { cancelable: true }), { clientX: x, clientY: 0 })
    const stop = vi.spyOn(event, 'stopPropagation')
    host.dispatchEvent(event)
    if (type === 'click' && stop.mock.calls.length === 0) did.push('clicked')
  }
  return { did, end, send }
}

test('a finger that rests is a hold, and its click does nothing more', () => {
  const { did, send } = aSurface()
  send('pointerdown')
  vi.advanceTimersByTime(1000)
  send('pointerup')
  send('click')
  send('pointerdown')
  send('pointerup')
  send('click')
  expect(did).toEqual(['held', 'clicked'])
})

test('a tap, a wipe and a press that was broken off are none', () => {
  const { did, end, send } = aSurface()
  send('pointerdown')
  send('pointermove', 60)
  vi.advanceTimersByTime(1000)
  send('pointerdown')
  send('pointercancel')
  vi.advanceTimersByTime(1000)
  send('pointerdown')
  end.abort()
  vi.advanceTimersByTime(1000)
  expect(did).toEqual([])
})
