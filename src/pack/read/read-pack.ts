import { personSchema } from '../schema/beside-schema.ts'
import { exhibitionSchema } from '../schema/exhibition-schema.ts'
import { packSchema, type AuthoredPack } from '../schema/pack-schema.ts'
import { stopSchema } from '../schema/stop-schema.ts'
import { trailSchema } from '../schema/trail-schema.ts'
import {
  exhibitionWordsSchema,
  packWordsSchema,
  personWordsSchema,
  stopWordsSchema,
  trailWordsSchema,
} from '../schema/words-schema.ts'
import { resolveIn } from './authored-tree.ts'
import type { AuthoredCue, AuthoredTrailEntry, AuthoredTree, AuthoredValue } from './authored-tree.ts'
import { cutLegs, cutSections } from './cut-legs.ts'
import type { PackFiles } from './pack-files.ts'
import { reportInto, readText, type PackReading } from './pack-reading.ts'
import type { Problem } from './problem.ts'
import { readEvents, readPlaces } from './read-beside.ts'
import { readFields } from './read-fields.ts'
import { readFolders, readWordsIn } from './read-folders.ts'
import { readGeojsonFile } from './read-geojson-file.ts'
import { readJsonFile } from './read-json-file.ts'
import { readPath } from './read-path.ts'
import { SourceTexts } from './source-texts.ts'
import { readVtt } from './vtt.ts'

export interface ReadPack {
  readonly tree: AuthoredTree
  /** What could not be read, in no order. A pack with errors here or from `checkPack` is not built. */
  readonly problems: readonly Problem[]
}

const STOPS = { root: 'stops', json: 'stop.json', schema: stopSchema, words: stopWordsSchema }
const TRAILS = { root: 'trails', json: 'trail.json', schema: trailSchema, words: trailWordsSchema }
const PEOPLE = { root: 'people', json: 'person.json', schema: personSchema, words: personWordsSchema }
const EXHIBITIONS = {
  root: 'exhibitions',
  json: 'exhibition.json',
  schema: exhibitionSchema,
  words: exhibitionWordsSchema,
}

/** Parses every file of a pack once. Never throws for what a curator wrote. */
export async function readPack(files: PackFiles): Promise<ReadPack> {
  const problems: Problem[] = []
  const texts = new SourceTexts()
  const sizes = new Map([...(await files.list())].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const reading: PackReading = { files, sizes, texts, report: reportInto(problems, texts) }
  const unreadable = new Set<string>()
  const geojson = await readEveryGeojson(reading)
  const pack = await readPackJson(reading)
  const rootNames = [...sizes.keys()].filter((file) => !file.includes('/'))
  const tree: AuthoredTree = {
    folder: files.folder,
    files: sizes,
    ...(pack === undefined ? {} : { pack }),
    packWords: await readWordsIn(reading, packWordsSchema, '', rootNames, unreadable),
    stops: await readFolders(reading, STOPS, unreadable),
    trails: await readTrails(reading, unreadable, geojson),
    people: await readFolders(reading, PEOPLE, unreadable),
    exhibitions: await readExhibitions(reading, unreadable),
    places: await readPlaces(reading),
    events: await readEvents(reading, pack?.value.languages[0]?.tag ?? 'und'),
    captions: await readEveryCaption(reading),
    geojson,
    annotations: await readAnnotations(reading, pack),
    unreadable,
    locate: (file, pointer, on) => texts.locate(file, pointer, on),
    lineOf: (file, line) => texts.lineOf(file, line),
    readBytes: (path) => files.read(path),
  }
  return { tree, problems }
}

async function readPackJson(reading: PackReading): Promise<AuthoredValue<AuthoredPack> | undefined> {
  const file = 'pack.json'
  if (!reading.sizes.has(file)) {
    reading.report('pack-json-missing', file, '')
    return undefined
  }
  const raw = await readJsonFile(reading, file)
  const value = raw === undefined ? undefined : readFields(packSchema, raw, file, reading.report)
  return value === undefined ? undefined : { file, at: '', value }
}

async function readTrails(
  reading: PackReading,
  unreadable: Set<string>,
  geojson: ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, AuthoredTrailEntry>> {
  const trails = new Map<string, AuthoredTrailEntry>()
  for (const [id, entry] of await readFolders(reading, TRAILS, unreadable)) {
    const path = await readPath(reading, entry.file, entry.value.path, geojson)
    const words = new Map([...entry.words].map(([language, written]) => [language, cutLegs(written, reading.report)]))
    trails.set(id, { ...entry, words, ...(path === undefined ? {} : { path }) })
  }
  return trails
}

async function readExhibitions(reading: PackReading, unreadable: Set<string>): Promise<AuthoredTree['exhibitions']> {
  const read = await readFolders(reading, EXHIBITIONS, unreadable)
  return new Map(
    [...read].map(([id, entry]) => {
      const words = [...entry.words].map(([tag, written]) => [tag, cutSections(written, reading.report)] as const)
      return [id, { ...entry, words: new Map(words) }]
    }),
  )
}

async function readEveryGeojson(reading: PackReading): Promise<ReadonlyMap<string, unknown>> {
  const parsed = new Map<string, unknown>()
  for (const file of reading.sizes.keys()) {
    if (!file.endsWith('.geojson')) continue
    const value = await readGeojsonFile(reading, file)
    if (value !== undefined) parsed.set(file, value)
  }
  return parsed
}

async function readAnnotations(
  reading: PackReading,
  pack: AuthoredValue<AuthoredPack> | undefined,
): Promise<ReadonlyMap<string, unknown>> {
  const parsed = new Map<string, unknown>()
  for (const { georeference } of pack?.value.map?.overlays ?? []) {
    const file = resolveIn('pack.json', georeference)
    if (file === null || !reading.sizes.has(file) || parsed.has(file)) continue
    const value = await readJsonFile(reading, file)
    if (value !== undefined) parsed.set(file, value)
  }
  return parsed
}

async function readEveryCaption(reading: PackReading): Promise<ReadonlyMap<string, readonly AuthoredCue[]>> {
  const captions = new Map<string, readonly AuthoredCue[]>()
  for (const file of reading.sizes.keys()) {
    if (!file.endsWith('.vtt')) continue
    const text = await readText(reading, file)
    if (text === null) continue
    const { cues, complaints } = readVtt(text)
    for (const { code, line, found } of complaints) reading.report(code, file, { line, column: 1 }, { found })
    captions.set(file, cues)
    if (cues.length === 0 && complaints.length === 0) reading.report('captions-empty', file, '')
  }
  return captions
}
