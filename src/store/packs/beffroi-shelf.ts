import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import type { ManifestFile, PartId } from '#domain/built-pack/manifest.ts'
import { NotEnoughSpace, PackDamaged, PackFileMissing, PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import type {
  Cancellable,
  ChosenFolder,
  DamagedPack,
  FolderOffer,
  InstalledPack,
  PackShelf,
  PackSource,
  TakePlan,
  TakeProgress,
} from '#domain/built-pack/pack-source.ts'
import type { Bytes, ObjectStore } from '../objects/object-store.ts'
import { abortSignalOf } from './abort-signal-of.ts'
import { Catalogued } from './catalogued.ts'
import { collectGarbage } from './collect-garbage.ts'
import { withoutPack, type CommittedPack } from './commit-record.ts'
import { DamageCheck, dropSpoilt } from './damage-check.ts'
import { askToPersist, deviceSpace, isPersistent } from './device-space.ts'
import { JsonMemory } from './json-memory.ts'
import { readKeptManifest } from './kept-manifest.ts'
import { isOfTheStore, namingFailures } from './named-failures.ts'
import { newestVersion } from './newest-version.ts'
import { entryOf } from './offered-packs.ts'
import { PackOnShelf } from './pack-on-shelf.ts'
import { parseManifest } from './parse-manifest.ts'
import { loadTaking } from './load-taking.ts'
import { missingFrom } from './missing-from.ts'
import type { TakeParts } from './take-pack.ts'
import { standardOf } from './trust.ts'
import { totalBytes } from './wanted-files.ts'

const JSON_LIMIT_BYTES = 4 * 1_048_576
export interface BeffroiShelfParts extends TakeParts {
  /** False where the browser offers no store: a pack "taken along" would be gone with the page, so none is taken. */
  readonly outlivesPage: boolean
}

/** The shelf of one device over whatever store its browser offers. */
export class BeffroiShelf implements PackShelf {
  readonly #memory = new JsonMemory(JSON_LIMIT_BYTES)
  readonly #offered: Catalogued
  readonly #damage: DamageCheck

  constructor(readonly parts: BeffroiShelfParts) {
    this.#offered = new Catalogued(parts.tree, parts.index)
    this.#damage = new DamageCheck(parts.stores)
  }

  get backEnd(): ObjectStore['kind'] {
    return this.parts.stores.objects.kind
  }

  catalogue(options?: Cancellable): Promise<readonly CatalogueEntry[]> {
    const signal = abortSignalOf(options)
    return namingFailures(() => this.#catalogue(signal), signal)
  }

  async #catalogue(signal: AbortSignal | undefined): Promise<readonly CatalogueEntry[]> {
    const packs = await this.#packsOrNone()
    const entries = await this.#offered.entries(packs.length > 0, signal)
    const unlisted = packs.filter(({ id }) => entries.every((entry) => entry.id !== id))
    const own = await Promise.all(unlisted.map((pack) => this.#ownEntry(pack)))
    return [...entries, ...own.filter((entry) => entry !== undefined)]
  }

  installed(): Promise<readonly InstalledPack[]> {
    return namingFailures(async () => {
      const { packs } = await this.parts.records.read()
      const damaged = new Set((await this.#damage.byNames(packs)).map(({ id }) => id))
      return packs.filter(({ id }) => !damaged.has(id)).map(({ note: _note, ...installed }) => installed)
    })
  }

  damaged({ thorough = false }: { readonly thorough?: boolean } = {}): Promise<readonly DamagedPack[]> {
    return namingFailures(async () => {
      const { packs } = await this.parts.records.read()
      if (!thorough) return this.#damage.byNames(packs)
      const { damaged, spoilt } = await this.#damage.byHash(packs)
      for (const sha256 of spoilt) await this.#forgetSpoilt(sha256)
      return damaged
    })
  }

  open(pack: string, options?: Cancellable): Promise<PackSource> {
    const signal = abortSignalOf(options)
    return namingFailures(async () => {
      const installed = await this.#installed(pack)
      if (installed !== undefined) return this.#openInstalled(installed, signal)
      return (await this.#openOffered(pack, signal)) ?? this.#openLatest(pack, signal)
    }, signal)
  }

  plan(pack: string, parts: readonly PartId[], options?: Cancellable): Promise<TakePlan> {
    const signal = abortSignalOf(options)
    return namingFailures(() => this.#plan(pack, parts, signal), signal)
  }

  async #plan(pack: string, parts: readonly PartId[], signal: AbortSignal | undefined): Promise<TakePlan> {
    const { stores } = this.parts
    const version = await newestVersion(this.parts, pack, parts, await this.#installed(pack), signal)
    const { freeBytes } = this.parts.outlivesPage ? await deviceSpace() : { freeBytes: 0 }
    return {
      manifestSha256: version.manifestSha256,
      sequence: version.sequence,
      totalBytes: totalBytes(version.wanted),
      missingBytes: totalBytes(await missingFrom(stores.objects, version.wanted)),
      ...(version.signature && { signature: version.signature }),
      ...(freeBytes !== undefined && { freeBytes }),
    }
  }

  async take(
    pack: string,
    parts: readonly PartId[],
    options: Cancellable & { readonly onProgress: (progress: TakeProgress) => void },
  ): Promise<InstalledPack> {
    const signal = abortSignalOf(options)
    if (!this.parts.outlivesPage) throw new NotEnoughSpace((await this.plan(pack, parts, options)).missingBytes, 0)
    askToPersist()
    const take = async () => {
      const { takePack } = await loadTaking(pack)
      return takePack(this.parts, pack, parts, { signal, onProgress: options.onProgress })
    }
    return namingFailures(() => this.parts.locks.writing(take, signal), signal)
  }

  async offerOf(folder: ChosenFolder): Promise<FolderOffer> {
    const { folderOffer } = await import('./folder-offer.ts')
    return folderOffer(folder, (tree) => new BeffroiShelf({ ...this.parts, tree }))
  }

  async remove(pack: string): Promise<void> {
    const { locks, records, index, stores } = this.parts
    await this.#writing(async () => {
      const record = await records.read()
      const committed = record.packs.find(({ id }) => id === pack)
      if (committed !== undefined) {
        // The note goes first: left behind by a crash it would bring the pack back.
        await stores.notes.delete(committed.note)
        await records.commit(withoutPack(record, pack))
        locks.release(committed.manifest)
      }
      await index.forgetUnfinished(pack)
      await collectGarbage(this.parts, committed?.manifest)
    })
  }

  async discardUnfinished(pack: string): Promise<void> {
    await this.#writing(async () => {
      await this.parts.index.forgetUnfinished(pack)
      await collectGarbage(this.parts)
    })
  }

  async usage(): Promise<{ readonly usedBytes: number; readonly quotaBytes?: number; readonly persistent: boolean }> {
    const { quotaBytes } = await deviceSpace()
    const { objects, notes } = this.parts.stores
    const usedBytes = await namingFailures(async () => (await objects.usedBytes()) + (await notes.usedBytes()))
    return { usedBytes, persistent: await isPersistent(), ...(quotaBytes !== undefined && { quotaBytes }) }
  }

  /** What an earlier page could not finish: writes down a rebuilt record, collects what was still being read. */
  async tidy(): Promise<void> {
    await this.parts.locks.writingIfFree(async () => {
      await this.parts.records.settle()
      if (await this.parts.index.hasGarbage()) await collectGarbage(this.parts)
    })
  }

  #writing(work: () => Promise<void>): Promise<void> {
    return namingFailures(() => this.parts.locks.writing(work))
  }

  /** A store that fails is no reason not to show what the town offers. */
  async #packsOrNone(): Promise<readonly CommittedPack[]> {
    try {
      return (await this.parts.records.read()).packs
    } catch (error) {
      if (isOfTheStore(error)) return []
      throw error
    }
  }

  async #installed(pack: string): Promise<CommittedPack | undefined> {
    return (await this.parts.records.read()).packs.find(({ id }) => id === pack)
  }

  /** By the catalogue alone; undefined when it is silent or the town has published anew since. */
  async #openOffered(pack: string, signal: AbortSignal | undefined): Promise<PackSource | undefined> {
    const offered = this.#offered.manifestOf(pack)
    if (offered === undefined || this.#isHeldToKey(pack)) return undefined
    try {
      return await this.#openPublished(pack, offered, signal)
    } catch (error) {
      if (error instanceof PackUnreachable || error instanceof PackDamaged) return undefined
      throw error
    }
  }

  /** A pack whose town the app knows by its key is not shown before its signature was looked at; others are judged when they are taken. */
  #isHeldToKey(pack: string): boolean {
    return standardOf(this.parts.trust, pack, undefined) !== undefined
  }

  async #openLatest(pack: string, signal: AbortSignal | undefined): Promise<PackSource> {
    if (this.#isHeldToKey(pack)) {
      const { manifestSha256, manifest } = await newestVersion(this.parts, pack, [], undefined, signal)
      return this.#source(manifestSha256, manifest, { installed: false, taken: [] })
    }
    const { manifest } = await this.parts.tree.latest(pack, { signal })
    return this.#openPublished(pack, manifest, signal)
  }

  /** The lease comes first: what another tab commits and collects after it leaves this version's files alone. */
  async #openInstalled(pack: CommittedPack, signal: AbortSignal | undefined): Promise<PackSource> {
    const { id, manifest: manifestSha256 } = pack
    await this.parts.locks.lease(manifestSha256)
    const now = await this.#installed(id)
    if (now === undefined) return this.#openLatest(id, signal)
    if (now.manifest !== manifestSha256) return this.#openInstalled(now, signal)
    const manifest = await readKeptManifest(this.parts.stores.notes, id, manifestSha256)
    if (manifest === undefined) return this.#openRestored(id, manifestSha256, signal)
    const isWhole = (await this.#damage.byNames([now])).length === 0
    return this.#source(manifestSha256, manifest, { installed: isWhole, taken: now.parts })
  }

  async #openPublished(pack: string, manifestSha256: string, signal: AbortSignal | undefined): Promise<PackSource> {
    const bytes = await this.parts.tree.manifest(pack, manifestSha256, { signal })
    return this.#source(manifestSha256, parseManifest(bytes, pack), { installed: false, taken: [] })
  }

  /** An installed version whose manifest was lost on the device: fetched anew under the same hash, and kept again. */
  async #openRestored(pack: string, manifestSha256: string, signal: AbortSignal | undefined): Promise<PackSource> {
    const bytes = await this.parts.tree.manifest(pack, manifestSha256, { signal })
    const manifest = parseManifest(bytes, pack)
    this.#keepAgain(manifestSha256, 'notes', { sha256: manifestSha256, bytes: bytes.length }, bytes)
    return this.#source(manifestSha256, manifest, { installed: false, taken: [] })
  }

  #source(
    manifestSha256: string,
    manifest: PackSource['manifest'],
    { installed, taken }: { readonly installed: boolean; readonly taken: readonly PartId[] },
  ): PackSource {
    return new PackOnShelf({
      manifest,
      manifestSha256,
      installed,
      taken: new Set(taken),
      objects: this.parts.stores.objects,
      tree: this.parts.tree,
      memory: this.#memory,
      mend: (file, bytes) => {
        this.#keepAgain(manifestSha256, 'objects', file, bytes)
      },
      forgetSpoilt: ({ sha256 }) => this.#forgetSpoilt(sha256),
    })
  }

  /** Only while the version is installed: a page that reads a deleted pack leaves nothing behind. */
  #keepAgain(
    manifest: string,
    store: 'objects' | 'notes',
    object: Pick<ManifestFile, 'sha256' | 'bytes'>,
    bytes: Bytes,
  ): void {
    const mended = this.parts.locks.writingIfFree(async () => {
      const { packs } = await this.parts.records.read()
      if (packs.every((pack) => pack.manifest !== manifest)) return
      await dropSpoilt(this.parts, object.sha256)
      await this.parts.stores[store].put(object, bytes)
    })
    // The reader has its bytes already; a store that cannot be mended now is tried again at the next read.
    mended.catch(() => undefined)
  }

  /** What is not there is known to be missing, so that taking the pack again brings it. A store that is busy keeps it until the next time. */
  async #forgetSpoilt(sha256: string): Promise<void> {
    await this.parts.locks.writingIfFree(() => dropSpoilt(this.parts, sha256))
  }

  /** Undefined for a pack too damaged to say what it is: the other packs are offered all the same. */
  async #ownEntry(pack: CommittedPack): Promise<CatalogueEntry | undefined> {
    try {
      return await entryOf(pack, await this.#openInstalled(pack, undefined))
    } catch (error) {
      if (error instanceof PackDamaged || error instanceof PackUnreachable || error instanceof PackFileMissing)
        return undefined
      throw error
    }
  }
}
