import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextFixPolicy } from './next-fix-policy.ts'

const walking = { accuracyM: 10, stillS: 0, isLost: false }

test('near an open zone fixes are precise, every second', () => {
  expect(nextFixPolicy({ ...walking, toZoneM: 15 })).toEqual({ isPrecise: true, inS: 1 })
  expect(nextFixPolicy({ ...walking, toZoneM: -5, stillS: 300 })).toEqual({ isPrecise: true, inS: 1 })
})

test('far from every zone, or with none left, the receiver rests', () => {
  expect(nextFixPolicy({ ...walking, toZoneM: 60 }).isPrecise).toBe(false)
  expect(nextFixPolicy({ ...walking, toZoneM: 2000 })).toEqual({ isPrecise: false, inS: 30 })
  expect(nextFixPolicy({ ...walking, toZoneM: undefined })).toEqual({ isPrecise: false, inS: 30 })
})

test('one who is lost is followed closely', () => {
  expect(nextFixPolicy({ ...walking, toZoneM: 900, isLost: true })).toEqual({ isPrecise: true, inS: 2 })
})

test('a coarse fix that says nothing of the nearest zone calls for a precise one', () => {
  expect(nextFixPolicy({ ...walking, toZoneM: 900, accuracyM: 400 })).toEqual({ isPrecise: true, inS: 1 })
  expect(nextFixPolicy({ ...walking, toZoneM: undefined, accuracyM: 400 }).isPrecise).toBe(false)
})

test('nobody walking reaches a zone while the receiver rests', () => {
  const holds = fc.check(
    fc.property(
      fc.double({ min: 0, max: 3000, noNaN: true }),
      fc.double({ min: 0, max: 80, noNaN: true }),
      (toZoneM, accuracyM) => {
        const { isPrecise, inS } = nextFixPolicy({ ...walking, toZoneM, accuracyM })
        return isPrecise || inS * 1.6 < toZoneM
      },
    ),
  )
  expect(holds.failed).toBe(false)
})
