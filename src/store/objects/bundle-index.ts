import { placesIn, TABLE_READ_BYTES, tableAtEnd, type Place } from './bundle-format.ts'
import { sha256Hex } from './hash-bytes.ts'
import type { Bytes } from './object-store.ts'
import type { OpfsFiles } from './opfs-files.ts'

/** What each bundle holds, by the bundle's name. */
export type Bundles = ReadonlyMap<string, readonly Place[]>

/** Which bundle holds what, from the bundles' own tables. Bundles never change, so each table is read once. */
export class BundleIndex {
  #bundles: Bundles = new Map()
  #places: ReadonlyMap<string, { readonly bundle: string; readonly place: Place }> = new Map()

  readonly #reading = new Map<string, Promise<readonly Place[]>>()

  constructor(readonly files: OpfsFiles) {}

  /** Looks for bundles that came and went. */
  async refresh(): Promise<Bundles> {
    const known = this.#bundles
    const names = await this.files.names('bundles')
    const read = await Promise.all(
      names.map(async (name) => [name, known.get(name) ?? (await this.#readOnce(name))] as const),
    )
    // One that holds nothing may be replaced by one that is right: it is looked at again.
    this.#bundles = new Map(read.filter(([, places]) => places.length > 0))
    this.#places = new Map(read.flatMap(([bundle, places]) => places.map((place) => [place.sha256, { bundle, place }])))
    return new Map(read)
  }

  /** Where an object is, as far as is known. */
  place(sha256: string): Place | undefined {
    return this.#places.get(sha256)?.place
  }

  /** The bytes of an object, in a bundle or in a file of its own; they are read when asked for. */
  async find(sha256: string): Promise<Blob | undefined> {
    const known = (await this.#bundled(sha256)) ?? (await this.files.file('objects', sha256))
    if (known !== undefined) return known
    await this.refresh()
    return this.#bundled(sha256)
  }

  /** Where that is known. Undefined, too, when the bundle is gone since. */
  async #bundled(sha256: string): Promise<Blob | undefined> {
    const found = this.#places.get(sha256)
    const file = found && (await this.files.file('bundles', found.bundle))
    return file && found && file.slice(found.place.at, found.place.at + found.place.bytes)
  }

  /** Whoever asks while a table is being read waits for that: a page begins with many requests at once. */
  async #readOnce(name: string): Promise<readonly Place[]> {
    const reading = this.#reading.get(name) ?? this.#placesOf(name)
    this.#reading.set(name, reading)
    try {
      return await reading
    } finally {
      this.#reading.delete(name)
    }
  }

  /** A bundle that is cut or whose table is not right holds nothing. */
  async #placesOf(name: string): Promise<readonly Place[]> {
    const file = await this.files.file('bundles', name)
    const table = file && (await tableOfBundle(name, file))
    return table === undefined ? [] : placesIn(table)
  }
}

/** A bundle's table, when it is the one that the bundle is named by. */
export async function tableOfBundle(name: string, bundle: Blob): Promise<Bytes | undefined> {
  const end = bundle.slice(Math.max(0, bundle.size - TABLE_READ_BYTES))
  const table = tableAtEnd(new Uint8Array(await end.arrayBuffer()))
  return table !== undefined && (await sha256Hex(table)) === name ? table : undefined
}
