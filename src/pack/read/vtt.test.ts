import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decoded } from '../../cli/files/folder-files.ts'
import { readVtt } from './vtt.ts'

test('captions are read with and without hours, marks, settings, notes and a byte order mark', () => {
  const { cues, complaints } = readVtt(
    '\uFEFFWEBVTT titre\r\n\r\nNOTE relu\r\n\r\n1\r\n00:01.000 --> 00:02.500 align:start\r\n<v Marie>Le <i>beffroi</i> &amp; la mer\r\nici\r\n\r\n01:00:00.000 --> 01:00:01.000\r\nFin',
  )
  expect(complaints).toEqual([])
  expect(cues).toEqual([
    { startS: 1, endS: 2.5, text: 'Le beffroi & la mer\nici', line: 6 },
    { startS: 3600, endS: 3601, text: 'Fin', line: 10 },
  ])
})

test('a file that does not begin with WEBVTT has no captions', () => {
  expect(readVtt('1\n00:01,000 --> 00:02,000\nSRT').complaints).toEqual([
    { code: 'captions-broken', line: 1, found: '1' },
  ])
})

test('times that cannot be read and times out of order are told with their line', () => {
  expect(
    readVtt('WEBVTT\n\n00:01 --> 00:02\na\n\n00:03.000 --> 00:02.000\nb').complaints.map(
      ({ code, line }) => `${code} ${line}`,
    ),
  ).toEqual(['captions-broken 3', 'captions-time-order 6'])
})

test('times within a caption say when its words begin; what is out of order is told with its line and left out', () => {
  const { cues, complaints } = readVtt(
    'WEBVTT\n\n00:01.000 --> 00:04.000\n<00:01.200><b>Levez</b> &amp;\n<00:02.500>les <00:02.000>yeux',
  )
  expect(cues).toEqual([
    {
      startS: 1,
      endS: 4,
      text: 'Levez &\nles yeux',
      line: 3,
      marks: [
        { at: 0, startS: 1.2 },
        { at: 8, startS: 2.5 },
      ],
    },
  ])
  expect(complaints).toEqual([{ code: 'captions-phrase-order', line: 5, found: '<00:02.000>' }])
})

test('twenty thousand captions with unclosed tags are read in one pass', () => {
  const many = `WEBVTT\n\n${'00:00.000 --> 00:01.000\n<\n'.repeat(20_000)}`
  expect(readVtt(many).cues).toHaveLength(20_000)
})

test('any text whatever is read without throwing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('WEBVTT', '\n', '-->', '00:00.000', ' ', '<', '>', '&amp;', '99:99.999', '\0', 'a')),
      (parts) => {
        expect(() => readVtt(parts.join(''))).not.toThrow()
      },
    ),
  )
})

const INPUTS = process.env['BEFFROI_INPUTS'] ?? '../shared/inputs'

describe.skipIf(!existsSync(join(INPUTS, 'vtt/w3c-wpt')))(
  'files of the web platform tests (skipped where they are not beside the project)',
  () => {
    const folder = join(INPUTS, 'vtt/w3c-wpt')
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : []
    test.each(names)('%s has as many captions as expected', (name) => {
      const expected = /cues\.length,\s*(\d+)/.exec(readFileSync(join(folder, name), 'utf8'))?.[1]
      const { cues } = readVtt(decoded(readFileSync(join(folder, name.replace('.js', '.vtt')))) ?? '')
      expect(cues).toHaveLength(Number(expected ?? cues.length))
    })
  },
)
