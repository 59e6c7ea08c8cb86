import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MARK_PX, placeLabels, type PlacedMark } from './place-labels.ts'

const ROOM = { width: 390, height: 372 }
const anchors = fc.array(
  fc.record({
    x: fc.integer({ min: -50, max: 440 }),
    y: fc.integer({ min: -50, max: 420 }),
    labelWidth: fc.integer({ min: 20, max: 220 }),
    isHidden: fc.boolean(),
  }),
  { maxLength: 24 },
)

function boxesOf(placed: readonly (PlacedMark | null)[], widths: readonly number[]) {
  return placed.flatMap((mark, index) => {
    if (mark === null) return []
    const half = MARK_PX / 2
    const own = [mark.x - half, mark.y - half, mark.x + half, mark.y + half] as const
    const width = widths[index] ?? 0
    const from = mark.side === 'right' ? mark.x + half : mark.x - half - width
    return mark.side === 'none' ? [own] : [own, [from, mark.y - 17, from + width, mark.y + 17] as const]
  })
}

test('whatever is marked, no mark and no words lie on others or leave the view', () => {
  fc.assert(
    fc.property(anchors, anchors, (first, second) => {
      const before = placeLabels(first, ROOM)
      for (const [list, last] of [
        [first, []],
        [second, before],
      ] as const) {
        const boxes = boxesOf(
          placeLabels(list, ROOM, last),
          list.map(({ labelWidth }) => labelWidth),
        )
        for (const [index, [left, top, right, bottom]] of boxes.entries()) {
          expect(Math.min(left, top, ROOM.width - right, ROOM.height - bottom)).toBeGreaterThanOrEqual(0)
          for (const other of boxes.slice(index + 1))
            expect(left < other[2] && other[0] < right && top < other[3] && other[1] < bottom).toBe(false)
        }
      }
    }),
  )
})

test('a mark with room stands over what it marks, one out of sight nowhere', () => {
  const [alone, hidden] = placeLabels(
    [
      { x: 100, y: 100, labelWidth: 80, isHidden: false },
      { x: 300, y: 300, labelWidth: 80, isHidden: true },
    ],
    ROOM,
  )
  expect(alone).toEqual({ x: 100, y: 100, side: 'right', choice: 0 })
  expect(hidden).toBeNull()
})

test('two that mark one place part, and words at the edge stand on the other side', () => {
  const at = { x: 350, y: 100, labelWidth: 120, isHidden: false }
  expect(placeLabels([at], ROOM)[0]).toMatchObject({ x: 350, side: 'left' })
  const [first, second] = placeLabels([at, at], ROOM)
  expect(first).toMatchObject({ x: 350, y: 100 })
  expect(second).not.toMatchObject({ x: 350, y: 100 })
})
