import { createHash } from 'node:crypto'
import type { BuiltPack } from '#domain/built-pack/built-pack.ts'
import type { PackText } from '#domain/built-pack/built-text.ts'
import {
  bytesByPart,
  LEAF_BYTES,
  objectPath,
  type Manifest,
  type ManifestFile,
  type PartId,
} from '#domain/built-pack/manifest.ts'
import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { signedBy, type TownWithKeys } from '../builders/a-town-with-keys.ts'

/** A published tree in memory: address below the root → bytes. */
export type Tree = Map<string, Uint8Array<ArrayBuffer>>

export interface SamplePack {
  readonly id: string
  readonly sequence: number
  /** Files beyond `pack.json` and the texts: path → part and bytes. */
  readonly files: Readonly<Record<string, readonly [PartId, Uint8Array<ArrayBuffer>]>>
}

const LANGUAGES = ['fr', 'en'] as const

/** Adds a version of a pack to a tree, as a publisher would: objects, manifest, latest, catalogue. With keys it is signed. */
export function publish(tree: Tree, { id, sequence, files }: SamplePack, town?: TownWithKeys): Manifest {
  const all: Record<string, readonly [PartId, Uint8Array<ArrayBuffer>]> = {
    ...files,
    'pack.json': ['core', json(samplePack(id))],
  }
  for (const tag of LANGUAGES) all[`texts/${tag}/pack.json`] = [`text:${tag}`, json(sampleText(tag))]
  const manifest: Manifest = {
    format: 1,
    pack: id,
    files: Object.entries(all).map(([path, [part, bytes]]) => describe(path, part, bytes)),
  }
  for (const file of manifest.files) tree.set(objectPath(file), all[file.path]![1])
  const manifestBytes = json(manifest)
  const sha256 = hash(manifestBytes)
  tree.set(`packs/${id}/manifests/${sha256}.json`, manifestBytes)
  const signed = town && signedBy(town, id, sequence, manifestBytes)
  if (signed !== undefined)
    tree.set(`packs/${id}/manifests/${sha256}.json.sig`, new Uint8Array(Buffer.from(signed.signature)))
  tree.set(`packs/${id}/latest.json`, json({ sequence, manifest: sha256, ...(signed && { signed }) }))
  const entries = tree.has('catalogue.json') ? packsOf(tree.get('catalogue.json')!) : []
  const entry = { ...entryOf(id, sequence, sha256), bytes: Object.fromEntries(bytesByPart(manifest)) }
  tree.set('catalogue.json', json({ format: 1, packs: [...entries.filter((other) => other.id !== id), entry] }))
  return manifest
}

/** Bytes that differ with `seed` and do not compress away. */
export function someBytes(seed: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let state = seed * 2_654_435_761 + 1
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}

export function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function json(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(JSON.stringify(value)))
}

/** The parts a French visitor takes. */
export const FRENCH: readonly PartId[] = ['core', 'map', 'text:fr', 'audio:fr']

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  bin: 'application/octet-stream',
  wav: 'audio/wav',
}

function describe(path: string, part: PartId, bytes: Uint8Array): ManifestFile {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  const file = { path, sha256: hash(bytes), bytes: bytes.length, type, part }
  if (bytes.length <= LEAF_BYTES) return file
  const leaves: string[] = []
  for (let at = 0; at < bytes.length; at += LEAF_BYTES) leaves.push(hash(bytes.subarray(at, at + LEAF_BYTES)))
  return { ...file, leaves }
}

function samplePack(id: string): BuiltPack {
  return {
    format: 1,
    id,
    languages: LANGUAGES.map((tag) => ({ tag, name: tag, direction: 'ltr', kind: 'standard', fallback: [] })),
    area: [1.5, 50.7, 1.7, 50.8],
    publisher: { name: 'A town' },
    licence: 'CC-BY-4.0',
    theme: {},
    trails: [],
    stopCount: 0,
    shards: 1,
  }
}

function sampleText(language: string): PackText {
  return { language, title: `Town (${language})`, summary: 'A walk', welcome: [], coverAlt: '', trails: {} }
}

function entryOf(id: string, sequence: number, manifest: string): CatalogueEntry {
  const text = { title: id, summary: 'On offer', coverAlt: '' }
  return {
    id,
    sequence,
    manifest,
    languages: samplePack(id).languages,
    area: [1.5, 50.7, 1.7, 50.8],
    texts: { fr: text, en: text },
    bytes: {},
  }
}

function packsOf(catalogue: Uint8Array): readonly CatalogueEntry[] {
  return (JSON.parse(Buffer.from(catalogue).toString()) as { packs: CatalogueEntry[] }).packs
}

/** A tone as an uncompressed WAV: 8 bits, 8 kHz, one channel. */
export function aSound(seconds: number): Uint8Array<ArrayBuffer> {
  const rate = 8000
  const samples = Uint8Array.from(
    { length: seconds * rate },
    (_, at) => 128 + Math.round(60 * Math.sin((at * 2 * Math.PI * 220) / rate)),
  )
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return new Uint8Array(Buffer.concat([header, samples]))
}
