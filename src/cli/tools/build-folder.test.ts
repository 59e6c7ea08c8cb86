import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BuiltPack, BuiltStop, BuiltTrail, StopColumns } from '#domain/built-pack/built-pack.ts'
import type { PackText, StopText, StopTitles, TrailText } from '#domain/built-pack/built-text.ts'
import type { Catalogue } from '#domain/built-pack/catalogue.ts'
import { type Latest, type Manifest, objectPath } from '#domain/built-pack/manifest.ts'
import { builtPaths, shardOf } from '#domain/built-pack/paths.ts'
import type { BuiltPerson, PersonText } from '#domain/built-pack/built-person.ts'
import type { VisitChoices } from '#domain/built-pack/visit-choices.ts'
import { findInTexts, type TextIndex } from '#domain/search/text-index.ts'
import { readPack } from '#pack/read/read-pack.ts'
import { aPack, drawing, temporaryFolder, writeFiles } from '../../../test/packs-built/a-pack-folder.ts'
import { folderFiles } from '../files/folder-files.ts'
import { buildFolder, type FolderOutcome, openTools } from './build-folder.ts'
import { changesBetween } from './build-report.ts'

let root: string
let source: string

/** All builds here happen at one moment. */
const nowMs = () => Date.UTC(2026, 2, 14, 9, 30)
const FIRST = 20_260_314_093_000

beforeAll(async () => {
  root = await temporaryFolder()
  source = join(root, 'tiny')
  await writeFiles(source, aPack())
  await build('site')
})

afterAll(() => rm(root, { recursive: true }))

async function build(out: string, folder = source): Promise<FolderOutcome> {
  const { tree, problems } = await readPack(folderFiles(folder))
  return buildFolder(
    { tree, problems },
    { out: join(root, out), tools: openTools(join(root, 'cache')), nowMs },
    () => {},
  )
}

function published<Outcome extends FolderOutcome>(outcome: Outcome) {
  if (outcome.kind !== 'built') throw new Error('refused')
  return outcome.published
}

function json<Value>(out: string, path: string): Value {
  return JSON.parse(readFileSync(join(root, out, path), 'utf8')) as Value
}

function manifestOf(out: string, pack = 'tiny'): Manifest {
  const { manifest } = json<Latest>(out, `packs/${pack}/latest.json`)
  return json(out, `packs/${pack}/manifests/${manifest}.json`)
}

function file<Value>(path: string, out = 'site'): Value {
  const found = manifestOf(out).files.find((entry) => entry.path === path)
  if (found === undefined) throw new Error(`no ${path}`)
  return json(out, objectPath(found))
}

function stopFile<Value>(path: (shard: number) => string, id: string): Value | undefined {
  return file<Record<string, Value>>(path(shardOf(id, file<BuiltPack>(builtPaths.pack).shards)))[id]
}

/** Every file below a folder with its bytes' hash. */
function fingerprint(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${relative(folder, path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort()
}

describe('the published tree', () => {
  test('every file of the manifest is where its hash says, with these very bytes', () => {
    const { files } = manifestOf('site')
    expect(files.map(({ path }) => path)).toEqual(files.map(({ path }) => path).sort())
    for (const entry of files) {
      const bytes = readFileSync(join(root, 'site', objectPath(entry)))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256)
      expect(bytes.length).toBe(entry.bytes)
    }
  })

  test('the manifest has the name of its own hash, and the catalogue names it', () => {
    const { manifest, sequence } = json<Latest>('site', 'packs/tiny/latest.json')
    const bytes = readFileSync(join(root, 'site', `packs/tiny/manifests/${manifest}.json`))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifest)
    const [entry] = json<Catalogue>('site', 'catalogue.json').packs
    expect(entry).toMatchObject({
      id: 'tiny',
      manifest,
      sequence,
      texts: { en: { title: 'Tiny pack', coverAlt: 'Un carré bleu' } },
    })
    expect(Object.keys(entry?.bytes ?? {})).toEqual([
      'audio:fr',
      'audio:fr-x-facile',
      'core',
      'map',
      'text:en',
      'text:fr',
      'text:fr-x-facile',
    ])
  })

  test('no source picture and nothing unfinished is published', () => {
    const names = fingerprint(join(root, 'site')).map((line) => line.split(' ')[0] ?? '')
    expect(
      names.filter((name) => name.endsWith('.svg') || name.includes('.part') || name.includes('building')),
    ).toEqual([])
  })

  test('two builds into two folders, one of them without any cache, are byte-identical', async () => {
    const { tree, problems } = await readPack(folderFiles(source))
    await buildFolder(
      { tree, problems },
      { out: join(root, 'other'), tools: openTools(join(root, 'no-cache')), nowMs },
      () => {},
    )
    expect(fingerprint(join(root, 'other'))).toEqual(fingerprint(join(root, 'site')))
  })

  test('people are there with the stops of their steps, the curator’s order first', () => {
    const people = file<readonly BuiltPerson[]>(builtPaths.people)
    expect(people).toMatchObject([{ id: 'keeper', period: { from: 1821 }, stops: ['well', 'gate'] }])
    const words = file<Record<string, PersonText>>(builtPaths.peopleText('en'))
    expect(words['keeper']).toMatchObject({ language: 'fr', title: 'Le gardien' })
  })

  test('a stop is found by the words of its text and by the name of who it tells of, in its language', () => {
    const { ids } = file<StopColumns>(builtPaths.stops)
    const found = (tag: string, wanted: string) =>
      findInTexts(wanted, file<TextIndex>(builtPaths.textIndex(tag))).map((row) => ids[row])
    expect(found('fr', 'porte est la')).toEqual(['gate'])
    expect(found('en', 'is here')).toEqual(['gate', 'well'])
    expect(found('fr', 'gardien')).toEqual(['gate'])
  })

  test('a visit is composed from themes, access and listening times, row by row; themes have their names', () => {
    const choices = file<VisitChoices>(builtPaths.choices)
    expect(choices.themes).toEqual(['lamp'])
    expect(choices.stopThemes).toEqual([[0], [], []])
    expect(choices.access).toEqual([{ wheelchair: 'yes' }, {}, {}])
    expect(choices.listenS[0]).toBe(12)
    expect(file<PackText>(builtPaths.packText('en')).themes).toEqual([{ id: 'lamp', name: 'Lampes' }])
  })
})

