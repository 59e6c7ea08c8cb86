import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'

test('no French line begins with a mark', () => {
  expect(typeset('Quelle hauteur ? Deux : « 35 » ou 37 !', 'fr')).toBe(
    'Quelle hauteur\u202f? Deux\u00a0: «\u00a035\u00a0» ou 37\u202f!',
  )
})

test('other languages keep their spaces', () => {
  expect(typeset({ title: 'What ? So : done' }, 'en')).toEqual({ title: 'What ? So : done' })
})

test('an apostrophe within a word is curved, a quotation and an address stay', () => {
  expect(typeset("l'hôtel, foto's, 'Nausicaá'", 'en')).toBe("l’hôtel, foto’s, 'Nausicaá'")
  expect(typeset("The counts' keep, the town's voice", 'en')).toBe('The counts’ keep, the town’s voice')
  expect(typeset({ href: "https://example.org/tour_d'Odre" }, 'fr')).toEqual({
    href: "https://example.org/tour_d'Odre",
  })
})

test('a text that fell back to French is set in French, wherever it stands', () => {
  const shard = { beffroi: { language: 'fr', body: [{ value: 'Ici !' }], count: 3, none: null } }
  expect(typeset(shard, 'nl')).toEqual({
    beffroi: { language: 'fr', body: [{ value: 'Ici\u202f!' }], count: 3, none: null },
  })
})
