import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import type { Language } from '#domain/language/language.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'
import { toldLanguages } from './told-languages.ts'

const aLanguage = (tag: string, kind: Language['kind']): Language => ({
  tag,
  name: tag,
  direction: 'ltr',
  kind,
  fallback: [],
})
const stops = new Map(
  Object.entries({ gate: ['fr', 'fr-x-facile'], belfry: ['fr'] }).map(([id, tags]) => [
    id,
    { words: new Map(tags.map((tag) => [tag, { body: fromMarkdown('Une tour.') }])) },
  ]),
) as unknown as AuthoredTree['stops']

test('a version ships with how many stops it tells itself, a standard language does not', () => {
  const told = toldLanguages(
    [aLanguage('fr', 'standard'), aLanguage('fr-x-facile', 'easy'), aLanguage('fsl', 'sign')],
    {
      stops,
    },
  )
  expect(told.map(({ toldStops }) => toldStops)).toEqual([undefined, 1, 0])
})
