import { expect, test } from 'vitest'
import { openReader } from '../built-pack/pack-reader.ts'
import type { Manifest } from '../built-pack/manifest.ts'
import { ownWalkId } from './own-walk.ts'
import { withOwnWalks } from './with-own-walks.ts'

const FILES: Readonly<Record<string, unknown>> = {
  'pack.json': { id: 'tiny', shards: 1, trails: [{ id: 'quay' }] },
  'stops.json': {
    ids: ['crane', 'gate', 'lamp', 'model'],
    positions: [[1.6, 50.72], [1.601, 50.72], [1.602, 50.72], null],
    codes: [1, 2, 3, null],
  },
  'choices.json': { themes: [], stopThemes: [[], [], [], []], access: [{}, {}, {}, {}], listenS: [60, 60, 60, 60] },
  'people.json': [{ id: 'keeper', themes: [], images: [], stops: ['lamp', 'model', 'gate'] }],
  'trails/quay.json': {
    id: 'quay',
    access: {},
    path: [
      [1.6, 50.72],
      [1.603, 50.72],
    ],
    steps: ['crane', 'gate', 'lamp'].map((stop) => ({ id: stop, stop, optional: false, alongM: 0 })),
  },
  'texts/en/titles.json': { titles: ['The crane', 'The gate', 'The lamp', 'The model'], elsewhere: {} },
  'texts/en/people.json': { keeper: { language: 'en', title: 'The keeper', summary: '', body: [], media: {} } },
  'texts/en/trails/quay.json': {
    language: 'en',
    title: 'The quay',
    summary: '',
    coverAlt: '',
    intro: [],
    legs: {
      gate: { language: 'en', body: [{ type: 'paragraph', children: [{ type: 'text', value: 'Straight on.' }] }] },
    },
  },
}
const manifest = {
  format: 1,
  pack: 'tiny',
  files: Object.keys(FILES).map((path) => ({ path })),
} as unknown as Manifest

const reader = await openReader({
  manifest,
  manifestSha256: '',
  installed: true,
  readJson: async <Value>(path: string) => FILES[path] as Value,
  readBytes: async () => new Uint8Array(),
  urlOf: (path) => path,
})
const pack = withOwnWalks(reader, () => ({ language: 'en', composed: 'Your walk', stepsOf: (name) => `After ${name}` }))

test('a composed walk is a trail: it goes by its stops and comes back to where it began', async () => {
  const id = ownWalkId({ kind: 'composed', moving: 'on-foot', from: null, home: null, stops: ['gate', 'lamp'] })
  const trail = await pack.trail(id)
  expect(trail?.steps.map(({ stop }) => stop)).toEqual(['gate', 'lamp'])
  expect(trail?.path[0]).toEqual([1.601, 50.72])
  expect(trail?.path.at(-1)).toEqual([1.601, 50.72])
  const text = await pack.trailText('en', id)
  expect(text).toMatchObject({ title: 'Your walk', summary: 'The gate · The lamp', language: 'en' })
  expect(Object.keys(text.legs)).toEqual(['gate'])
})

test('following someone’s steps keeps their order, ends at the last and passes over what has no place', async () => {
  const id = ownWalkId({ kind: 'steps-of', person: 'keeper' })
  const trail = await pack.trail(id)
  expect(trail?.steps.map(({ stop }) => stop)).toEqual(['lamp', 'gate'])
  expect(trail?.path.at(-1)).toEqual([1.601, 50.72])
  expect((await pack.trailText('en', id)).title).toBe('After The keeper')
})

test('a walk through stops that are not there is no trail, and curators’ trails stay theirs', async () => {
  const gone = ownWalkId({ kind: 'composed', moving: 'tired', from: null, home: null, stops: ['nowhere'] })
  expect(await pack.trail(gone)).toBeUndefined()
  expect((await pack.trail('quay'))?.id).toBe('quay')
  expect((await pack.trailText('en', 'quay')).title).toBe('The quay')
})
