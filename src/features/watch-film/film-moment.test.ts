import { expect, test } from 'vitest'
import { captionAt, chapterAt, putRight } from './film-moment.ts'

const cues = [
  { startS: 1, endS: 3, text: 'The cliff.' },
  { startS: 4, endS: 6, text: 'It falls.' },
]

test('a caption is shown from its beginning up to its end', () => {
  expect([0.9, 1, 2.9, 3, 5].map((moment) => captionAt(cues, moment))).toEqual([
    undefined,
    'The cliff.',
    'The cliff.',
    undefined,
    'It falls.',
  ])
})

test('the chapter of a moment is the last that has begun', () => {
  const chapters = [{ atS: 2 }, { atS: 5 }]
  expect([0, 2, 4.9, 5, 99].map((moment) => chapterAt(chapters, moment))).toEqual([-1, 0, 0, 1, 1])
})

test('what plays along is put right when it drifts, and left alone where it is near or over', () => {
  expect(putRight(10, 10.2, 60)).toBeUndefined()
  expect(putRight(10, 8, 60)).toBe(10)
  expect(putRight(70, 60, 60)).toBeUndefined()
  expect(putRight(70, 20, 60)).toBe(60)
  expect(putRight(10, 8, Number.NaN)).toBe(10)
})
