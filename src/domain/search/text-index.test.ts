import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTitles, searchable } from '../stop/title-search.ts'
import { buildTextIndex, findInTexts } from './text-index.ts'

const texts = [
  'La tour fut bâtie en 1227 par Philippe Hurepel.',
  'Auguste Mariette naquit ici ; le phare n’est plus.',
  'Große Straße, cœur de la ville, TOUR d’Odre.',
  'قرب البرج القديم',
]
const index = buildTextIndex(texts)

test('words are found by their beginning, without accents and case', () => {
  expect(findInTexts('batie', index)).toEqual([0])
  expect(findInTexts('Tour', index)).toEqual([0, 2])
  expect(findInTexts('COEUR strasse', index)).toEqual([2])
  expect(findInTexts('mariet', index)).toEqual([1])
  expect(findInTexts('our', index)).toEqual([])
})

test('every word must be in the same text; no word finds nothing', () => {
  expect(findInTexts('tour odre', index)).toEqual([2])
  expect(findInTexts('tour mariette', index)).toEqual([])
  expect(findInTexts(' ; ', index)).toEqual([])
})

test('an Arabic word is found with and without its article', () => {
  expect(findInTexts('برج', index)).toEqual([3])
  expect(findInTexts('البرج', index)).toEqual([3])
})

test('the index finds what reading every text would find', () => {
  const word = fc.constantFrom('la', 'lac', 'tour', 'tours', 'château', 'été', '1227', 'ß')
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(', '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), fc.array(word, { minLength: 1, maxLength: 2 }), (all, asked) => {
      const wanted = asked.join(' ')
      const read = [...findTitles(wanted, all.map(searchable))].sort((one, other) => one - other)
      expect(findInTexts(wanted, buildTextIndex(all))).toEqual(read)
    }),
  )
})
