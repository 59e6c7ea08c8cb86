import { expect, test } from 'vitest'
import type { Point } from '#kit/gesture/similarity.ts'
import { CornerHold } from './corner-hold.ts'

const RULES = { width: 1920, height: 1080, reachPx: 90, holdMs: 3000, togetherMs: 6000 }
const CORNERS = { topLeft: { x: 10, y: 20 }, topRight: { x: 1900, y: 20 }, bottomLeft: { x: 5, y: 1070 } }

function aTable() {
  const hold = new CornerHold(RULES)
  return {
    down: (id: number, at: Point, atMs: number) => {
      hold.take({ kind: 'down', contact: { id, at, atMs } })
    },
    move: (id: number, at: Point, atMs: number) => {
      hold.take({ kind: 'move', contact: { id, at, atMs } })
    },
    up: (id: number, atMs: number) => {
      hold.take({ kind: 'up', id, atMs })
    },
    /** What is noticed from one time to another. */
    until: (fromMs: number, toMs: number) => {
      const sides = []
      for (let nowMs = fromMs; nowMs <= toMs; nowMs += 100) sides.push(hold.frame(nowMs))
      return sides.filter((side) => side !== null)
    },
  }
}

test('both corners of a side, held for three seconds, tell that side, and once', () => {
  const table = aTable()
  table.down(1, CORNERS.topLeft, 0)
  table.down(2, CORNERS.topRight, 500)
  expect(table.until(0, 3400)).toEqual([])
  expect(table.until(3500, 9000)).toEqual(['top'])
})

test('one hand can do it, one corner after the other', () => {
  const table = aTable()
  table.down(1, CORNERS.topLeft, 0)
  table.until(0, 3200)
  table.up(1, 3200)
  table.down(1, CORNERS.bottomLeft, 5000)
  expect(table.until(5000, 8200)).toEqual(['left'])
})

test('one corner, corners far apart in time, opposite corners and hands that leave them tell nothing', () => {
  const one = aTable()
  one.down(1, CORNERS.topLeft, 0)
  expect(one.until(0, 60_000)).toEqual([])

  const late = aTable()
  late.down(1, CORNERS.topLeft, 0)
  late.until(0, 3200)
  late.up(1, 3200)
  late.down(2, CORNERS.topRight, 9000)
  expect(late.until(9000, 20_000)).toEqual([])

  const opposite = aTable()
  opposite.down(1, CORNERS.topRight, 0)
  opposite.down(2, CORNERS.bottomLeft, 0)
  expect(opposite.until(0, 20_000)).toEqual([])

  const dragged = aTable()
  dragged.down(1, CORNERS.topLeft, 0)
  dragged.down(2, CORNERS.topRight, 0)
  dragged.move(2, { x: 1500, y: 300 }, 1000)
  expect(dragged.until(1000, 20_000)).toEqual([])
})
