import { expect, test } from 'vitest'
import { exhibitionParts } from './pack-source.ts'

test('an exhibition comes with its voices in the language that is wanted, and in no other', () => {
  const parts = [
    'core',
    'audio:fr',
    'exhibition:alaska',
    'exhibition:alaska:fr',
    'exhibition:alaska:en',
    'exhibition:sea',
  ]
  expect(exhibitionParts('fr', parts)).toEqual(['exhibition:alaska', 'exhibition:alaska:fr', 'exhibition:sea'])
})
