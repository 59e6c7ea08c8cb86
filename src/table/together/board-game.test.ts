import { expect, test } from 'vitest'
import type { BuiltJigsaw } from '#domain/built-pack/built-medium.ts'
import { belongsAt, boardGame, onBoard, startOf } from './board-game.ts'

const image = { width: 400, height: 300, sources: [] } as unknown as BuiltJigsaw['image']
const jigsaw = {
  type: 'puzzle',
  kind: 'jigsaw',
  id: 'x',
  image,
  columns: 2,
  rows: 2,
  credit: '',
  licence: '',
} as BuiltJigsaw
const route = { screen: 'play-puzzle', pack: 'town', stop: 'castle', medium: 'x' } as const
const size = { width: 400, height: 300 }

test('every piece of a cut picture belongs at its own place and at no other', () => {
  const { pieces } = boardGame(jigsaw, route)
  for (const piece of pieces) {
    const fitting = pieces.filter(({ at }) => belongsAt(piece, at, size))
    expect(fitting).toEqual([piece])
  }
})

test('a board that lies turned at a far side takes the same piece', () => {
  const { pieces } = boardGame(jigsaw, route)
  const [first] = pieces
  const board = { pose: { x: 1000, y: 500, turn: Math.PI, scale: 0.5 }, size }
  // Upside down and half as large, its first corner is at the lower right.
  const here = onBoard({ x: 1000 + 50, y: 500 + 37.5 }, board, 0)
  expect(here.x).toBeCloseTo(0.25)
  expect(here.y).toBeCloseTo(0.25)
  const framed = { ...board, size: { width: 440, height: 340 } }
  expect(onBoard({ x: 1000 + 50, y: 500 + 37.5 }, framed, 20).x).toBeCloseTo(0.25)
  expect(first !== undefined && belongsAt(first, here, size)).toBe(true)
})

test('no piece begins on the board or on another', () => {
  const piece = { width: 130, height: 100 }
  const starts = Array.from({ length: 12 }, (_, index) => startOf(index, size, piece))
  for (const [index, one] of starts.entries()) {
    expect(Math.abs(one.x) - piece.width / 2).toBeGreaterThan(size.width / 2)
    for (const other of starts.slice(0, index))
      expect(
        Math.max(Math.abs(one.x - other.x) / piece.width, Math.abs(one.y - other.y) / piece.height),
      ).toBeGreaterThan(1)
  }
})
