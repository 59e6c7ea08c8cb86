import { expect, test } from 'vitest'
import type { AuthoredTree } from '../read/authored-tree.ts'
import { exhibitionOf, partFor } from './exhibition-parts.ts'

type Entries = Pick<AuthoredTree, 'stops' | 'trails' | 'exhibitions'>

function aTree(): Entries {
  const stop = (position?: readonly [number, number]) => ({ value: { position } })
  const shows = (id: string, ...exhibits: readonly string[]) => ({
    id,
    value: { sections: [{ id: 'hall', exhibits }] },
  })
  return {
    stops: new Map([
      ['kayak', stop()],
      ['walked', stop()],
      ['outdoors', stop([1.6, 50.7])],
      ['both', stop()],
      ['belfry', stop([1.6, 50.7])],
    ]),
    trails: new Map([['first', { value: { steps: [{ stop: 'walked' }, { stop: 'belfry' }] } }]]),
    exhibitions: new Map([
      ['alaska', shows('alaska', 'kayak', 'walked', 'outdoors', 'both')],
      ['other', shows('other', 'both')],
    ]),
  } as unknown as Entries
}

test('what only an exhibition shows belongs to it, whichever file names it', () => {
  const ownerOf = exhibitionOf(aTree())
  expect(ownerOf('stops/kayak/stop.json')).toBe('alaska')
  expect(ownerOf('stops/kayak/guide.fr.mp3')).toBe('alaska')
  expect(ownerOf('exhibitions/other/plan.svg')).toBe('other')
})

test('what a walk, a place in town or a second exhibition shows too stays with all', () => {
  const ownerOf = exhibitionOf(aTree())
  for (const stop of ['walked', 'outdoors', 'both', 'belfry'])
    expect(ownerOf(`stops/${stop}/stop.json`)).toBeUndefined()
  expect(ownerOf('pack.json')).toBeUndefined()
})

test('the part is the exhibition’s, else the one everybody knows', () => {
  expect(partFor('alaska', 'core')).toBe('exhibition:alaska')
  expect(partFor(undefined, 'zoom')).toBe('zoom')
})
