import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, arrowOf, bounded, draggedIn, FIRST_WIDE, lookAt, lookOfDevice, spotOf } from './look.ts'

test('a place of the flat picture and the way to look at it are one', () => {
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true })
  fc.assert(
    fc.property(share, share, fc.integer({ min: -900, max: 900 }), (across, down, turn) => {
      const look = lookAt([across, down], { turn, tilt: 0, wide: 60 })
      expect(Math.abs(look.turn - turn)).toBeLessThanOrEqual(180.001)
      const [back, low] = spotOf(look)
      expect([back, low]).toEqual([expect.closeTo(across, 6), expect.closeTo(down, 6)])
    }),
  )
})

test('the middle of the picture is ahead, its right is to the right, its top is up', () => {
  expect(arrowOf(lookAt([0.5, 0.5])).map((part) => Math.round(part) + 0)).toEqual([0, 0, -1])
  expect(arrowOf(lookAt([0.75, 0.5])).map((part) => Math.round(part) + 0)).toEqual([1, 0, 0])
  expect(arrowOf(lookAt([0.5, 0])).map((part) => Math.round(part) + 0)).toEqual([0, 1, 0])
  expect(apart(lookAt([0.5, 0.5]), lookAt([0.75, 0.5]))).toBeCloseTo(90)
})

test('a drag across the whole view turns by what is seen, and nobody looks past the top', () => {
  const drag = draggedIn(400)
  expect(drag(lookAt([0.5, 0.5]), -400, 0, 0, 1).turn).toBeCloseTo(FIRST_WIDE)
  expect(drag(lookAt([0.5, 0.5]), 0, 9999, 0, 1).tilt).toBe(85)
  expect(bounded({ turn: 0, tilt: 0, wide: 1 }).wide).toBe(25)
})

test('a phone held upright looks ahead, one turned left looks left, one lying on its face looks up', () => {
  const ahead = lookOfDevice({ alpha: 0, beta: 90, gamma: 0 })
  expect([ahead.turn, ahead.tilt]).toEqual([expect.closeTo(0), expect.closeTo(0)])
  expect(lookOfDevice({ alpha: 90, beta: 90, gamma: 0 }).turn).toBeCloseTo(-90)
  expect(lookOfDevice({ alpha: 0, beta: 0, gamma: 0 }).tilt).toBeCloseTo(-90)
  expect(lookOfDevice({ alpha: 0, beta: 180, gamma: 0 }).tilt).toBeCloseTo(90)
  expect(lookOfDevice({ alpha: 0, beta: 120, gamma: 0 }).tilt).toBeCloseTo(30)
})
