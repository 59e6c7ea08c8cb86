import { expect, test } from 'vitest'
import type { Fix } from '#domain/position/position.ts'
import { notesAsGpx } from '#domain/walk-notes/notes-as-gpx.ts'
import { newWalkNotes, withFix } from '#domain/walk-notes/walk-notes.ts'
import { readGpx } from './gpx.ts'

const words = { words: () => 'began', time: (atMs: number) => new Date(atMs).toISOString() }

test('what a phone noted of a walk is read back fix by fix, and its decisions are no part of the track', () => {
  const fixes = [0, 1, 2].map((second): Fix => ({
    position: [1.6135 + second / 1e4, 50.7264],
    accuracyM: 8.5,
    atMs: (1_800_000_000 + second) * 1000,
  }))
  const notes = fixes.reduce(
    (before, fix) =>
      withFix(before, fix, [{ stop: 'belfry', trigger: 0, reason: 'arrived', distanceM: 12 }], {
        isLost: false,
        awayM: 0,
      }),
    newWalkNotes('boulogne', 'upper-town'),
  )
  const read = readGpx(notesAsGpx(notes, words))
  expect(read.complaint).toBe(null)
  expect(read.fixes).toEqual(fixes)
  expect(read.positions).toEqual(fixes.map(({ position }) => [...position]))
})

test('a point without a time is a place on the way and no fix', () => {
  const { positions, fixes } = readGpx(
    '<gpx><metadata><time>2026-11-28T08:00:00Z</time></metadata><trk><trkseg><trkpt lat="50" lon="1"/>' +
      '<trkpt lat="50" lon="1.1"><ele>4</ele><time>2026-11-28T09:00:00Z</time></trkpt></trkseg></trk></gpx>',
  )
  expect(positions).toEqual([
    [1, 50],
    [1.1, 50, 4],
  ])
  expect(fixes).toEqual([{ position: [1.1, 50], atMs: Date.parse('2026-11-28T09:00:00Z') }])
})
