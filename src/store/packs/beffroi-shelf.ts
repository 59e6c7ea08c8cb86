import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import type { ManifestFile, PartId } from '#domain/built-pack/manifest.ts'
import { NotEnoughSpace, PackDamaged, PackFileMissing, PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import type {
  Cancellable,
  InstalledPack,
  PackShelf,
  PackSource,
  TakePlan,
  TakeProgress,
} from '#domain/built-pack/pack-source.ts'
import type { Bytes } from '../objects/object-store.ts'
import { abortSignalOf } from './abort-signal-of.ts'
import { Catalogued } from './catalogued.ts'
import { collectGarbage } from './collect-garbage.ts'
import { withoutPack, type CommittedPack } from './commit-record.ts'
import { askToPersist, deviceSpace, isPersistent } from './device-space.ts'
import { JsonMemory } from './json-memory.ts'
import { readKeptManifest } from './kept-manifest.ts'
import { newestVersion } from './newest-version.ts'
import { entryOf } from './offered-packs.ts'
import { PackOnShelf } from './pack-on-shelf.ts'
import { parseManifest } from './parse-manifest.ts'
import { missingFrom, takePack, type TakeParts } from './take-pack.ts'
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

  constructor(readonly parts: BeffroiShelfParts) {
    this.#offered = new Catalogued(parts.tree, parts.index)
  }

  get backEnd(): 'opfs' | 'cache' | 'memory' {
    return this.parts.stores.objects.kind
  }

  async catalogue(options?: Cancellable): Promise<readonly CatalogueEntry[]> {
    const { packs } = await this.parts.records.read()
    const entries = await this.#offered.entries(packs.length > 0, abortSignalOf(options))
    const unlisted = packs.filter(({ id }) => entries.every((entry) => entry.id !== id))
    const own = await Promise.all(unlisted.map((pack) => this.#ownEntry(pack)))
    return [...entries, ...own.filter((entry) => entry !== undefined)]
  }

  async installed(): Promise<readonly InstalledPack[]> {
    const { packs } = await this.parts.records.read()
    return packs.map(({ id, sequence, manifest, parts, bytes, atMs }) => ({
      id,
      sequence,
      manifest,
      parts,
      bytes,
      atMs,
    }))
  }

  async open(pack: string, options?: Cancellable): Promise<PackSource> {
    const installed = await this.#installed(pack)
    if (installed !== undefined) return this.#openInstalled(installed, options)
    const signal = abortSignalOf(options)
    return (await this.#openOffered(pack, signal)) ?? this.#openLatest(pack, signal)
  }

  async plan(pack: string, parts: readonly PartId[], options?: Cancellable): Promise<TakePlan> {
    const { tree, stores } = this.parts
    const version = await newestVersion(
      tree,
      stores.notes,
      pack,
      parts,
      await this.#installed(pack),
      abortSignalOf(options),
    )
    const { freeBytes } = this.parts.outlivesPage ? await deviceSpace() : { freeBytes: 0 }
    return {
      manifestSha256: version.manifestSha256,
      sequence: version.sequence,
      totalBytes: totalBytes(version.wanted),
      missingBytes: totalBytes(await missingFrom(stores.objects, version.wanted)),
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
    return this.parts.locks.writing(
      () => takePack(this.parts, pack, parts, { signal, onProgress: options.onProgress }),
      signal,
    )
  }

  async remove(pack: string): Promise<void> {
    const { locks, records, index, stores } = this.parts
    await locks.writing(async () => {
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
    await this.parts.locks.writing(async () => {
      await this.parts.index.forgetUnfinished(pack)
      await collectGarbage(this.parts)
    })
  }

  async usage(): Promise<{ readonly usedBytes: number; readonly quotaBytes?: number; readonly persistent: boolean }> {
    const { quotaBytes } = await deviceSpace()
    const usedBytes = (await this.parts.stores.objects.usedBytes()) + (await this.parts.stores.notes.usedBytes())
    return { usedBytes, persistent: await isPersistent(), ...(quotaBytes !== undefined && { quotaBytes }) }
  }

  /** What an earlier page could not finish: writes down a rebuilt record, collects what was still being read. */
  async tidy(): Promise<void> {
    await this.parts.locks.writingIfFree(async () => {
      await this.parts.records.settle()
      if (await this.parts.index.hasGarbage()) await collectGarbage(this.parts)
    })
  }

  async #installed(pack: string): Promise<CommittedPack | undefined> {
    return (await this.parts.records.read()).packs.find(({ id }) => id === pack)
  }

  /** By the catalogue alone; undefined when it is silent or the town has published anew since. */
  async #openOffered(pack: string, signal: AbortSignal | undefined): Promise<PackSource | undefined> {
    const offered = this.#offered.manifestOf(pack)
    if (offered === undefined) return undefined
    try {
      return await this.#openPublished(pack, offered, signal)
    } catch (error) {
      if (error instanceof PackUnreachable || error instanceof PackDamaged) return undefined
      throw error
    }
  }

  async #openLatest(pack: string, signal: AbortSignal | undefined): Promise<PackSource> {
    const { manifest } = await this.parts.tree.latest(pack, { signal })
    return this.#openPublished(pack, manifest, signal)
  }

  async #openInstalled({ id, manifest: manifestSha256 }: CommittedPack, options?: Cancellable): Promise<PackSource> {
    const manifest = await readKeptManifest(this.parts.stores.notes, id, manifestSha256)
    if (manifest === undefined) return this.#openRestored(id, manifestSha256, abortSignalOf(options))
    await this.parts.locks.lease(manifestSha256)
    return this.#source(manifestSha256, manifest, true)
  }

  async #openPublished(pack: string, manifestSha256: string, signal: AbortSignal | undefined): Promise<PackSource> {
    const bytes = await this.parts.tree.manifest(pack, manifestSha256, { signal })
    return this.#source(manifestSha256, parseManifest(bytes, pack), false)
  }

  /** An installed version whose manifest was lost on the device: fetched anew under the same hash, and kept again. */
  async #openRestored(pack: string, manifestSha256: string, signal: AbortSignal | undefined): Promise<PackSource> {
    const bytes = await this.parts.tree.manifest(pack, manifestSha256, { signal })
    const manifest = parseManifest(bytes, pack)
    this.#keepAgain('notes', { sha256: manifestSha256, bytes: bytes.length }, bytes)
    return this.#source(manifestSha256, manifest, false)
  }

  #source(manifestSha256: string, manifest: PackSource['manifest'], installed: boolean): PackSource {
    return new PackOnShelf({
      manifest,
      manifestSha256,
      installed,
      objects: this.parts.stores.objects,
      tree: this.parts.tree,
      memory: this.#memory,
      mend: (file, bytes) => {
        this.#keepAgain('objects', file, bytes)
      },
    })
  }

  #keepAgain(store: 'objects' | 'notes', object: Pick<ManifestFile, 'sha256' | 'bytes'>, bytes: Bytes): void {
    const mended = this.parts.locks.writingIfFree(() => this.parts.stores[store].put(object, bytes))
    // The reader has its bytes already; a store that cannot be mended now is tried again at the next read.
    mended.catch(() => undefined)
  }

  /** Undefined for a pack too damaged to say what it is: the other packs are offered all the same. */
  async #ownEntry(pack: CommittedPack): Promise<CatalogueEntry | undefined> {
    try {
      return await entryOf(pack, await this.#openInstalled(pack))
    } catch (error) {
      if (error instanceof PackDamaged || error instanceof PackUnreachable || error instanceof PackFileMissing)
        return undefined
      throw error
    }
  }
}
