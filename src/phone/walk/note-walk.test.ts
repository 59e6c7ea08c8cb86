import { expect, test } from 'vitest'
import { aVisitor } from './a-visitor.ts'

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