describe('what is in it', () => {
  test('a text that is missing comes from its fallback and says so, item by item', () => {
    expect(file<StopTitles>(builtPaths.titles('en'))).toEqual({
      titles: ['The gate', 'La tour', 'The well'],
      elsewhere: { 1: 'fr' },
    })
    const text = (lang: string, id: string) => stopFile<StopText>((shard) => builtPaths.stopTextShard(lang, shard), id)
    expect(text('en', 'tower')).toMatchObject({ language: 'fr', title: 'La tour' })
    expect(text('en', 'well')).toMatchObject({
      language: 'en',
      title: 'The well',
      media: { drawing: { alt: 'Le puits en dessin' } },
    })
    const { legs, language } = file<TrailText>(builtPaths.trailText('en', 'walk'))
    expect(language).toBe('en')
    expect(legs['gate']).toMatchObject({ language: 'en', landmark: { alt: 'Un puits rond', caption: 'Le puits' } })
    expect(legs['gate-again']?.language).toBe('fr')
    expect(file<PackText>(builtPaths.packText('fr-x-facile'))).toMatchObject({ language: 'fr', title: 'Petit carnet' })
  })

  test('a sound goes with its own words only, whoever reads them', () => {
    const sound = (lang: string) => stopFile<StopText>((shard) => builtPaths.stopTextShard(lang, shard), 'gate')?.sound
    expect(sound('fr')).toMatchObject({
      path: 'audio/fr/stops/gate/guide.fr.mp3',
      durationS: 12,
      synthetic: true,
      cues: [{ startS: 0, endS: 5, text: 'La porte est ouverte.' }],
    })
    expect(sound('fr-x-facile')?.path).toBe('audio/fr-x-facile/stops/gate/guide.fr.mp3')
    expect(sound('en')).toBeUndefined()
  })

  test('stops carry their defaults and their pictures in rising widths', () => {
    expect(file<StopColumns>(builtPaths.stops)).toEqual({
      ids: ['gate', 'tower', 'well'],
      positions: [
        [1.602, 50.725],
        [1.61, 50.725],
        [1.606, 50.725],
      ],
      codes: [null, null, null],
    })
    const gate = stopFile<BuiltStop>(builtPaths.stopShard, 'gate')
    expect(gate?.triggers).toMatchObject([{ zone: { enterM: 25, exitM: 40 }, do: 'offer' }])
    expect(gate?.images[0]?.image).toMatchObject({ width: 1280, height: 853, colour: '#444455', credit: 'Beffroi' })
    expect(gate?.images[0]?.image.sources.map(({ width, type }) => `${width} ${type}`)).toEqual([
      '320 image/webp',
      '640 image/webp',
      '640 image/jpeg',
      '1280 image/webp',
    ])
    for (const { path, object } of gate?.images[0]?.image.sources ?? []) {
      const entry = manifestOf('site').files.find((one) => one.path === path)
      expect(entry && objectPath(entry)).toBe(object)
    }
  })

  test('a trail is measured: length, climb, minutes, and how far along each step lies', () => {
    const trail = file<BuiltTrail>(builtPaths.trail('walk'))
    expect(trail).toMatchObject({ climbM: 15, durationMin: 15, stopCount: 3, offRouteM: 50 })
    expect(trail.lengthM).toBeGreaterThan(1100)
    expect(trail.lengthM).toBeLessThan(1140)
    expect(trail.steps.map(({ id }) => id)).toEqual(['gate', 'tower', 'well', 'gate-again'])
    const well = stopFile<BuiltStop>(builtPaths.stopShard, 'well')?.images[0]?.image
    expect(trail.steps.map(({ landmark }) => landmark)).toEqual([well, undefined, undefined, undefined])
    const half = trail.lengthM / 2
    expect(trail.steps.map(({ alongM }) => Math.round((alongM / half) * 2) / 2)).toEqual([0, 1, 1.5, 2])
  })

  test('the map is one archive', () => {
    expect(file<BuiltPack>(builtPaths.pack).map).toEqual({
      path: 'map/basemap.pmtiles',
      attribution: 'Drawn',
      schematic: true,
    })
    const entry = manifestOf('site').files.find(({ part }) => part === 'map')
    expect(entry && readFileSync(join(root, 'site', objectPath(entry))).toString('latin1', 0, 7)).toBe('PMTiles')
  })
})

