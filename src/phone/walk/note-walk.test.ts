import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { aVisitor, settled } from './a-visitor.ts'

test('nothing of a walk is noted unless the settings ask for it', async () => {
  const visitor = aVisitor()
  await visitor.begin()
  await visitor.stand(0)
  expect(visitor.walk.notes.value).toBe(null)
})

test('a curator’s phone notes why a stop began, and forgets it when told to', async () => {
  const visitor = aVisitor()
  visitor.settings.value = { ...visitor.settings.value, notesWalk: true }
  await visitor.begin()
  await visitor.stand(0)
  const notes = visitor.walk.notes.value
  expect(notes?.trail).toBe('ville-haute')
  expect(notes?.decisions.map(({ stop, reason }) => `${stop} ${reason}`)).toContain('gate arrived')
  visitor.walk.forgetNotes()
  expect(visitor.walk.notes.value).toBe(null)
})

test('a page that was killed finds the notes again, and they are gone once forgotten', async () => {
  const visitor = aVisitor()
  visitor.settings.value = { ...visitor.settings.value, notesWalk: true }
  await visitor.begin()
  await visitor.stand(0)
  const noted = visitor.walk.notes.value
  const later = aVisitor()
  await expect.poll(() => later.walk.notes.value).toEqual(noted)
  later.walk.forgetNotes()
  const last = aVisitor()
  await settled()
  expect(last.walk.notes.value).toBe(null)
})
