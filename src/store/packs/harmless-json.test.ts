import { expect, test } from 'vitest'
import { isHarmless } from './harmless-json.ts'

const SHA = 'ab'.repeat(32)

test.each([
  { href: 'https://example.org/x' },
  { href: 'mailto:a@b.fr' },
  { href: 'tel:+33321' },
  { href: 'geo:50.7,1.6' },
  { href: 'stop:beffroi' },
  { url: 'http://example.org' },
  { object: `objects/ab/${SHA}.webp` },
  { theme: { sea: '#1B5670' } },
  { languages: [{ tag: 'fr' }, { tag: 'fr-x-falc' }] },
  // A stop or a trail may be called so: only a value is an address.
  { trails: { sea: { title: 'La mer' }, url: { title: 'x' } } },
  { spots: { href: [0.2, 0.5], language: { x: 1 } } },
  { parts: { object: { name: 'Objet' }, colour: null } },
  { themes: ['sea', 'javascript:alert(1)'] },
  { themes: { sea: 'La mer', url: 'x' } },
])('%j is harmless', (value) => {
  expect(isHarmless(value)).toBe(true)
})

test.each([
  { href: 'javascript:alert(1)' },
  { href: ' javascript:alert(1)' },
  { href: 'JaVaScRiPt:alert(1)' },
  { href: 'data:text/html,<script>alert(1)</script>' },
  { href: 'http://example.org' },
  { href: 'stop:../../settings' },
  { href: '//example.org' },
  { href: 5 },
  { href: ['javascript:alert(1)'] },
  { themes: { position: [1.6, 50.7], url: 'javascript:alert(1)' } },
  { href: [['javascript:alert(1)']] },
  { url: ['https://example.org'] },
  { object: [`objects/ab/${SHA}.webp`] },
  { tickets: [{ url: 'javascript:alert(1)' }] },
  { url: 'blob:https://example.org/x' },
  { object: 'https://example.org/x.png' },
  { object: `objects/cd/${SHA}.webp` },
  { object: `objects/ab/${SHA}.webp/../../../logout` },
  { object: '../logout' },
  { colour: 'url(https://example.org/x)' },
  { theme: { sea: 'red;background:url(//example.org)' } },
  { texts: [{ language: '"><script>' }] },
  { tag: 'not a language' },
  { themes: { sea: { href: 'javascript:alert(1)' } } },
])('%j is not', (value) => {
  expect(isHarmless(value)).toBe(false)
})

test('data may be 64 levels deep and not 65', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
  expect(isHarmless(nested(64))).toBe(true)
  expect(isHarmless(nested(65))).toBe(false)
  expect(isHarmless(nested(5000))).toBe(false)
})
