import { expect, test } from 'vitest'
import type { BuiltBuild } from '#domain/built-pack/built-medium.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import { Scene } from '../pieces/scene.ts'
import { seatPlaces } from '../seats/seat-places.ts'
import { idOf, openBoards } from './open-boards.ts'

const glass = { widthPx: 3840, heightPx: 2160, widthMm: 1430, heightMm: 805 }
const mm = pxPerMm(glass)
const image = { width: 960, height: 790, sources: [] } as unknown as BuiltBuild['image']
const town: BuiltBuild = {
  type: 'puzzle',
  kind: 'build',
  id: 'town',
  credit: '',
  licence: '',
  image,
  pieces: [
    { id: 'castle', image, at: [0.8, 0.65], within: 0.09, year: 1231 },
    { id: 'belfry', image, at: [0.4, 0.36], within: 0.09, year: 1269 },
  ],
}
const route = { screen: 'play-puzzle', pack: 'town', stop: 'walls', medium: 'town' } as const

function aTable() {
  const scene = new Scene({
    glass: { width: glass.widthPx, height: glass.heightPx },
    marginPx: 45 * mm,
    grip: { slop: 9, holdMs: 500 },
    friction: { tauMs: 240 },
  })
  const boards = openBoards({ glass, scene, chance: () => 0.5 })
  boards.start(town, route)
  const board = boards.now.peek()
  if (board === null) throw new Error('No game lies there')
  /** A hand lays a piece down at a share of the board's picture. */
  const lay = (piece: string, x: number, y: number) => {
    const id = idOf(board, piece)
    const under = scene.get(board.id)
    const from = scene.get(id)?.pose
    if (under === undefined || from === undefined) return
    const to = {
      x: under.pose.x + (x - 0.5) * board.picture.width,
      y: under.pose.y + (y - 0.5) * board.picture.height,
    }
    const slop = { x: from.x + 20, y: from.y }
    scene.take(id, { kind: 'down', id: 1, at: from, atMs: 0 })
    scene.take(id, { kind: 'move', to: new Map([[1, slop]]), atMs: 16 })
    scene.take(id, { kind: 'move', to: new Map([[1, { x: to.x + 20, y: to.y }]]), atMs: 32 })
    scene.take(id, { kind: 'up', id: 1, atMs: 400 })
    for (let nowMs = 400; nowMs < 3000; nowMs += 16) for (const one of scene.frame(nowMs).settled) boards.settled(one)
  }
  return { scene, boards, board, lay }
}

test('a piece laid where it belongs stands there, whoever lays it; elsewhere it stays loose', () => {
  const { scene, boards, board, lay } = aTable()
  lay('castle', 0.2, 0.2)
  expect(board.missed.value).toBe('castle')
  expect(scene.get(idOf(board, 'castle'))).toBeDefined()
  lay('castle', 0.83, 0.63)
  expect([...board.placed.value]).toEqual(['castle'])
  expect(board.last.value).toBe('castle')
  expect(scene.get(idOf(board, 'castle'))).toBeUndefined()
  boards.putAway()
  expect(scene.pieces()).toEqual([])
})

test('the same is done by two taps, or by one', () => {
  const { boards, board } = aTable()
  board.chosen.value = 'belfry'
  boards.tap({ x: 0.8, y: 0.8 })
  expect(board.missed.value).toBe('belfry')
  boards.tap({ x: 0.41, y: 0.35 })
  boards.place('castle')
  expect([...board.placed.value]).toEqual(['belfry', 'castle'])
})

test('brought to a seat it faces it and ends within 400 mm of the edge', () => {
  const { scene, boards, board } = aTable()
  for (const seat of seatPlaces(4, glass)) {
    boards.bring(seat, 0)
    scene.frame(10_000)
    const piece = scene.get(board.id)
    expect(Math.cos((piece?.pose.turn ?? 9) - seat.turn)).toBeCloseTo(1)
    const deepest = 126 + (0.82 * (piece?.size.height ?? 0)) / mm
    expect(deepest).toBeLessThanOrEqual(400)
  }
})

test('a second game does not push away the one that is played', () => {
  const { boards, board } = aTable()
  boards.place('castle')
  boards.start(town, route)
  expect(boards.now.peek()).toBe(board)
  boards.again()
  expect(boards.now.peek()?.placed.value.size).toBe(0)
})
