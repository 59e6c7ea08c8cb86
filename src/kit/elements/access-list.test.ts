import { expect, test } from 'vitest'
import { accessFacts } from './access-list.tsx'

const session = {
  translate: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    [key, ...Object.values(values)].join(' '),
  format: {
    percent: (share: number) => `${share * 100} %`,
  } as Parameters<typeof accessFacts>[1]['format'],
}

test('what is not known is not said', () => {
  expect(accessFacts({}, session)).toEqual([])
  expect(accessFacts({ surface: [] }, session)).toEqual([])
})

test('no steps and no toilets are worth saying', () => {
  const words = accessFacts({ steps: 0, toilets: false, benches: true }, session).map((fact) => fact.words)
  expect(words).toEqual(['kit:access-steps 0', 'kit:access-benches-yes', 'kit:access-toilets-no'])
})

test('slope is a percentage, surfaces are a list', () => {
  const words = accessFacts({ wheelchair: 'limited', slope: 8, surface: ['cobbles', 'sand'] }, session).map(
    (fact) => fact.words,
  )
  expect(words).toEqual([
    'kit:access-wheelchair-limited',
    'kit:access-slope 8 %',
    'kit:access-surface kit:surface-cobbles, kit:surface-sand',
  ])
})
