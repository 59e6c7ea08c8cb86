import type { Manifest, ManifestFile, PartId } from '#domain/built-pack/manifest.ts'
import { PackDamaged, PackFileMissing } from '#domain/built-pack/pack-errors.ts'
import type { Cancellable, PackSource } from '#domain/built-pack/pack-source.ts'
import { sha256Hex } from '../objects/hash-bytes.ts'
import type { Bytes, ObjectStore } from '../objects/object-store.ts'
import { abortSignalOf } from './abort-signal-of.ts'
import { fetchObject } from './fetch-bytes.ts'
import { isHarmless, JSON_LIMIT_BYTES } from './harmless-json.ts'
import type { JsonMemory } from './json-memory.ts'
import { isOfTheStore } from './named-failures.ts'
import type { PublishedTree } from './published-tree.ts'
import { FetchFailed } from './receive.ts'
import { parseJson } from './safe-json.ts'

export interface PackOnShelfParts {
  readonly manifest: Manifest
  readonly manifestSha256: string
  readonly installed: boolean
  /** Parts that are kept on this device: a file of them that had to be fetched is kept again. */
  readonly taken: ReadonlySet<PartId>
  readonly objects: ObjectStore
  readonly tree: PublishedTree
  readonly memory: JsonMemory
  /** Puts good bytes in the place of damaged ones, when it can. */
  readonly mend: (file: ManifestFile, bytes: Bytes) => void
  /** Forgets an object that does not match its hash, when it can. */
  readonly forgetSpoilt: (file: ManifestFile) => Promise<void>
}

/** One version of a pack: each file from the device when it is there whole, else from the network, always matched with its hash. */
export class PackOnShelf implements PackSource {
  readonly manifest: Manifest
  readonly manifestSha256: string
  readonly installed: boolean
  readonly #files: ReadonlyMap<string, ManifestFile>

  constructor(readonly parts: PackOnShelfParts) {
    this.manifest = parts.manifest
    this.manifestSha256 = parts.manifestSha256
    this.installed = parts.installed
    this.#files = new Map(parts.manifest.files.map((file) => [file.path, file]))
  }

  async readJson<Value>(path: string, options?: Cancellable): Promise<Value> {
    const file = this.#file(path)
    if (file.bytes > JSON_LIMIT_BYTES) throw new PackDamaged(path)
    options?.signal?.throwIfAborted()
    // Shared by whoever asks for it meanwhile, so one reader's change of mind does not end it.
    const value = await this.parts.memory.get(file.sha256, file.bytes, async () => jsonOf(path, await this.#read(file)))
    options?.signal?.throwIfAborted()
    return value as Value
  }

  async readBytes(path: string, options?: Cancellable): Promise<Uint8Array> {
    return this.#read(this.#file(path), abortSignalOf(options))
  }

  urlOf(path: string): string {
    return this.parts.tree.objectUrl(this.#file(path))
  }

  #file(path: string): ManifestFile {
    const file = this.#files.get(path)
    if (file === undefined) throw new PackFileMissing(path)
    return file
  }

  async #read(file: ManifestFile, signal?: AbortSignal): Promise<Bytes> {
    const kept = await this.#readKept(file)
    signal?.throwIfAborted()
    if (kept !== undefined && (await sha256Hex(kept)) === file.sha256) return kept
    const fetched = await this.#fetchInstead(file, signal, kept !== undefined)
    if (this.parts.taken.has(file.part)) this.parts.mend(file, fetched.slice())
    return fetched
  }

  /** Without a network a spoilt object is named, and forgotten: it counts as missing from then on, and taking the pack brings it. */
  async #fetchInstead(file: ManifestFile, signal: AbortSignal | undefined, isSpoilt: boolean): Promise<Bytes> {
    try {
      return await this.#fetch(file, signal, isSpoilt ? new PackDamaged(file.path) : new PackFileMissing(file.path))
    } catch (error) {
      // The reader's error is what counts; a store that cannot forget keeps the object until the next time.
      if (isSpoilt) await this.parts.forgetSpoilt(file).catch(() => undefined)
      throw error
    }
  }

  /** A store that fails is no reason to fail while there is a network. */
  async #readKept(file: ManifestFile): Promise<Bytes | undefined> {
    try {
      return await this.parts.objects.readBytes(file.sha256)
    } catch (error) {
      if (isOfTheStore(error)) return undefined
      throw error
    }
  }

  async #fetch(file: ManifestFile, signal: AbortSignal | undefined, otherwise: Error): Promise<Bytes> {
    const url = this.parts.tree.objectUrl(file)
    for (const reload of [false, true]) {
      try {
        return await fetchObject(url, file, { signal, reload, ask: this.parts.tree.ask })
      } catch (error) {
        if (!(error instanceof FetchFailed)) throw error
        if (error.trouble !== 'wrong-bytes') throw otherwise
      }
    }
    throw new PackDamaged(file.path)
  }
}

function jsonOf(path: string, bytes: Bytes): unknown {
  try {
    const value = parseJson(bytes)
    if (isHarmless(value)) return value
    throw new PackDamaged(path)
  } catch (error) {
    if (error instanceof SyntaxError) throw new PackDamaged(path)
    throw error
  }
}
