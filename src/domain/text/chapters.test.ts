import { describe, expect, test } from 'vitest'
import { chapterAt, chaptersIn, placeHeadings } from './chapters.ts'
import type { Cue, RichText } from './rich-text.ts'

const heading = (value: string): RichText[number] => ({
  type: 'heading',
  level: 2,
  children: [{ type: 'text', value }],
})
const paragraph = (value: string): RichText[number] => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const cues = (...texts: readonly string[]): readonly Cue[] =>
  texts.map((text, index) => ({ startS: index * 10, endS: index * 10 + 9, text }))

describe('chapters', () => {
  test('begin where the words below their heading are said', () => {
    const text = [
      paragraph('Look up.'),
      heading('The keep'),
      paragraph('It was a keep, once.'),
      heading('The spire'),
      paragraph('The top burnt down.'),
    ]
    expect(chaptersIn(text, cues('Look up.', 'It was a keep,', 'once.', 'The top burnt', 'down.'))).toEqual([
      { title: 'The keep', startS: 10 },
      { title: 'The spire', startS: 30 },
    ])
  })

  test('begin at their title where the voice says it', () => {
    const text = [heading('La cloche'), paragraph('Elle sonne.')]
    expect(chaptersIn(text, cues('Bonjour.', 'La cloche.', 'Elle sonne.'))).toEqual([
      { title: 'La cloche', startS: 10 },
    ])
  })

  test('of equal words each takes the next place', () => {
    const text = [heading('One'), paragraph('Look up.'), heading('Two'), paragraph('Look up.')]
    expect(chaptersIn(text, cues('Look up.', 'Look up.')).map(({ startS }) => startS)).toEqual([0, 10])
  })

  test('spaces, marks and capitals make no difference', () => {
    const text = [heading('Pourquoi\u202f?'), paragraph('« Écoutez », dit-il\u00a0: la mer.')]
    expect(chaptersIn(text, cues('écoutez, dit-il : La mer'))).toHaveLength(1)
  })

  test('a heading whose words are not said is told without a time and is no chapter', () => {
    const text = [heading('Lost'), paragraph('Never said.'), heading('Found'), paragraph('Said.')]
    expect(placeHeadings(text, cues('Said.'))).toEqual([
      { title: 'Lost', startS: undefined },
      { title: 'Found', startS: 0 },
    ])
    expect(chaptersIn(text, cues('Said.'))).toHaveLength(1)
    expect(chaptersIn([paragraph('No heading.')], cues('No heading.'))).toEqual([])
    expect(placeHeadings([heading('At the end')], cues('Nothing.'))).toEqual([
      { title: 'At the end', startS: undefined },
    ])
  })

  test('the one heard is the last that has begun', () => {
    const chapters = [
      { title: 'a', startS: 5 },
      { title: 'b', startS: 20 },
    ]
    expect([0, 5, 19, 20, 99].map((second) => chapterAt(chapters, second))).toEqual([-1, 0, 0, 1, 1])
  })
})
