import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import type { AuthoredTree } from '../read/authored-tree.ts'
import { coverage } from './coverage.ts'

const words = (tag: string, value: object = {}) =>
  [tag, { file: `${tag}.md`, value: { title: tag, media: {}, ...value }, body: fromMarkdown('Une tour.') }] as const
const film = { file: 'guide.mp4', credit: 'Ville', licence: 'CC0-1.0' }
const picture = { id: 'drawing', type: 'image', file: 'drawing.svg', credit: 'Ville', licence: 'CC0-1.0' }
const tree = {
  folder: 'douai',
  pack: {
    file: 'pack.json',
    value: {
      media: [],
      languages: [
        { tag: 'fr', kind: 'standard' },
        { tag: 'fr-x-facile', kind: 'easy' },
        { tag: 'fsl', kind: 'sign' },
      ],
    },
  },
  packWords: new Map([words('fr'), words('fsl')]),
  stops: new Map(
    ['gate', 'belfry'].map((id) => [
      id,
      {
        id,
        file: `stops/${id}/stop.json`,
        value: { media: [picture] },
        words: new Map([words('fr'), ...(id === 'gate' ? [words('fr-x-facile'), words('fsl', { film })] : [])]),
      },
    ]),
  ),
  trails: new Map(),
  people: new Map(),
  exhibitions: new Map(),
} as unknown as AuthoredTree

test('films in sign language are counted where a language is one: the welcome and every stop', () => {
  expect(coverage(tree).map(({ language, films }) => [language, films])).toEqual([
    ['fr', { done: 0, of: 0 }],
    ['fr-x-facile', { done: 0, of: 0 }],
    ['fsl', { done: 1, of: 3 }],
  ])
})

test('a version is not asked to describe the pictures again', () => {
  expect(coverage(tree).map(({ alts }) => alts.of)).toEqual([2, 0, 0])
  expect(coverage(tree).map(({ texts }) => texts.done)).toEqual([3, 1, 2])
})
