import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { plainText } from '#domain/text/rich-text.ts'
import { compileText } from './compile-text.ts'

const compile = (markdown: string) => compileText(fromMarkdown(markdown).children)
const text = (value: string) => ({ type: 'text', value }) as const

describe('Markdown becomes the allow-listed tree', () => {
  test('paragraphs, headings, lists and quotes keep their shape', () => {
    expect(compile('# One\n\n### Two\n\nWords\n\n1. a\n2. b\n\n> said')).toEqual([
      { type: 'heading', level: 2, children: [text('One')] },
      { type: 'heading', level: 3, children: [text('Two')] },
      { type: 'paragraph', children: [text('Words')] },
      {
        type: 'list',
        ordered: true,
        items: [[{ type: 'paragraph', children: [text('a')] }], [{ type: 'paragraph', children: [text('b')] }]],
      },
      { type: 'quote', children: [{ type: 'paragraph', children: [text('said')] }] },
    ])
  })

  test('a line end in a paragraph is a space, two spaces before it are a break', () => {
    expect(compile('one\ntwo  \nthree')).toEqual([
      { type: 'paragraph', children: [text('one two'), { type: 'break' }, text('three')] },
    ])
  })

  test('safe links stay, by reference too', () => {
    expect(compile('[a](https://example.org) [b](stop:beffroi) [c][d]\n\n[d]: tel:+33321')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', href: 'https://example.org', children: [text('a')] },
          text(' '),
          { type: 'link', href: 'stop:beffroi', children: [text('b')] },
          text(' '),
          { type: 'link', href: 'tel:+33321', children: [text('c')] },
        ],
      },
    ])
  })

  test.each([
    '[word](javascript:alert(1))',
    '[word](http://example.org)',
    '[word](data:text/html,x)',
    '[word](stop:../x)',
    '[word](//example.org)',
    '<b>word</b>',
    '![word](https://example.org/x.png)',
    '`word`',
  ])('of %s only the word is left', (markdown) => {
    expect(compile(markdown)).toEqual([{ type: 'paragraph', children: [text('word')] }])
  })

  test('blocks of HTML leave nothing', () => {
    expect(compile('<script>alert(1)</script>\n\n---')).toEqual([])
  })

  test('what is read aloud is every word once', () => {
    expect(plainText(compile('A **bold** _word_.\n\n- one\n- two'))).toBe('A bold word.\none\ntwo')
  })
})
