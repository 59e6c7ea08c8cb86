import { expect, test } from 'vitest'
import type { Point } from '#kit/gesture/similarity.ts'
import { TownHands } from './town-hands.ts'

function aTown() {
  const pulled: Point[] = []
  const hands = new TownHands({
    seatAt: () => ({ seat: 0, sure: true }),
    grip: { slop: 1, holdMs: 500 },
    lease: { pairPx: 900, keepMs: 700, longestMs: 20_000 },
    frame: () => null,
    drive: () => undefined,
    onHolder: () => undefined,
    onLongTouch: (at) => pulled.push(at),
  })
  return { hands, pulled }
}

test('a long touch that does not move pulls a lens out where it is', () => {
  const { hands, pulled } = aTown()
  hands.down(1, { x: 40, y: 50 }, 0)
  hands.move(new Map([[1, { x: 43, y: 52 }]]), 200)
  hands.up(1, 900)
  expect(pulled).toEqual([{ x: 40, y: 50 }])
})

test('a tap, a drag, an elbow and a second hand pull nothing', () => {
  const { hands, pulled } = aTown()
  hands.down(1, { x: 40, y: 50 }, 0)
  hands.up(1, 200)
  hands.down(2, { x: 40, y: 50 }, 1000)
  hands.move(new Map([[2, { x: 90, y: 50 }]]), 1200)
  hands.up(2, 1900)
  hands.down(3, { x: 40, y: 50 }, 3000)
  hands.up(3, 9000)
  hands.down(4, { x: 40, y: 50 }, 10_000)
  hands.down(5, { x: 80, y: 50 }, 10_100)
  hands.up(5, 10_900)
  hands.up(4, 11_000)
  expect(pulled).toEqual([])
})