describe('a new version', () => {
  test('without a change the sequence stays, and nothing is written', async () => {
    const before = statSync(join(root, 'site/catalogue.json')).mtimeMs
    const { sequence, changed } = published(await build('site'))
    expect([sequence, changed]).toEqual([FIRST, false])
    expect(statSync(join(root, 'site/catalogue.json')).mtimeMs).toBe(before)
  })

  test('one edited title costs the objects that name it, and those of the version before stay one version more', async () => {
    cpSync(source, join(root, 'edit/tiny'), { recursive: true })
    const folder = join(root, 'edit/tiny')
    await build('site-2', folder)
    const first = manifestOf('site-2')
    const edit = async (title: string) => {
      await writeFiles(folder, { 'stops/well/en.md': `---\ntitle: ${title}\nsummary: The well.\n---\nHere.\n` })
      return published(await build('site-2', folder))
    }
    const second = await edit('A deep well')
    expect(second.sequence).toBe(FIRST + 1)
    expect(changesBetween(first, second.manifest, 0).paths).toEqual([
      builtPaths.textIndex('en'),
      builtPaths.stopTextShard('en', shardOf('well', 1)),
      builtPaths.titles('en'),
    ])
    const there = (manifest: Manifest) =>
      manifest.files.every((entry) => statSync(join(root, 'site-2', objectPath(entry)), { throwIfNoEntry: false }))
    expect([there(first), there(second.manifest)]).toEqual([true, true])
    const third = await edit('A deeper well')
    expect([there(first), there(second.manifest), there(third.manifest)]).toEqual([false, true, true])
    expect(readdirSync(join(root, 'site-2/packs/tiny/manifests'))).toHaveLength(2)
  })

  test('a pack with an error is refused and the old build stays as it is', async () => {
    const before = fingerprint(join(root, 'site'))
    const { tree } = await readPack(folderFiles(source))
    const problem = {
      code: 'pack-json-missing',
      severity: 'error',
      file: 'pack.json',
      line: 1,
      column: 1,
      at: '',
      values: {},
    } as const
    const outcome = await buildFolder(
      { tree, problems: [problem] },
      { out: join(root, 'site'), tools: openTools(join(root, 'cache')) },
      () => {},
    )
    expect(outcome.kind).toBe('refused')
    expect(fingerprint(join(root, 'site'))).toEqual(before)
  })

  test('a picture that breaks in the middle of a build publishes nothing', async () => {
    cpSync(source, join(root, 'broken/tiny'), { recursive: true })
    await writeFiles(join(root, 'broken/tiny'), {
      'stops/well/drawing.svg': 'no picture',
      'cover.svg': drawing('#ff0000'),
    })
    await build('site-3')
    const catalogue = readFileSync(join(root, 'site-3/catalogue.json'))
    const latest = json<Latest>('site-3', 'packs/tiny/latest.json')
    await expect(build('site-3', join(root, 'broken/tiny'))).rejects.toThrow('cannot be decoded')
    expect(readFileSync(join(root, 'site-3/catalogue.json'))).toEqual(catalogue)
    expect(json<Latest>('site-3', 'packs/tiny/latest.json')).toEqual(latest)
  })
})
