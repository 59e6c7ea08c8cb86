import { expect, test } from 'vitest'
import { DEFAULT_TABLE, readTableSettings, tableSettingsFrom } from './table-settings.ts'

const keeping = (text: string | null) => ({ getItem: () => text }) as unknown as Storage

test('a table opens without any setting', () => {
  expect(readTableSettings(keeping(null), new URLSearchParams())).toEqual(DEFAULT_TABLE)
})

test('the address has the last word over what is kept', () => {
  const kept = keeping(JSON.stringify({ seats: 4, widthMm: 1210, heightMm: 680, pack: 'douai' }))
  const settings = readTableSettings(kept, new URLSearchParams('seats=8&languages=nl,fr'))
  expect(settings).toMatchObject({ seats: 8, widthMm: 1210, heightMm: 680, pack: 'douai', languages: ['nl', 'fr'] })
})

test('what cannot be meant is passed over', () => {
  for (const nonsense of [
    '{',
    '[]',
    '"x"',
    '{"seats":"many","widthMm":1,"askMs":10,"languages":["xx"],"tuioAddress":"x"}',
  ])
    expect(readTableSettings(keeping(nonsense), new URLSearchParams('seats=99&mm=a'))).toEqual(DEFAULT_TABLE)
})

test('what staff set in the corner is read like all else, and nonsense among it is passed over', () => {
  const none = new URLSearchParams()
  const set = {
    edges: ['top', 'bottom', 'roof'],
    volume: 0.5,
    fingerMm: 31,
    hours: 'Mo-Su 09:00-18:00',
    staffLanguage: 'nl',
    attractVoices: false,
    stillPictures: true,
  }
  expect(tableSettingsFrom(set, none)).toMatchObject({ ...set, edges: ['bottom', 'top'] })
  const wrong = {
    edges: [],
    volume: 3,
    fingerMm: 'thick',
    eveningLight: 0,
    hours: 9,
    staffLanguage: 'xx',
    seatChannels: 1,
    stillPictures: 'yes',
  }
  expect(tableSettingsFrom(wrong, none)).toEqual(DEFAULT_TABLE)
})
