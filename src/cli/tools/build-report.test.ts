import { describe, expect, test } from 'vitest'
import type { Manifest } from '#domain/built-pack/manifest.ts'
import { changesBetween } from './build-report.ts'
import { BUILD_WORDS, sizeInWords } from './build-words.ts'
import { progressLine } from './progress-line.ts'

function manifest(files: Readonly<Record<string, string>>): Manifest {
  return {
    format: 1,
    pack: 'tiny',
    files: Object.entries(files).map(([path, sha256]) => ({
      path,
      sha256,
      bytes: 1000,
      type: 'text/plain',
      part: 'core',
    })),
  }
}

describe('what a new version costs', () => {
  test('objects that are new, once each, and the manifest', () => {
    const before = manifest({ a: '1', b: '2' })
    const after = manifest({ a: '1', b: '3', c: '3', d: '2' })
    expect(changesBetween(before, after, 500)).toEqual({ paths: ['b', 'c', 'd'], fetchBytes: 1500 })
  })
})

test.each([
  [0, '0 kB', '0 ko'],
  [3, '1 kB', '1 ko'],
  [38_400, '38 kB', '38 ko'],
  [4_123_000, '4.1 MB', '4,1 Mo'],
])('%i bytes are said as %s and %s', (bytes, english, french) => {
  expect([sizeInWords(bytes, BUILD_WORDS.en), sizeInWords(bytes, BUILD_WORDS.fr)]).toEqual([english, french])
})

describe('progress', () => {
  const tick: (() => void)[] = []
  const later = (task: () => void) => {
    tick.push(task)
    return () => tick.splice(tick.indexOf(task), 1)
  }

  test('is silent in the first second, then one line that leaves no trace', () => {
    const written: string[] = []
    const line = progressLine({ isTTY: true, columns: 60, write: (text) => written.push(text) }, later)
    line.show('tiny: checking', { done: 0, total: 0 })
    line.clear()
    expect(tick).toEqual([])
    line.show('tiny', { done: 1, total: 4 })
    line.show('tiny', { done: 2, total: 4 })
    expect(written).toEqual([])
    for (const task of tick) task()
    line.show('tiny', { done: 3, total: 4 })
    line.clear()
    const clear = '\r\u001B[2K'
    expect(written).toEqual([
      `${clear}████████████░░░░░░░░░░░░ 2/4 tiny`,
      `${clear}██████████████████░░░░░░ 3/4 tiny`,
      clear,
    ])
  })

  test('is not for pipes', () => {
    const line = progressLine({ write: () => expect.unreachable() }, later)
    line.show('tiny', { done: 1, total: 4 })
    line.clear()
  })
})
