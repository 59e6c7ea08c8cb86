import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BuiltPack, BuiltStop } from '#domain/built-pack/built-pack.ts'
import type { BuiltMedium } from '#domain/built-pack/built-medium.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import { type Latest, type Manifest, objectPath } from '#domain/built-pack/manifest.ts'
import { builtPaths, shardOf } from '#domain/built-pack/paths.ts'
import { allTiles, tilePath } from '#domain/built-pack/zoom-tiles.ts'
import { readPack } from '#pack/read/read-pack.ts'
import { aPack, drawing, temporaryFolder, writeFiles } from '../../../test/packs-built/a-pack-folder.ts'
import { folderFiles } from '../files/folder-files.ts'
import { buildFolder, openTools } from './build-folder.ts'

const RIGHTS = { credit: 'Beffroi', licence: 'CC0-1.0' }
const MEDIA = [
  { ...RIGHTS, id: 'drawing', type: 'image', file: 'drawing.svg' },
  { ...RIGHTS, id: 'then', type: 'compare', before: 'before.svg', after: 'drawing.svg' },
  {
    ...RIGHTS,
    id: 'close',
    type: 'zoom',
    file: 'drawing.svg',
    width: 1500,
    details: [{ id: 'corner', at: [0.1, 0.1] }],
  },
  {
    ...RIGHTS,
    id: 'pairs',
    type: 'puzzle',
    kind: 'memory',
    cards: [
      { id: 'one', file: 'drawing.svg' },
      { id: 'two', file: 'before.svg' },
    ],
  },
  {
    ...RIGHTS,
    id: 'quiz',
    type: 'quiz',
    questions: [
      {
        id: 'where',
        kind: 'place',
        picture: 'before.svg',
        spots: { left: [0.1, 0.5], right: [0.9, 0.5] },
        right: 'left',
      },
    ],
  },
]
const WORDS = `---
title: La porte
summary: La porte.
media:
  drawing: { alt: La porte en dessin }
  then: { alt: Hier et demain, parts: { before: { title: Hier }, after: { title: Demain, text: Voyez ! } } }
  close: { alt: De près, parts: { corner: { title: Un coin } } }
  pairs: { alt: Des paires, parts: { one: { title: Un }, two: { title: Deux } } }
  quiz: { title: Un quiz, alt: Une question, parts: { where: { title: Où ?, answers: { left: À gauche, right: À droite } } } }
---
La porte est là.
`

let root: string

beforeAll(async () => {
  root = await temporaryFolder()
})

afterAll(() => rm(root, { recursive: true }))

async function build(name: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const folder = join(root, name, 'tiny')
  await writeFiles(folder, {
    ...aPack(),
    'stops/gate/stop.json': JSON.stringify({ position: [1.602, 50.725], media: MEDIA }),
    'stops/gate/fr.md': WORDS,
    'stops/gate/before.svg': drawing('#998877'),
    ...more,
  })
  const { tree, problems } = await readPack(folderFiles(folder))
  await buildFolder(
    { tree, problems },
    { out: join(root, name, 'site'), tools: openTools(join(root, 'cache')) },
    () => {},
  )
}

function manifestOf(name: string): Manifest {
  const read = (path: string) => JSON.parse(readFileSync(join(root, name, 'site', path), 'utf8')) as unknown
  const { manifest } = read('packs/tiny/latest.json') as Latest
  return read(`packs/tiny/manifests/${manifest}.json`) as Manifest
}

function file<Value>(name: string, path: string): Value {
  const entry = manifestOf(name).files.find((one) => one.path === path)
  if (entry === undefined) throw new Error(`no ${path}`)
  return JSON.parse(readFileSync(join(root, name, 'site', objectPath(entry)), 'utf8')) as Value
}

function ofStop<Value>(name: string, path: (shard: number) => string): Value {
  const shard = shardOf('gate', file<BuiltPack>(name, builtPaths.pack).shards)
  const value = file<Record<string, Value>>(name, path(shard))['gate']
  if (value === undefined) throw new Error('no gate')
  return value
}

describe('what a stop has beyond its pictures', () => {
  beforeAll(() => build('whole'))

  const more = <Type extends BuiltMedium['type']>(type: Type) => {
    const found = ofStop<BuiltStop>('whole', builtPaths.stopShard).more?.find(
      (one): one is Extract<BuiltMedium, { readonly type: Type }> => one.type === type,
    )
    if (found === undefined) throw new Error(`no ${type}`)
    return found
  }

  test('comes in the curator’s order, its pictures apart from those of the stop', () => {
    const stop = ofStop<BuiltStop>('whole', builtPaths.stopShard)
    expect(stop.more?.map(({ id }) => id)).toEqual(['then', 'close', 'pairs', 'quiz'])
    expect(stop.images.map(({ id }) => id)).toEqual(['drawing'])
    expect(more('quiz').poster).toEqual(stop.images[0]?.image)
  })

  test('both pictures of a comparison have one size', () => {
    const { before, after } = more('compare')
    expect([before.width, before.height]).toEqual([after.width, after.height])
  })

  test('every tile of a large picture is in the manifest, where its name says', () => {
    const zoom = more('zoom')
    expect([zoom.width, zoom.height]).toEqual([1500, 1000])
    const paths = manifestOf('whole').files.map(({ path }) => path)
    for (const tile of allTiles(zoom)) expect(paths).toContain(`${zoom.base}/${tilePath(zoom, tile)}`)
  })

  test('its words fall back as a whole and say so, French spaces set', () => {
    const text = ofStop<StopText>('whole', (shard) => builtPaths.stopTextShard('en', shard))
    expect(text.more?.['then']).toMatchObject({ language: 'fr', parts: { after: { text: 'Voyez\u202f!' } } })
    expect(text.more?.['quiz']?.parts['where']?.answers).toEqual([
      ['left', 'À gauche'],
      ['right', 'À droite'],
    ])
  })
})

test('a picture that cannot be decoded is told with the file that names it', async () => {
  await expect(build('broken', { 'stops/gate/before.svg': '<svg' })).rejects.toThrow(/stops\/gate\/.*cannot be/)
})
