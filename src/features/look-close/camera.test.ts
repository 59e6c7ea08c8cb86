import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between, bounded, fitted, movedBy, onDetail, placeOf, regionOf, sharpScale, zoomedAt } from './camera.ts'

const PICTURE = { width: 4096, height: 3072 }
const VIEW = { width: 390, height: 500 }

test('the whole picture is seen at first, and never more than that', () => {
  const whole = fitted(PICTURE, VIEW)
  expect(regionOf(whole, VIEW).width).toBeCloseTo(4096)
  expect(bounded({ ...whole, zoom: whole.zoom / 5 }, PICTURE, VIEW)).toEqual(whole)
})

test('whatever the hands do, the picture stays in view', () => {
  const coordinate = fc.integer({ min: -100_000, max: 100_000 })
  fc.assert(
    fc.property(coordinate, coordinate, fc.double({ min: 0.0001, max: 100, noNaN: true }), (x, y, zoom) => {
      const camera = bounded({ x, y, zoom }, PICTURE, VIEW)
      const seen = regionOf(camera, VIEW)
      const covers = (from: number, length: number, whole: number) =>
        length >= whole - 1e-6 ? from <= 1e-6 : from >= -1e-6 && from + length <= whole + 1e-6
      expect(covers(seen.x, seen.width, PICTURE.width)).toBe(true)
      expect(covers(seen.y, seen.height, PICTURE.height)).toBe(true)
    }),
  )
})

test('what lies under the fingers stays under them', () => {
  const camera = { x: 2000, y: 1500, zoom: 0.3 }
  const under = (at: { x: number; y: number }, { x, y, zoom }: typeof camera) =>
    [x + (at.x - VIEW.width / 2) / zoom, y + (at.y - VIEW.height / 2) / zoom] as const
  const before = { x: 100, y: 120 }
  const closer = zoomedAt(camera, before, 1.7, VIEW)
  expect(under(before, closer)[0]).toBeCloseTo(under(before, camera)[0])
  const moved = movedBy(camera, { c: 2, s: 0, x: -40, y: 10 }, { x: 160, y: 250 }, VIEW)
  expect(moved.zoom).toBeCloseTo(0.6)
  expect(under({ x: 160, y: 250 }, moved)[1]).toBeCloseTo(under(before, camera)[1])
})

test('a detail fills the view and its mark stands in the middle', () => {
  const detail = { at: [0.25, 0.5], width: 0.1 } as const
  const camera = onDetail(detail, PICTURE, VIEW)
  expect(regionOf(camera, VIEW).width).toBeCloseTo(409.6)
  expect(placeOf(camera, [1024, 1536], VIEW)).toEqual({ x: 195, y: 250 })
})

test('tiles are as fine as the screen, and no finer', () => {
  const scales = [1, 2, 4, 8]
  expect(sharpScale({ x: 0, y: 0, zoom: 2 }, 2, scales)).toBe(1)
  expect(sharpScale({ x: 0, y: 0, zoom: 0.25 }, 1, scales)).toBe(4)
  expect(sharpScale({ x: 0, y: 0, zoom: 0.25 }, 2, scales)).toBe(2)
  expect(sharpScale({ x: 0, y: 0, zoom: 0.01 }, 2, scales)).toBe(8)
})

test('a flight begins and ends where it should', () => {
  const [from, to] = [
    { x: 10, y: 20, zoom: 0.1 },
    { x: 900, y: 700, zoom: 1.6 },
  ]
  for (const [share, camera] of [
    [0, from],
    [1, to],
  ] as const) {
    const { x, y, zoom } = between(from, to, share)
    expect([x, y, zoom].map((value) => Math.round(value * 1000))).toEqual(
      [camera.x, camera.y, camera.zoom].map((value) => Math.round(value * 1000)),
    )
  }
})
