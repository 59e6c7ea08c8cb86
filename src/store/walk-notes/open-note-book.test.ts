import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openNoteBook, type NotedFix } from './open-note-book.ts'

function noted(trail: string, second: number, reason: 'entering' | 'arrived'): NotedFix {
  return {
    pack: 'boulogne',
    trail,
    fix: { position: [1.6, 50.7], accuracyM: 8, atMs: second * 1000 },
    decisions: [{ stop: 'belfry', trigger: 0, reason, distanceM: 12 }],
    path: { isLost: false, awayM: 3 },
  }
}

test('a page that was killed finds the notes of its walk again, fix by fix', async () => {
  const scope = { baseUrl: 'https://town.example/killed/' }
  expect(await openNoteBook(scope).load()).toBe(null)
  const book = openNoteBook(scope)
  await book.append(noted('harbour', 1, 'entering'))
  await book.append(noted('harbour', 2, 'arrived'))
  const notes = await openNoteBook(scope).load()
  expect(notes?.trail).toBe('harbour')
  expect(notes?.fixes.map(({ atMs }) => atMs)).toEqual([1000, 2000])
  expect(notes?.decisions.map(({ reason }) => reason)).toEqual(['entering', 'arrived'])
})

test('what is forgotten is gone from the device', async () => {
  const scope = { baseUrl: 'https://town.example/forgotten/' }
  const book = openNoteBook(scope)
  await book.append(noted('harbour', 1, 'arrived'))
  await book.forget()
  expect(await openNoteBook(scope).load()).toBe(null)
})
