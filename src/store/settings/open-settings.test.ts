import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { languageTagOrNull, numberBetween, oneOf, openSettings, yesOrNo, type FieldReaders } from './open-settings.ts'

interface Choices {
  readonly language: string | null
  readonly colours: 'auto' | 'day' | 'night'
  readonly captions: boolean
  readonly rate: number
}

const DEFAULTS: Choices = { language: null, colours: 'auto', captions: true, rate: 1 }
const READERS: FieldReaders<Choices> = {
  language: languageTagOrNull,
  colours: oneOf('auto', 'day', 'night'),
  captions: yesOrNo,
  rate: numberBetween(0.5, 2),
}
const HERE = { baseUrl: 'https://town.example/' }
const KEY = 'beffroi-~2F-settings'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('what was chosen is there at the next start', () => {
  openSettings(HERE, DEFAULTS, READERS).save({ language: 'nl', colours: 'night', captions: false, rate: 1.5 })
  expect(openSettings(HERE, DEFAULTS, READERS).load()).toEqual({
    language: 'nl',
    colours: 'night',
    captions: false,
    rate: 1.5,
  })
})

test.each(['', 'null', '[]', '7', '{"language":', '"x"'])('a garbled record %j gives the defaults', (text) => {
  kept.set(KEY, text)
  expect(openSettings(HERE, DEFAULTS, READERS).load()).toEqual(DEFAULTS)
})

test('one garbled field takes its default and leaves the others', () => {
  kept.set(KEY, JSON.stringify({ language: 'de', colours: 'green', captions: 'yes', rate: 40, later: true }))
  expect(openSettings(HERE, DEFAULTS, READERS).load()).toEqual({ ...DEFAULTS, language: 'de' })
})

test('a record that names a prototype changes nothing', () => {
  kept.set(KEY, '{"__proto__":{"captions":false}}')
  expect(openSettings(HERE, DEFAULTS, READERS).load()).toEqual(DEFAULTS)
})

test('a device that keeps nothing says so and goes on', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  const settings = openSettings(HERE, DEFAULTS, READERS)
  expect(settings.load()).toEqual(DEFAULTS)
  expect(settings.save(DEFAULTS)).toBe(false)
})
