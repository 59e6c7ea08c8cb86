import { expect, test } from 'vitest'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { plateFor } from './plates.ts'

const sound = {
  path: 'sounds/one.mp3',
  cues: [
    { startS: 0, endS: 9, text: 'Once' },
    { startS: 9, endS: 20, text: 'upon' },
    { startS: 20, endS: 31, text: 'a time' },
  ],
}
const text = (tag: string) => ({
  title: `belfry ${tag}`,
  summary: 'high',
  language: tag,
  ...(tag === 'fr' ? { sound } : {}),
})
const pack = {
  pack: {
    languages: ['fr', 'en', 'de']
      .map((tag) => ({ tag, kind: 'standard' }))
      .concat({ tag: 'fr-x-facile', kind: 'easy' }),
  },
  stops: async () => ({ ids: ['square', 'belfry'] }),
  stop: async (id: string) => ({ images: id === 'belfry' ? [{ image: 'drawing' }] : [] }),
  stopText: async (tag: string) => text(tag),
  events: async () => [
    { id: 'fair', from: '2027-07-10', to: '2027-07-14', names: { fr: 'La foire', de: 'Der Jahrmarkt' } },
    { id: 'market', from: '2027-01-01', to: '2027-12-31', days: ['2027-07-09'], names: { fr: 'Le marché' } },
  ],
} as unknown as PackReader
const { signal } = new AbortController()

test('a plate shows the next place with a picture, in two of the keeper’s languages, and begins its story', async () => {
  const plate = await plateFor(pack, 0, { languages: ['fr', 'de'], today: '2027-07-01' }, signal)
  expect(plate?.stop).toBe('belfry')
  expect(plate?.words.map(({ language }) => language)).toEqual(['fr', 'de'])
  expect(plate?.voice).toMatchObject({ path: 'sounds/one.mp3', endS: 20 })
  expect((await plateFor(pack, 1, { languages: ['fr', 'de'], today: '2027-07-01' }, signal))?.voice).toBeNull()
})

test('what is on today stands on it, by its name in that language or as it was first written', async () => {
  const on = async (today: string) =>
    (await plateFor(pack, 1, { languages: ['fr', 'de', 'en'], today }, signal))?.words.map(({ events }) => events)
  expect(await on('2027-07-12')).toEqual([['La foire'], ['Der Jahrmarkt']])
  expect(await on('2027-07-09')).toEqual([['Le marché'], ['Le marché']])
  expect(await on('2027-07-08')).toEqual([[], []])
})

test('where no place has a picture each has its turn, in words alone; without a place there is nothing', async () => {
  const wordy = { ...pack, stop: async () => ({ images: [] }) } as unknown as PackReader
  const at = async (turn: number) => plateFor(wordy, turn, { languages: ['fr'], today: '2027-07-01' }, signal)
  expect([await at(0), await at(1)]).toMatchObject([
    { stop: 'square', image: null, words: [{ title: 'belfry fr' }, { title: 'belfry fr' }] },
    { stop: 'belfry', image: null },
  ])
  const none = { ...pack, stops: async () => ({ ids: [] }) } as unknown as PackReader
  expect(await plateFor(none, 1, { languages: ['fr'], today: '2027-07-01' }, signal)).toBeNull()
})
