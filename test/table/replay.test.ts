import { expect, test } from 'vitest'
import type { ContactEvent } from '../../src/table/contacts/contact-source.ts'
import { ContactRecorder, eventsOf, playRecording, rowsOf } from '../../src/table/contacts/recording.ts'
import { chanceFrom, GLASS, openBareTable } from './crowd.ts'

/** A minute of twelve busy fingers. */
function aVisit(): readonly ContactEvent[] {
  const chance = chanceFrom(7)
  const events: ContactEvent[] = []
  for (let atMs = 0; atMs < 60_000; atMs += 8) {
    const id = Math.floor(chance() * 12)
    const contact = { id, at: { x: chance() * GLASS.widthPx, y: chance() * GLASS.heightPx }, atMs }
    const kind = chance()
    if (kind < 0.1) events.push({ kind: 'down', contact })
    else if (kind < 0.9) events.push({ kind: 'move', contact })
    else events.push({ kind: 'up', id, atMs })
  }
  return events
}

function playedOut(events: readonly ContactEvent[]) {
  const { hands, town, scene } = openBareTable()
  const frame = (nowMs: number) => {
    hands.frame(nowMs)
    town.frame(nowMs)
    scene.frame(nowMs)
  }
  playRecording(events, { take: hands.take, frame }, { everyMs: 16, restMs: 3000 })
  return scene.pieces().map(({ id, pose }) => ({ id, pose }))
}

test('a recorded visit, written down and read again, leads to the same table', () => {
  const recorder = new ContactRecorder()
  for (const event of aVisit()) recorder.keep(event)
  const written = rowsOf(recorder.events())
  const again = eventsOf(JSON.parse(JSON.stringify(written)) as typeof written)
  expect(rowsOf(again)).toEqual(written)
  expect(playedOut(again)).toEqual(playedOut(eventsOf(written)))
  expect(playedOut(again)).not.toEqual(playedOut([]))
})

test('only the last minutes are kept', () => {
  const recorder = new ContactRecorder()
  for (let atMs = 0; atMs < 600_000; atMs += 100) recorder.keep({ kind: 'up', id: 1, atMs })
  expect(recorder.events().length).toBeLessThanOrEqual(1201)
  expect(recorder.events().at(-1)).toEqual({ kind: 'up', id: 1, atMs: 599_900 })
})
