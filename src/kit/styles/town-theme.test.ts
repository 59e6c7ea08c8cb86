import { expect, test } from 'vitest'
import { contrast, townTokens } from './town-theme.ts'

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a town colour made for paper is lightened until it can be read at night', () => {
  for (const day of ['#1b5670', '#b23a22', '#7a5a12', '#000000', '#3a0ca3']) {
    const night = townTokens({ sea: day })['--town-sea-night']
    expect(contrast(night ?? '', '#132433')).toBeGreaterThanOrEqual(5.3)
  }
})

test('a colour that reads at night stays as the town chose it', () => {
  expect(townTokens({ brass: '#e5be6b' })['--town-brass-night']).toBe('#e5be6b')
})

test('a town without a theme wears the colours of Beffroi', () => {
  expect(new Set(Object.values(townTokens(null)))).toEqual(new Set([null]))
})
