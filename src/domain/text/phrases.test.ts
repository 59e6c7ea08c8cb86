import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phraseAt, phrasesOf } from './phrases.ts'

const LONG = 'C’est un donjon, celui du premier château des comtes ; il date du douzième siècle.'

test('a caption that says when its parts begin is parted there', () => {
  const cue = { startS: 1, endS: 5, text: 'Levez les yeux', marks: [{ at: 6, startS: 2.5 }] }
  expect(phrasesOf(cue)).toEqual([
    { startS: 1, text: 'Levez ' },
    { startS: 2.5, text: 'les yeux' },
  ])
  expect(phrasesOf({ ...cue, marks: [{ at: 0, startS: 1.2 }] })).toEqual([{ startS: 1.2, text: 'Levez les yeux' }])
})

test('a long one is parted at its marks, its time shared out by length', () => {
  const phrases = phrasesOf({ startS: 10, endS: 10 + LONG.length, text: LONG })
  expect(phrases.map(({ text }) => text)).toEqual([
    'C’est un donjon, celui du premier château des comtes ; ',
    'il date du douzième siècle.',
  ])
  expect(phrases[1]?.startS).toBeCloseTo(10 + LONG.indexOf('il date'))
})

test('Arabic is parted at its own comma', () => {
  const text = 'هذا برج قديم كان في قلعة الكونت الأول، وهو من القرن الثاني عشر للميلاد'
  expect(phrasesOf({ startS: 0, endS: 8, text })).toHaveLength(2)
})

test('a short one, and a list of short words, stay whole', () => {
  expect(phrasesOf({ startS: 0, endS: 3, text: 'Levez les yeux, et regardez.' })).toHaveLength(1)
  expect(phrasesOf({ startS: 0, endS: 6, text: 'du blé, du vin, du sel, du lin, du bois' })).toHaveLength(1)
})

test('between two phrases it is the one before, before the first it is the first', () => {
  const phrases = phrasesOf({ startS: 10, endS: 20, text: LONG })
  expect([0, 10, 15, 17, 99].map((positionS) => phraseAt(phrases, positionS))).toEqual([0, 0, 0, 1, 1])
})

test('whatever is written, the phrases are the text and follow one another', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', ' ', ',', '. ', '« ', ' »', '…', '–', '\n', 'é'),
    maxLength: 200,
  })
  fc.assert(
    fc.property(texts, (text) => {
      const phrases = phrasesOf({ startS: 3, endS: 9, text })
      expect(phrases.map((phrase) => phrase.text).join('')).toBe(text)
      expect(phrases.every(({ startS }, index) => startS >= (phrases[index - 1]?.startS ?? 3) && startS <= 9)).toBe(
        true,
      )
    }),
  )
})
