import { expect, test } from 'vitest'
import { wantedOf, wantedParts } from './wanted-parts.ts'

const bytes = { core: 10, map: 20, 'text:fr': 1, 'audio:fr': 5, 'text:nl': 1, film: 100 }

test('a choice brings the essentials and what the pack has of the rest', () => {
  expect(wantedParts({ languages: ['fr', 'nl'], extras: ['film', '3d'] }, bytes)).toEqual([
    'core',
    'map',
    'text:fr',
    'audio:fr',
    'text:nl',
    'film',
  ])
})

test('an installed pack is a choice again', () => {
  expect(wantedOf(['core', 'map', 'text:fr', 'audio:fr', 'film'])).toEqual({ languages: ['fr'], extras: ['film'] })
})
