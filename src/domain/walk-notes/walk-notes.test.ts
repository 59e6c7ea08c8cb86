import { describe, expect, test } from 'vitest'
import type { Fix } from '../position/position.ts'
import type { TriggerReason } from '../stop/trigger-engine.ts'
import { notesAsGpx } from './notes-as-gpx.ts'
import { newWalkNotes, withFix, type WalkNotes } from './walk-notes.ts'

const fixAt = (second: number): Fix => ({ position: [1.6135, 50.7264], accuracyM: 8, atMs: second * 1000 })
const ON = { isLost: false, awayM: 3 }

function noted(reasons: readonly TriggerReason[]): WalkNotes {
  return reasons.reduce(
    (notes, reason, second) =>
      withFix(notes, fixAt(second), [{ stop: 'belfry', trigger: 0, reason, distanceM: 12 }], ON),
    newWalkNotes('boulogne', 'upper-town'),
  )
}

describe('notes of a walk', () => {
  test('hold every fix, and a line only where the reason changed', () => {
    const notes = noted(['entering', 'entering', 'arrived', 'here', 'here', 'left'])
    expect(notes.fixes).toHaveLength(6)
    expect(notes.decisions.map(({ reason, atMs }) => `${reason} ${atMs / 1000}`)).toEqual([
      'entering 0',
      'arrived 2',
      'left 5',
    ])
  })

  test('say once that the path was left, and once that it was found again', () => {
    const lost = [false, true, true, false, false].reduce(
      (notes, isLost, second) => withFix(notes, fixAt(second), [], { isLost, awayM: 70 }),
      newWalkNotes('boulogne', 'upper-town'),
    )
    expect(lost.decisions.map(({ stop, reason }) => stop + reason)).toEqual(['off-path', 'back-on-path'])
  })

  test('become GPX with times, errors and the words of each decision, whatever signs these hold', () => {
    const gpx = notesAsGpx(noted(['entering', 'arrived']), {
      words: ({ reason }) => `${reason} <&>`,
      time: (atMs) => `T${atMs}`,
    })
    expect(gpx).toContain('<trkpt lat="50.7264000" lon="1.6135000"><time>T1000</time>')
    expect(gpx).toContain('<beffroi:accuracy>8.0</beffroi:accuracy>')
    expect(gpx).toContain('<name>belfry</name><desc>arrived &lt;&amp;&gt;</desc><type>arrived</type>')
  })
})
