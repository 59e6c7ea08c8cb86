import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loanOf } from './open-loan.ts'
import { type Battery, IDLE_MS, SOON_MS, watchLoan } from './watch-loan.ts'

class ABattery extends EventTarget implements Battery {
  charging = false
  put(charging: boolean) {
    this.charging = charging
    this.dispatchEvent(new Event('chargingchange'))
  }
}

function aLoan() {
  const page = new EventTarget()
  const battery = new ABattery()
  const happened: string[] = []
  const loan = { busy: false, walking: false }
  watchLoan({
    page,
    battery,
    isBusy: () => loan.busy,
    isWalking: () => loan.walking,
    onSoon: () => happened.push('soon'),
    onReset: () => happened.push('reset'),
    signal: new AbortController().signal,
  })
  return { page, battery, happened, loan, touch: () => page.dispatchEvent(new Event('pointerdown')) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a device that nobody touches for ten minutes is made ready, once, after a word of warning', () => {
  const { happened, touch } = aLoan()
  touch()
  vi.advanceTimersByTime(IDLE_MS - SOON_MS)
  expect(happened).toEqual(['soon'])
  vi.advanceTimersByTime(SOON_MS * 30)
  expect(happened).toEqual(['soon', 'reset'])
})

test('a touch after the warning keeps it, and the ten minutes begin again', () => {
  const { happened, touch } = aLoan()
  touch()
  vi.advanceTimersByTime(IDLE_MS - SOON_MS)
  touch()
  vi.advanceTimersByTime(IDLE_MS - SOON_MS - 1)
  expect(happened).toEqual(['soon'])
})

test('while a guide speaks nobody needs to touch it', () => {
  const { happened, touch, loan } = aLoan()
  touch()
  loan.busy = true
  vi.advanceTimersByTime(IDLE_MS * 3)
  expect(happened).toEqual([])
})

test('in a pocket, between two stops, it waits three times as long', () => {
  const { happened, touch, loan } = aLoan()
  touch()
  loan.walking = true
  vi.advanceTimersByTime(IDLE_MS * 2)
  expect(happened).toEqual([])
  vi.advanceTimersByTime(IDLE_MS)
  expect(happened).toEqual(['soon', 'reset'])
})

test('on its charger a used device is made ready at once, an unused one stays', () => {
  const { happened, battery, touch } = aLoan()
  battery.put(true)
  expect(happened).toEqual([])
  battery.put(false)
  touch()
  battery.put(true)
  expect(happened).toEqual(['reset'])
})

test('a loan is asked for in the address, with the town it begins in where one is named', () => {
  expect(loanOf('')).toBeNull()
  expect(loanOf('?from=poster')).toBeNull()
  expect(loanOf('?loan')).toEqual({ town: null })
  expect(loanOf('?loan=douai')).toEqual({ town: 'douai' })
  expect(loanOf('?loan=../x')).toEqual({ town: null })
})
