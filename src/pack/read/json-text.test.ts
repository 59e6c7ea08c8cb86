import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateInJson, placeAt, readJson } from './json-text.ts'
import { pointerOf } from './json-pointer.ts'

test('what JSON.parse reads is read alike', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      fc.pre(!text.includes('"__proto__"'))
      expect(readJson(text)).toEqual({ value: JSON.parse(text), complaints: [] })
    }),
  )
})

test('a key written twice is told at its second place, and the last value counts', () => {
  const { value, complaints } = readJson('{\n  "code": 1,\n  "code": 2\n}')
  expect(value).toEqual({ code: 2 })
  expect(complaints).toEqual([{ code: 'json-duplicate-key', at: '/code', key: 'code', place: { line: 3, column: 3 } }])
})

test('__proto__ is refused and changes no prototype', () => {
  const { value, complaints } = readJson('{"__proto__": {"evil": true}}')
  expect(complaints.map(({ code }) => code)).toEqual(['json-forbidden-key'])
  expect(value).toEqual({})
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

test('thirty-two levels are read, thirty-three are not, however many follow', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  expect(readJson(nested(32)).complaints).toEqual([])
  expect(readJson(nested(33)).complaints.map(({ code }) => code)).toEqual(['nested-too-deep'])
  expect(readJson(nested(200_000)).complaints.map(({ code }) => code)).toEqual(['nested-too-deep'])
  expect(readJson(`"${'['.repeat(50)}"`).complaints).toEqual([])
})

test('a syntax error says where and what was found there', () => {
  expect(readJson('{\n  "a": 1\n  "b": 2\n}').complaints).toEqual([
    { code: 'json-syntax', place: { line: 3, column: 3 }, found: '"b"' },
  ])
  expect(readJson('').complaints.map(({ code }) => code)).toEqual(['json-syntax'])
})

test('comments and trailing commas are no JSON', () => {
  expect(readJson('{"a": 1,}').complaints).toHaveLength(1)
  expect(readJson('// a\n{}').complaints).toHaveLength(1)
})

test('a pointer leads to its value, its key, or the nearest parent that is there', () => {
  const text = '{\n  "media": [\n    { "id": "a/b" }\n  ]\n}'
  expect(locateInJson(text, '/media/0/id')).toEqual({ line: 3, column: 13 })
  expect(locateInJson(text, '/media/0/id', 'key')).toEqual({ line: 3, column: 7 })
  expect(locateInJson(text, '/media/0/credit')).toEqual({ line: 3, column: 5 })
  expect(locateInJson(text, '/media/7')).toEqual({ line: 2, column: 12 })
  expect(locateInJson('{"a/b": {"~": 1}}', pointerOf(['a/b', '~']))).toEqual({ line: 1, column: 15 })
})

test('any text whatever is read without throwing', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '1', 'e', '-', '\n', ' ', 'a', '\u2028'),
      }),
      (text) => {
        expect(() => readJson(text)).not.toThrow()
        expect(() => locateInJson(text, '/a/0')).not.toThrow()
      },
    ),
  )
})

test('lines end at any of the three line endings', () => {
  expect(placeAt('a\r\nb\rc\nd', 7)).toEqual({ line: 4, column: 1 })
})
