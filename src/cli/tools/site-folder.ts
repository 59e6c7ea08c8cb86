import { existsSync, readdirSync, statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue, CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { type Latest, type Manifest, objectPath } from '#domain/built-pack/manifest.ts'
import type { FinishedPack } from '#pack/build/build-pack.ts'
import type { ObjectKeeper } from '#pack/build/build-tools.ts'
import { nextSequence } from '#domain/trust/next-sequence.ts'
import type { TownSigner } from '../keys/town-signer.ts'
import { unlessMissing } from './unless-missing.ts'
import { writeWhole } from './write-whole.ts'

/** A published tree on disk: what any static host serves. */
export interface SiteFolder {
  readonly folder: string
  readonly keep: ObjectKeeper
  /** Makes a built pack the newest; its objects are kept already. @throws SignedBefore */
  publish(pack: FinishedPack, by: Publisher): Promise<PublishedPack>
  /** Removes what neither the newest nor the previous manifest of any pack names. */
  sweep(): Promise<void>
}

/** Who publishes, and when. */
export interface Publisher {
  /** Missing where the town has no keys. */
  readonly signer?: TownSigner | undefined
  readonly nowMs: number
}

/** The newest version was signed, and this one would not be: phones that have it would refuse it. */
export class SignedBefore extends Error {
  override readonly name = 'SignedBefore'
  constructor(readonly pack: string) {
    super(`Pack ${pack} was signed before and no keys are at hand`)
  }
}

export interface PublishedPack {
  readonly sequence: number
  readonly manifest: Manifest
  /** What was the newest before; missing at the first build. */
  readonly before?: Manifest
  /** False when the very same manifest, signed with the same keys, was there already. */
  readonly changed: boolean
  readonly signed: boolean
}

/** Only what a build has written is ever removed: objects, and the beginnings of objects that a power cut left. */
const OBJECT_NAME = /^(?:[0-9a-f]{64}\.[a-z0-9]+|\.[0-9a-f]{64}\.[a-z0-9]+\.[0-9a-f]+\.part)$/

export function openSite(folder: string): SiteFolder {
  const keeping = new Map<string, Promise<void>>()
  return {
    folder,
    async keep(path, bytes) {
      // Two pictures that come out alike are one object: whoever comes second waits for the first.
      const underWay = keeping.get(path)
      if (underWay !== undefined) return underWay
      if (sizeOf(join(folder, path)) === bytes.length) return
      const kept = writeWhole(join(folder, path), bytes)
      keeping.set(path, kept)
      try {
        await kept
      } finally {
        keeping.delete(path)
      }
    },
    publish: (pack, by) => publish(folder, pack, by),
    sweep: () => sweep(folder),
  }
}

/** Objects lie there already; the manifest, then `latest.json`, then the catalogue follow, each whole. */
async function publish(
  folder: string,
  { entry, manifest, bytes, sha256 }: FinishedPack,
  { signer, nowMs }: Publisher,
): Promise<PublishedPack> {
  const packFolder = join(folder, 'packs', entry.id)
  const latest = await readJson<Latest>(join(packFolder, 'latest.json'))
  if (latest?.signed !== undefined && signer === undefined) throw new SignedBefore(entry.id)
  const changed = latest?.manifest !== sha256 || !isSignedWith(latest, signer)
  const sequence = changed ? nextSequence(latest?.sequence, new Date(nowMs).toISOString()) : latest.sequence
  const before = latest && (await readJson<Manifest>(manifestPath(packFolder, latest.manifest)))
  if (changed) {
    await writeWhole(manifestPath(packFolder, sha256), bytes)
    const signed = signer?.sign(entry.id, sequence, bytes, nowMs)
    if (signed !== undefined)
      await writeWhole(`${manifestPath(packFolder, sha256)}.sig`, Buffer.from(signed.signature, 'utf8'))
    const next: Latest = { sequence, manifest: sha256, ...(signed && { signed }) }
    await writeWhole(join(packFolder, 'latest.json'), json(next))
    const kept = new Set([sha256, latest?.manifest])
    for (const name of namesIn(join(packFolder, 'manifests')))
      if (!kept.has(name.replace(/\.json(?:\.sig)?$/, ''))) await rm(join(packFolder, 'manifests', name))
  }
  await publishEntry(folder, { ...entry, sequence })
  return { sequence, manifest, changed, signed: signer !== undefined, ...(before === undefined ? {} : { before }) }
}

/** Whether a version carries the newest letters; a key that changed signs anew what stayed the same. */
function isSignedWith({ signed }: Latest, signer: TownSigner | undefined): boolean {
  return JSON.stringify(signed?.letters) === JSON.stringify(signer?.letters)
}

/** The catalogue names every pack that has a newest manifest, by id. */
async function publishEntry(folder: string, entry: CatalogueEntry): Promise<void> {
  const path = join(folder, 'catalogue.json')
  const others = (await readJson<Catalogue>(path))?.packs.filter(({ id }) => id !== entry.id) ?? []
  const packs = [entry]
  for (const other of others)
    if (sizeOf(join(folder, 'packs', other.id, 'latest.json')) !== undefined) packs.push(other)
  packs.sort((one, other) => (one.id < other.id ? -1 : 1))
  const bytes = json({ format: 1, packs } satisfies Catalogue)
  if (!(await readIfThere(path))?.equals(bytes)) await writeWhole(path, bytes)
}

async function sweep(folder: string): Promise<void> {
  const named = new Set<string>()
  for (const pack of namesIn(join(folder, 'packs')))
    for (const name of namesIn(join(folder, 'packs', pack, 'manifests'))) {
      if (!name.endsWith('.json')) continue
      const manifest = await readJson<Manifest>(join(folder, 'packs', pack, 'manifests', name))
      for (const file of manifest?.files ?? []) named.add(objectPath(file))
    }
  for (const prefix of namesIn(join(folder, 'objects')))
    for (const name of namesIn(join(folder, 'objects', prefix)))
      if (OBJECT_NAME.test(name) && !named.has(`objects/${prefix}/${name}`))
        await rm(join(folder, 'objects', prefix, name))
}

function manifestPath(packFolder: string, sha256: string): string {
  return join(packFolder, 'manifests', `${sha256}.json`)
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

async function readJson<Value>(path: string): Promise<Value | undefined> {
  const bytes = await readIfThere(path)
  return bytes === undefined ? undefined : (JSON.parse(bytes.toString('utf8')) as Value)
}

function readIfThere(path: string): Promise<Buffer | undefined> {
  return unlessMissing(readFile(path))
}

/** Asked once for each object: far faster than by way of the thread pool. */
function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
