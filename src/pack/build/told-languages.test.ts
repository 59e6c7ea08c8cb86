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
const words = (tag: string, text = 'Une tour.', film?: object) =>
  [tag, { file: `${tag}.md`, value: { film }, body: fromMarkdown(text) }] as const
const tree = {
  stops: new Map([
    ['gate', { words: new Map([words('fr'), words('fr-x-facile')]) }],
    ['belfry', { words: new Map([words('fr')]) }],
  ]),
  packWords: new Map([words('fr'), words('fsl', '', { file: 'welcome.mp4' }), words('fr-x-ad', '')]),
} as unknown as AuthoredTree

test('a version ships with what it tells itself, a standard language does not', () => {
  const told = toldLanguages(
    [
      aLanguage('fr', 'standard'),
      aLanguage('fr-x-facile', 'easy'),
      aLanguage('fsl', 'sign'),
      aLanguage('fr-x-ad', 'description'),
    ],
    tree,
  )
  expect(told.map(({ isTold, toldStops }) => [isTold, toldStops])).toEqual([
    [undefined, undefined],
    [true, 1],
    [true, 0],
    [false, 0],
  ])
})
