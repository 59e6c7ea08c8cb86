import { expect, test } from 'vitest'
import type { BuiltTrail } from '#domain/built-pack/built-pack.ts'
import { mapStops } from './map-stops.ts'
import type { TrailPage } from './trail-page.ts'

const stop = (title: string, hasPlace = true) => ({
  title,
  language: 'fr',
  position: hasPlace ? ([1.61, 50.72] as const) : null,
  code: null,
})
const steps = ['gate', 'belfry', 'crypt', 'gate'].map((id, index) => ({
  id: `${id}-${index}`,
  stop: id,
  optional: false,
  alongM: index * 100,
}))
const page = {
  trail: { steps } as unknown as BuiltTrail,
  stops: new Map([
    ['gate', stop('La porte')],
    ['belfry', stop('Le beffroi')],
    ['crypt', stop('La crypte', false)],
  ]),
} as unknown as TrailPage

test('each stop with a place stands once, under the number of its first step', () => {
  const shown = mapStops(page, { heard: new Set(['belfry']) }, undefined)
  expect(shown.map(({ id, number, heard }) => [id, number, heard])).toEqual([
    ['gate', 1, false],
    ['belfry', 2, true],
  ])
})

test('a place that is only roughly known says how roughly', () => {
  const [gate, belfry] = mapStops(
    page,
    { heard: new Set() },
    new Map([
      ['gate', { accuracyM: 200 }],
      ['belfry', {}],
    ]),
  )
  expect(gate?.accuracyM).toBe(200)
  expect(belfry).not.toHaveProperty('accuracyM')
})
