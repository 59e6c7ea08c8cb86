import 'fake-indexeddb/auto'
import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '#kit/screen/settings.ts'
import { openNoteBook } from '#store/walk-notes/open-note-book.ts'
import { openVisitBook } from '#store/visits/open-visit-book.ts'
import { openOwnData } from './own-data.ts'

function ownDataAt(path: string) {
  const visits = openVisitBook({ baseUrl: `https://town.example/${path}/` })
  const notes = openNoteBook({ baseUrl: `https://town.example/${path}/` })
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, textScale: 2 })
  const order: string[] = []
  const data = openOwnData({
    visits,
    notes,
    settings,
    fallSilent: () => order.push('silent'),
    beginAnew: () => order.push('anew'),
  })
  return { visits, notes, settings, order, data }
}

test('what is taken out is all that was met, town by town, and the settings', async () => {
  const { visits, data } = ownDataAt('out')
  await visits.append('douai', { type: 'stop-opened', stop: 'gayant', atMs: 1 })
  await visits.append('boulogne', { type: 'guide-finished', stop: 'beffroi', language: 'fr', atMs: 2 })
  await visits.append('douai', { type: 'favourite-set', stop: 'gayant', isFavourite: true, atMs: 3 })
  const out = JSON.parse(await data.takeOut()) as Readonly<Record<string, unknown>>
  expect(out).toMatchObject({ format: 1, settings: { textScale: 2 } })
  expect(Object.keys(out['visits'] as object)).toEqual(['boulogne', 'douai'])
  expect(out['visits']).toMatchObject({ douai: [{ stop: 'gayant' }, { isFavourite: true }] })
})

test('after erasing nothing of any town is left, settings are as delivered, and the page begins anew last', async () => {
  const { visits, notes, settings, order, data } = ownDataAt('erase')
  const fix = { position: [1.6, 50.7] as const, accuracyM: 8, atMs: 1000 }
  await notes.append({ pack: 'douai', trail: 'gates', fix, decisions: [], path: { isLost: false, awayM: 0 } })
  await visits.append('douai', { type: 'stop-opened', stop: 'gayant', atMs: 1 })
  await visits.append('boulogne', { type: 'stop-opened', stop: 'beffroi', atMs: 2 })
  await data.erase()
  expect(await visits.packs()).toEqual([])
  expect(await notes.load()).toBe(null)
  expect((await visits.load('douai')).opened.size).toBe(0)
  expect(settings.value).toEqual(DEFAULT_SETTINGS)
  expect(order).toEqual(['silent', 'anew'])
})
