import { describe, expect, test } from 'vitest'
import { MESSAGES, type ProblemCode } from './messages/all-messages.ts'
import { tellProblem } from './tell-problem.ts'

test('what is not known is left out of the sentence', () => {
  const values = { field: 'horus', known: ['hours'] }
  expect(tellProblem({ code: 'unknown-field', values }, 'en').remedy).toBe('Possible fields: hours.')
  expect(tellProblem({ code: 'unknown-field', values: { ...values, nearest: 'hours' } }, 'en').remedy).toBe(
    'Did you mean "hours"? Possible fields: hours.',
  )
})

test('French high punctuation is kept on its line', () => {
  expect(tellProblem({ code: 'unknown-field', values: { field: 'horus', known: ['hours'] } }, 'fr').sentence).toBe(
    'Le champ «\u00A0horus\u00A0» n’existe pas ici.',
  )
})

test('a value that looks like a placeholder is not filled in again', () => {
  expect(tellProblem({ code: 'unknown-field', values: { field: '{known}', known: ['a'] } }, 'en').sentence).toBe(
    'There is no field "{known}" here.',
  )
})

describe.each(Object.entries(MESSAGES))('%s', (code, { fr, en }) => {
  test('needs the same values in both languages, and has a remedy in each', () => {
    const names = (template: readonly string[]) =>
      [...new Set([...template.join(' ').matchAll(/\{(\w+)/g)].map(([, name]) => name))].toSorted((a = '', b = '') =>
        a.localeCompare(b),
      )
    expect(names(fr).filter((name) => name !== 'meaning')).toEqual(names(en).filter((name) => name !== 'meaning'))
    for (const language of ['fr', 'en'] as const)
      expect(tellProblem({ code: code as ProblemCode, values: {} }, language).remedy).not.toBe('')
  })
})
