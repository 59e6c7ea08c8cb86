import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchable } from '../stop/title-search.ts'
import { excerptAround, hitsIn } from './hits.ts'

const marked = (text: string, wanted: string) => hitsIn(text, wanted).map(({ start, end }) => text.slice(start, end))

test('a hit is shown as it is written, however it was typed', () => {
  expect(marked('Château comtal', 'chat')).toEqual(['Chât'])
  expect(marked('Cœur de ville', 'coeu')).toEqual(['Cœu'])
  expect(marked('Cœur de ville', 'co')).toEqual(['Cœ'])
  expect(marked('Große Straße', 'strass')).toEqual(['Straß'])
  expect(marked('E\u0301tape', 'etap')).toEqual(['E\u0301tap'])
  expect(marked('في البرج', 'برج')).toEqual(['البرج'])
  expect(marked('Le beffroi', 'ffroi')).toEqual([])
})

test('an excerpt shows the hit between whole words and says where it was cut', () => {
  const text = `${'Avant la guerre un marché occupait toute la place. '.repeat(4)}Mariette y passa en 1850. ${'La rue descend. '.repeat(9)}`
  const excerpt = excerptAround(text, 'mariette')
  expect(excerpt?.text).toMatch(/^… .*Mariette y passa en 1850\..* …$/)
  expect(excerpt?.text.length).toBeLessThan(100)
  expect(excerpt?.hits).toHaveLength(1)
  expect(excerptAround('Une phrase courte.', 'phrase')?.text).toBe('Une phrase courte.')
  expect(excerptAround('Une phrase courte.', 'longue')).toBeUndefined()
})

test('whatever is written and asked, hits lie in order inside the text and begin as asked', () => {
  const word = fc.constantFrom('Été', 'cœur', 'ß', 'Straße', '12', 'E\u0301', 'ﬁn')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), word, (words, wanted) => {
      const text = words.join(' ')
      let last = 0
      for (const { start, end } of hitsIn(text, wanted)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(searchable(text.slice(start, end)).startsWith(searchable(wanted))).toBe(true)
        last = end
      }
      expect(hitsIn(text, wanted).length).toBe(
        words.filter((one) => searchable(one).startsWith(searchable(wanted))).length,
      )
    }),
  )
})
