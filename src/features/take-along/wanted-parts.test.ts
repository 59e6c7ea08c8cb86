import { expect, test } from 'vitest'
import { wantedOf, wantedParts } from './wanted-parts.ts'

const bytes = { core: 10, map: 20, 'text:fr': 1, 'audio:fr': 5, 'text:nl': 1, film: 100 }

test('a choice brings the essentials and what the pack has of the rest', () => {
  expect(wantedParts({ languages: ['fr', 'nl'], extras: ['film', '3d'], exhibitions: [] }, bytes)).toEqual([
    'core',
    'map',
    'text:fr',
    'audio:fr',
    'text:nl',
    'film',
  ])
})

test('an installed pack is a choice again', () => {
  expect(wantedOf(['core', 'map', 'text:fr', 'audio:fr', 'film'])).toEqual({
    languages: ['fr'],
    extras: ['film'],
    exhibitions: [],
  })
})

test('an exhibition comes with its voices in the languages that were chosen, and only when it was asked for', () => {
  const shown = { ...bytes, 'exhibition:alaska': 7, 'exhibition:alaska:fr': 3, 'exhibition:alaska:en': 3 }
  const choice = { languages: ['fr', 'nl'], extras: [], exhibitions: [] }
  expect(wantedParts(choice, shown).filter((part) => part.startsWith('exhibition'))).toEqual([])
  const parts = wantedParts({ ...choice, exhibitions: ['alaska'] }, shown)
  expect(parts.slice(-2)).toEqual(['exhibition:alaska', 'exhibition:alaska:fr'])
  expect(wantedOf(parts).exhibitions).toEqual(['alaska'])
})
