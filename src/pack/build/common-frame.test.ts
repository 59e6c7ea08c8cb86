import { expect, test } from 'vitest'
import { commonFrame, filling } from './common-frame.ts'

const PHOTO = { width: 900, height: 600 }

test('a picture of the same shape covers all of the other', () => {
  const scan = { width: 300, height: 200 }
  expect(commonFrame(scan, PHOTO, filling(scan, PHOTO))).toEqual({ left: 0, top: 0, right: 900, bottom: 600 })
})

test('what only one of them shows is left out', () => {
  expect(commonFrame(PHOTO, PHOTO, { a: 1, b: 0, dx: 200, dy: -100 })).toEqual({
    left: 200,
    top: 0,
    right: 900,
    bottom: 500,
  })
})

test('a turned picture shows every corner of the frame', () => {
  const turn = (5 * Math.PI) / 180
  const [a, b] = [Math.cos(turn), Math.sin(turn)]
  const frame = commonFrame(PHOTO, PHOTO, { a, b, dx: 0, dy: 0 })
  expect(frame).not.toBeNull()
  expect((frame?.right ?? 0) - (frame?.left ?? 0)).toBeGreaterThan(600)
  const [x, y] = [frame?.left ?? 0, frame?.top ?? 0]
  expect(a * x + b * y).toBeGreaterThanOrEqual(-1)
  expect(a * y - b * x).toBeGreaterThanOrEqual(-1)
})

test('pictures that hardly meet have no frame', () => {
  expect(commonFrame(PHOTO, PHOTO, { a: 1, b: 0, dx: 880, dy: 0 })).toBeNull()
})
