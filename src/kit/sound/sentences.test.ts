import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimatedCues, sentencesOf } from './sentences.ts'
import { cueAt, cuesOf, expectedDurationS } from './track-cues.ts'

test('a text is read sentence by sentence, paragraphs apart', () => {
  expect(sentencesOf('De poort is oud. Kijk omhoog!\n\nDaar is de toren.', 'nl')).toEqual([
    'De poort is oud.',
    'Kijk omhoog!',
    'Daar is de toren.',
  ])
})

test('a variant is cut like its base language, and Arabic by its own marks', () => {
  expect(sentencesOf('Une porte. Une tour.', 'fr-x-facile')).toHaveLength(2)
  expect(sentencesOf('هل ترون البرج؟ إنه قديم.', 'ar')).toHaveLength(2)
})

test('a long sentence is parted where one breathes, and no word is lost', () => {
  const long = `${'Les remparts suivent la colline, '.repeat(20)}et voilà.`
  const parts = sentencesOf(long, 'fr')
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(220)
  expect(parts.join(' ')).toBe(long)
})

test('estimated cues follow each other without gaps, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), (text) => {
      const cues = estimatedCues(text, 'en')
      let endS = 0
      for (const cue of cues) {
        expect(cue.startS).toBe(endS)
        expect(cue.endS).toBeGreaterThan(cue.startS)
        endS = cue.endS
      }
      expect(expectedDurationS({ language: 'en', sound: { kind: 'device-voice', text } })).toBe(endS)
    }),
  )
})

test('a recording keeps its own cues and length', () => {
  const cues = [{ startS: 1, endS: 2, text: 'Look up.' }]
  const sound = { kind: 'recording', url: '/a.m4a', type: 'audio/mp4', durationS: 90, cues } as const
  expect(cuesOf({ language: 'en', sound })).toBe(cues)
  expect(expectedDurationS({ language: 'en', sound })).toBe(90)
})

test('between two cues the one before is still said', () => {
  const cues = [
    { startS: 1, endS: 2, text: 'a' },
    { startS: 4, endS: 6, text: 'b' },
  ]
  expect([0, 1, 3, 4, 99].map((second) => cueAt(cues, second))).toEqual([-1, 0, 0, 1, 1])
})
