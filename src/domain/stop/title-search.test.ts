import { expect, test } from 'vitest'
import { findTitles, searchable } from './title-search.ts'

const titles = [
  'Le beffroi',
  'Château-musée',
  'Cœur de ville',
  'La Beurière',
  'Tour d’Odre',
  'Große Straße',
  'البرج',
].map(searchable)

test('accents, case, ligatures and apostrophes do not matter', () => {
  expect(findTitles('CHATEAU', titles)).toEqual([1])
  expect(findTitles('coeur', titles)).toEqual([2])
  expect(findTitles("tour d'odre", titles)).toEqual([4])
  expect(findTitles('grosse strasse', titles)).toEqual([5])
  expect(findTitles('البرج', titles)).toEqual([6])
})

test('the beginning of any word finds it, the middle does not', () => {
  expect(findTitles('musee', titles)).toEqual([1])
  expect(findTitles('ffroi', titles)).toEqual([])
})

test('all words must be there, in any order', () => {
  expect(findTitles('ville coeur', titles)).toEqual([2])
  expect(findTitles('ville beffroi', titles)).toEqual([])
})

test('titles that begin with the words come first; nothing asked finds everything in order', () => {
  expect(findTitles('be', ['le beffroi', 'beffroi', 'la beuriere'])).toEqual([1, 0, 2])
  expect(findTitles(' ', ['a', 'b'])).toEqual([0, 1])
})
