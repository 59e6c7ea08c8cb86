import { expect, test } from 'vitest'
import { nameIn } from './label-layers.ts'

test('a label is asked for in the reader’s language first, then as the place writes it', () => {
  expect(nameIn('de')).toEqual(['coalesce', ['get', 'name:de'], ['get', 'name'], ''])
})

test('a variant of a language reads the language’s names', () => {
  expect(nameIn('fr-x-facile')).toEqual([
    'coalesce',
    ['get', 'name:fr-x-facile'],
    ['get', 'name:fr'],
    ['get', 'name'],
    '',
  ])
})
