import { expect, test } from 'vitest'
import { searchable } from '#domain/stop/title-search.ts'
import { INTERFACE_LANGUAGES } from '#kit/screen/session.ts'
import { erased, LAYOUTS } from './layouts.ts'

const ALPHABETS = {
  fr: 'abcdefghijklmnopqrstuvwxyzéèêëàâçîïôùûüœæ',
  en: 'abcdefghijklmnopqrstuvwxyz',
  de: 'abcdefghijklmnopqrstuvwxyzäöüß',
  nl: 'abcdefghijklmnopqrstuvwxyzéëï',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئأإآ',
} as const

test('every letter of a language and every digit is one tap away on its keyboard', () => {
  for (const language of INTERFACE_LANGUAGES) {
    const { letters, signs } = LAYOUTS[language]
    const all = [...letters, ...signs].flat()
    const wanted = Array.from(`${ALPHABETS[language]}0123456789`)
    expect({ language, missing: wanted.filter((letter) => !all.includes(letter)) }).toEqual({ language, missing: [] })
    expect(new Set(all).size).toBe(all.length)
  }
})

test('twelve keys of 20 mm are the widest row: they fit before the narrowest seat of a 55-inch table', () => {
  for (const language of INTERFACE_LANGUAGES)
    for (const row of [...LAYOUTS[language].letters, ...LAYOUTS[language].signs])
      expect(row.length).toBeLessThanOrEqual(12)
})

test('erasing takes one letter with its marks', () => {
  expect(erased('port')).toBe('por')
  expect(erased('cafe\u0301')).toBe('caf')
  expect(erased('مَ')).toBe('')
  expect(erased('')).toBe('')
})

test('what the keys write is found whatever its accents', () => {
  expect(searchable('œuvre à É')).toBe('oeuvre a e')
})
