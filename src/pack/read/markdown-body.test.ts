import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { readMarkdownBody } from './markdown-body.ts'

const PIECES = fc.constantFrom(
  'Ici',
  'là',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n \n',
  '#',
  '## a',
  '- a',
  '1. a',
  '1',
  '.',
  '*',
  '_a_',
  '`',
  '<b>',
  '&amp;',
  '[a](b)',
  '!',
  '\\',
  '\t',
  '>',
  '=',
  '---',
  '~',
  '+',
  '\u00A0',
  '’',
  ':',
  'https://a.b',
  '\r\n',
  '\u0000',
  '\u200B',
)

test('the short cut gives the tree of the parser, positions and all', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 12 }), (pieces) => {
      const body = pieces.join('')
      expect(readMarkdownBody(body)).toEqual(fromMarkdown(body))
    }),
    { numRuns: 2000 },
  )
})

test('a narration behind its front matter is a paragraph for each of its own', () => {
  const body = `${' '.repeat(3)}\n   \n\nUne tour carrée.\nElle veille.\n\nEt la mer.\n`
  expect(readMarkdownBody(body)).toEqual(fromMarkdown(body))
  expect(readMarkdownBody(body).children).toHaveLength(2)
})
