import { expect, test } from 'vitest'
import type { ContactEvent } from '../../src/table/contacts/contact-source.ts'
import { TuioContacts } from '../../src/table/contacts/tuio/tuio-contacts.ts'
import { cursorBundle } from './a-tracker.ts'
import { GLASS, openBareTable, openCore } from './crowd.ts'

const FINGERS = Array.from({ length: 60 }, (_, id) => id)

/** Two fingers on each of thirty pieces that lie apart, all of them moved by as much. */
function aCrowdedTable() {
  const table = openBareTable({ pieces: 0 })
  for (const piece of FINGERS.slice(0, 30))
    table.scene.put(`piece-${piece}`, {
      pose: { x: 320 + (piece % 6) * 640, y: 220 + Math.floor(piece / 6) * 430, turn: piece, scale: 1 },
      size: { width: 300, height: 300 },
      limits: { least: 0.5, most: 2 },
    })
  const at = (finger: number, shift: number) => {
    const pose = table.scene.get(`piece-${finger % 30}`)?.pose ?? { x: 0, y: 0 }
    return { x: pose.x + (finger < 30 ? -60 : 60) + shift, y: pose.y }
  }
  const starts = FINGERS.map((finger) => at(finger, 0))
  const before = FINGERS.slice(0, 30).map((piece) => table.scene.get(`piece-${piece}`)?.pose.x ?? NaN)
  const frame = (nowMs: number) => {
    table.hands.frame(nowMs)
    table.scene.frame(nowMs)
  }
  const play = (eventsAt: (shift: number, atMs: number) => readonly ContactEvent[]) => {
    for (let step = 0; step <= 6; step += 1) {
      for (const event of eventsAt(step * 10, step * 16)) table.hands.take(event)
      frame(step * 16)
    }
    return FINGERS.slice(0, 30).map(
      (piece, index) => (table.scene.get(`piece-${piece}`)?.pose.x ?? NaN) - (before[index] ?? 0),
    )
  }
  return { ...table, starts, play }
}

test('sixty simulated fingers move thirty pieces at once, each its own', () => {
  const { starts, play, hands } = aCrowdedTable()
  const moved = play((shift, atMs) =>
    starts.map(({ x, y }, id) => ({
      kind: shift === 0 ? ('down' as const) : ('move' as const),
      contact: { id, at: { x: x + shift, y }, atMs },
    })),
  )
  expect(hands.count).toBe(60)
  for (const way of moved) expect(way).toBeCloseTo(60, 3)
})

test('sixty fingers that a tracker tells of do the same', () => {
  const { starts, play, hands } = aCrowdedTable()
  const tracker = new TuioContacts(() => GLASS)
  const moved = play((shift, atMs) =>
    tracker.read(
      cursorBundle(starts.map(({ x, y }) => ({ x: (x + shift) / GLASS.widthPx, y: y / GLASS.heightPx }))),
      atMs,
    ),
  )
  expect(hands.count).toBe(60)
  for (const way of moved) expect(way).toBeCloseTo(60, 1)
  for (const event of tracker.read(cursorBundle([]), 200)) hands.take(event)
  hands.frame(200)
  expect(hands.count).toBe(0)
})

test('a piece put away under fingers leaves none of them stuck, and all others move on', () => {
  const { starts, play, hands, scene } = aCrowdedTable()
  const moved = play((shift, atMs) => {
    if (shift === 30) scene.remove('piece-7')
    return starts.map(({ x, y }, id) => ({
      kind: shift === 0 ? ('down' as const) : ('move' as const),
      contact: { id, at: { x: x + shift, y }, atMs },
    }))
  })
  expect(moved.filter((way) => Math.abs(way - 60) < 0.01)).toHaveLength(29)
  for (const id of FINGERS) hands.take({ kind: 'up', id, atMs: 300 })
  hands.frame(300)
  expect(hands.count).toBe(0)
  expect(scene.pieces().filter(({ grip }) => grip.state !== 'free')).toEqual([])
})

test('the page is asked what lies under all that came down before any of them is answered', () => {
  const done: string[] = []
  const { hands } = openCore({
    elementAt: () => {
      done.push('asked')
      return null
    },
    elementOf: () => undefined,
    onTouch: () => done.push('answered'),
  })
  for (const id of FINGERS) hands.take({ kind: 'down', contact: { id, at: { x: 100 + id, y: 100 }, atMs: 0 } })
  hands.frame(0)
  expect(done).toEqual([...FINGERS.map(() => 'asked'), ...FINGERS.map(() => 'answered')])
})
