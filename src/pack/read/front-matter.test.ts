import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { cutMarkdown, locateInFrontMatter, readFrontMatter } from './front-matter.ts'
import { readPlainFrontMatter } from './plain-front-matter.ts'

const SCALARS = fc.oneof(
  fc.constantFrom(
    'true',
    'false',
    'null',
    'no',
    '12',
    '0123',
    '1.5',
    '~',
    "'quoted'",
    '"quoted: yes"',
    '"a\\"b"',
    'a: b',
    'a #b',
    '#b',
    '- a',
    '[a]',
    '{a: b}',
    '|',
    '>',
    '&x',
    '*x',
    '!x',
    '@x',
    'Où ? Là !',
    'l’été',
    'NULL',
    'True',
    'a ',
    'a\tb',
    '2026-11-22',
    'https://example.org',
    'a:',
  ),
  fc.string({ unit: fc.constantFrom('a', 'é', ' ', ':', '#', '-', "'", '"', '1', ',', '.', '?', '’', '\u00A0', '%') }),
)
const KEYS = fc.constantFrom('title', 'summary', 'media', 'alt', 'a-b', 'null', '__proto__', 'é', '1')
const LINES = fc.record({ indent: fc.constantFrom(0, 0, 2, 4, 1, 3), key: KEYS, value: fc.option(SCALARS) })

test('the short cut reads what the YAML parser reads, or leaves it alone', () => {
  fc.assert(
    fc.property(fc.array(LINES, { minLength: 1, maxLength: 6 }), (lines) => {
      const yaml = lines
        .map(({ indent, key, value }) => `${' '.repeat(indent)}${key}:${value === null ? '' : ` ${value}`}`)
        .join('\n')
      const plain = readPlainFrontMatter(yaml)
      expect(plain ?? 'left alone').toEqual(plain === null ? 'left alone' : parse(yaml))
    }),
    { numRuns: 3000 },
  )
})

test('the short cut takes what curators write', () => {
  expect(
    readPlainFrontMatter(
      'title: Le beffroi\naudio:\n  file: guide.mp3\n  synthetic: true\nmedia:\n  vue:\n    alt: "Une tour : carrée"',
    ),
  ).toEqual({
    title: 'Le beffroi',
    audio: { file: 'guide.mp3', synthetic: true },
    media: { vue: { alt: 'Une tour : carrée' } },
  })
})

test('a file is cut at its lines of three dashes, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { yaml, open, body } = cutMarkdown(['---', 'title: A', '---', '', 'Text.'].join(end))
    expect(yaml).toBe('title: A')
    expect(open).toBe(false)
    expect(body.trim()).toBe('Text.')
  }
})

test('the body keeps the offsets of the file', () => {
  const text = '---\ntitle: Été\n---\n\nText.'
  const { body } = cutMarkdown(text)
  expect(body).toHaveLength(text.length)
  expect(body.indexOf('Text')).toBe(text.indexOf('Text'))
})

test('a missing beginning and a missing end are told apart', () => {
  expect(cutMarkdown('title: A')).toMatchObject({ yaml: null, open: false })
  expect(cutMarkdown('---\ntitle: A')).toMatchObject({ yaml: 'title: A', open: true })
  expect(cutMarkdown('---\n---\nText')).toMatchObject({ yaml: '', open: false })
})

test('keys written twice, aliases and deep nesting are told', () => {
  expect(readFrontMatter('title: A\ntitle: B').complaints).toEqual([
    { code: 'json-duplicate-key', at: '/title', key: 'title', place: { line: 3, column: 1 } },
  ])
  expect(readFrontMatter('a: &x [1]\nb: *x').complaints.map(({ code }) => code)).toEqual(['front-matter-syntax'])
  expect(readFrontMatter(`a: ${'['.repeat(40)}${']'.repeat(40)}`).complaints.map(({ code }) => code)).toContain(
    'nested-too-deep',
  )
  expect(readFrontMatter(`a: ${'['.repeat(100_000)}`).value).toBeUndefined()
})

test('a pointer leads to its value, or to the parent of what is missing', () => {
  const yaml = 'title: A\nmedia:\n  vue:\n    caption: B'
  expect(locateInFrontMatter(yaml, '/media/vue/caption')).toEqual({ line: 5, column: 14 })
  expect(locateInFrontMatter(yaml, '/media/vue/caption', 'key')).toEqual({ line: 5, column: 5 })
  expect(locateInFrontMatter(yaml, '/media/other', 'key')).toEqual({ line: 3, column: 1 })
  expect(locateInFrontMatter(yaml, '/summary')).toEqual({ line: 2, column: 1 })
})

test('any front matter whatever is read without throwing', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          'a',
          ':',
          ' ',
          '\n',
          '-',
          '[',
          ']',
          '{',
          '}',
          '&',
          '*',
          '!',
          '|',
          '>',
          '"',
          "'",
          '#',
          '?',
          '%',
          '\t',
          '<<',
        ),
      }),
      (yaml) => {
        expect(() => readFrontMatter(yaml)).not.toThrow()
        expect(() => locateInFrontMatter(yaml, '/a/b')).not.toThrow()
      },
    ),
    { numRuns: 2000 },
  )
})
