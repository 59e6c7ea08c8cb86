import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceTo, freeStretch, fromSeat, nearestPlace, seatPlaces, seenFrom, sidesWithYear } from './seat-places.ts'

const glass = { widthPx: 3840, heightPx: 2160, widthMm: 1430, heightMm: 805 }
const seats = fc.integer({ min: 2, max: 8 })

test('two to eight seats have their place, each with an edge of its own', () => {
  fc.assert(
    fc.property(seats, (count) => {
      const places = seatPlaces(count, glass)
      expect(places.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, index) => index))
      for (const one of places) {
        expect(one.width).toBeGreaterThan(300)
        const neighbours = places.filter((other) => other !== one && other.edge === one.edge)
        for (const other of neighbours)
          expect(Math.hypot(other.at.x - one.at.x, other.at.y - one.at.y)).toBeGreaterThanOrEqual(one.width)
      }
    }),
  )
})

test('deep into the table is away from whoever stands there, on every edge', () => {
  for (const place of seatPlaces(8, glass)) {
    const { x, y } = fromSeat(place, 0, 400)
    expect(x >= 0 && y >= 0 && x <= glass.widthPx && y <= glass.heightPx).toBe(true)
    expect(distanceTo(place, { x, y })).toBeCloseTo(400)
  }
})

test('a point told as a seat sees it is the same point', () => {
  const number = fc.double({ min: -4000, max: 4000, noNaN: true })
  fc.assert(
    fc.property(seats, fc.nat(7), number, number, (count, index, across, deep) => {
      const places = seatPlaces(count, glass)
      const place = places[index % count] ?? places[0]
      const seen = seenFrom(
        place ?? { at: { x: 0, y: 0 }, turn: 0 },
        fromSeat(place ?? { at: { x: 0, y: 0 }, turn: 0 }, across, deep),
      )
      expect(seen.across).toBeCloseTo(across, 6)
      expect(seen.deep).toBeCloseTo(deep, 6)
    }),
  )
})

test('the nearest seat of a point before somebody is theirs', () => {
  const places = seatPlaces(6, glass)
  for (const place of places) {
    const nearest = nearestPlace(places, fromSeat(place, 0, 250))
    expect(nearest?.place).toBe(place)
    expect(nearest?.leadPx).toBeGreaterThan(0)
  }
})

test('nobody has to stand where the table is against a wall', () => {
  for (let count = 2; count <= 8; count += 1) {
    const places = seatPlaces(count, glass, ['bottom', 'left'])
    expect(new Set(places.map(({ edge }) => edge))).toEqual(new Set(['bottom', 'left']))
    expect(places).toHaveLength(Math.min(count, 6))
    for (const one of places) expect(one.width).toBeGreaterThan(300)
  }
  expect(seatPlaces(4, glass, ['top']).map(({ edge }) => edge)).toEqual(['top', 'top', 'top', 'top'])
})

test('some of the rim is nobody’s, on glasses with as many seats as they hold: what is said of the map stands there', () => {
  const small = { widthPx: 3840, heightPx: 2160, widthMm: 952, heightMm: 535 }
  for (const [size, most] of [
    [glass, 8],
    [small, 4],
  ] as const) {
    const mm = size.widthPx / size.widthMm
    for (let count = 2; count <= most; count += 1) {
      const places = seatPlaces(count, size)
      const free = freeStretch(places, size)
      expect(free.width / mm).toBeGreaterThan(100)
      for (const one of places.filter(({ edge }) => edge === free.edge))
        expect(Math.hypot(one.at.x - free.at.x, one.at.y - free.at.y)).toBeGreaterThan((one.width + free.width) / 2 - 1)
    }
  }
})

test('the year is shown at each side at whose end no edge unrolls over it', () => {
  for (const seats of [2, 4, 6]) expect(sidesWithYear(seatPlaces(seats, glass), glass)).toHaveLength(4)
  expect(sidesWithYear(seatPlaces(7, glass), glass)).toEqual(['right', 'top', 'left'])
  expect(sidesWithYear(seatPlaces(8, glass), glass)).toEqual(['right', 'left'])
})

test('with eight at 65 inches the credit has a stretch of the rim where no edge unrolls', () => {
  const { at, width } = freeStretch(seatPlaces(8, glass), glass)
  const mm = 3840 / 1430
  expect(width).toBeGreaterThan(140 * mm)
  // Four lines of it, seen from every seat: beside their edge, or beyond what it covers.
  for (const place of seatPlaces(8, glass)) {
    const { across, deep } = seenFrom(place, at)
    expect(Math.abs(across) - place.width / 2 > 50 * mm || deep > 118 * mm).toBe(true)
  }
})
