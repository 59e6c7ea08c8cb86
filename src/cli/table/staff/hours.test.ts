import { expect, test } from 'vitest'
import { hoursNow } from './hours.ts'

// A Saturday.
const at = (hour: number, minute = 0) => new Date(2026, 10, 28, hour, minute)

test('a table is open in its hours, and says when it opens next', async () => {
  const hours = 'Mo-Fr 09:00-18:00; Sa,Su 10:00-12:00'
  expect(await hoursNow(hours, at(10, 30))).toEqual({ isOpen: true, opensAt: null })
  expect(await hoursNow(hours, at(9, 30))).toEqual({ isOpen: false, opensAt: '2026-11-28T10:00' })
  expect(await hoursNow(hours, at(12))).toEqual({ isOpen: false, opensAt: '2026-11-29T10:00' })
})

test('nothing set, nonsense and a clock that was never set leave it open', async () => {
  for (const hours of ['', '  ', 'whenever', '24/7']) expect((await hoursNow(hours, at(3))).isOpen).toBe(true)
  expect((await hoursNow('Mo-Su 09:00-18:00', new Date(0))).isOpen).toBe(true)
  expect(await hoursNow('off', at(3))).toEqual({ isOpen: false, opensAt: null })
})
