import {
  BUNDLED_OBJECT_BYTES,
  BUNDLED_OBJECTS,
  ENTRY_BYTES,
  entryFrom,
  entryHead,
  placesIn,
  tableOf,
  type Place,
} from './bundle-format.ts'
import { tableOfBundle } from './bundle-index.ts'
import { sha256Hex } from './hash-bytes.ts'
import { isStorageFull, type Bytes, type ObjectId } from './object-store.ts'
import {
  asStoreFull,
  openHandle,
  readAll,
  withHandle,
  writeAll,
  type SyncHandle,
  type WritableFile,
} from './opfs-handles.ts'
import type { OpfsFiles } from './opfs-files.ts'

interface OpenBundle {
  readonly name: string
  readonly handle: SyncHandle
  end: number
}

/** Writes many small objects into one file (`bundle-format.ts`). Runs in a dedicated worker, as `OpfsWriter` does. */
export class BundleWriter {
  #open: Promise<OpenBundle> | undefined
  /** Files that are still written to. */
  readonly #openNames = new Set<string>()
  #settling: Promise<void> = Promise.resolve()

  constructor(readonly files: OpfsFiles) {}

  /** Writes an object: it outlives the page from then on, and the device's next power cut once it is settled. @throws StoreFull */
  async append(object: ObjectId, bytes: Bytes): Promise<void> {
    await asStoreFull(object.sha256, async () => {
      this.#open ??= this.#begin(object.sha256)
      const bundle = await this.#open
      writeAll(bundle.handle, entryHead(object), bundle.end)
      writeAll(bundle.handle, bytes, bundle.end + ENTRY_BYTES)
      // What was written in part only is written over by the next.
      bundle.end += ENTRY_BYTES + bytes.length
    })
  }

  /** Makes bundles of what was appended, and of what an earlier page left. @throws StoreFull */
  settle(): Promise<void> {
    const open = this.#open
    this.#open = undefined
    const settled = this.#settling.then(() => asStoreFull('', () => this.#settle(open)))
    this.#settling = settled.catch(() => undefined)
    return settled
  }

  /** Appends those objects of a bundle that are to be kept and are what they should be; gives how many. @throws StoreFull */
  async copy(bundle: string, keep: ReadonlySet<string>): Promise<number> {
    const file = await this.files.file('bundles', bundle)
    const table = file && (await tableOfBundle(bundle, file))
    if (file === undefined || table === undefined) return 0
    let copied = 0
    for (const { sha256, at, bytes } of placesIn(table)) {
      if (!keep.has(sha256)) continue
      const object = new Uint8Array(await file.slice(at, at + bytes).arrayBuffer())
      if ((await sha256Hex(object)) !== sha256) continue
      await this.append({ sha256, bytes }, object)
      copied += 1
    }
    return copied
  }

  /** Named by its first object, which is in no other bundle that is open. */
  async #begin(name: string): Promise<OpenBundle> {
    // From here on: while it is being opened another bundle may be settled, which must leave this one alone.
    this.#openNames.add(name)
    try {
      const file = (await this.files.create('open-bundles', name)) as WritableFile
      const handle = await openHandle(file)
      if (handle.getSize() > 0) handle.truncate(0)
      return { name, handle, end: 0 }
    } catch (error) {
      this.#openNames.delete(name)
      this.#open = undefined
      throw error
    }
  }

  async #settle(open: Promise<OpenBundle> | undefined): Promise<void> {
    const bundle = await open?.catch(() => undefined)
    if (bundle !== undefined) {
      try {
        bundle.handle.flush()
      } finally {
        bundle.handle.close()
        this.#openNames.delete(bundle.name)
      }
    }
    for (const name of await this.files.names('open-bundles')) if (!this.#openNames.has(name)) await this.#seal(name)
  }

  /** Reads back through a fresh handle and hashes: only what is right is in the table, and only with a table is it a bundle. */
  async #seal(name: string): Promise<void> {
    const file = (await this.files.create('open-bundles', name)) as WritableFile
    const table = await withHandle(file, async (handle) => writeTable(handle, await rightPlaces(handle)))
    if (table === undefined) await this.files.remove('open-bundles', name)
    else await file.move(await this.files.folder('bundles', true), await sha256Hex(table))
  }
}

const readBack = new Uint8Array(BUNDLED_OBJECT_BYTES)

/** Places of the objects that are what their heads say. */
async function rightPlaces(handle: SyncHandle): Promise<Place[]> {
  const right: Place[] = []
  const head = new Uint8Array(ENTRY_BYTES)
  for (let at = 0; right.length < BUNDLED_OBJECTS;) {
    const place = entryFrom(head.subarray(0, readAll(handle, head, at)), at + ENTRY_BYTES)
    if (place === undefined) break
    const bytes = readBack.subarray(0, readAll(handle, readBack.subarray(0, place.bytes), place.at))
    if (bytes.length === place.bytes && (await sha256Hex(bytes)) === place.sha256) right.push(place)
    at = place.at + place.bytes
  }
  return right
}

/** Puts the table behind the last object, and gives it; on a full disk objects make room for it. Undefined when no object is left. */
function writeTable(handle: SyncHandle, places: Place[]): Bytes | undefined {
  for (let last = places.at(-1); last !== undefined; last = places.at(-1)) {
    const table = tableOf(places)
    const end = last.at + last.bytes
    try {
      if (handle.getSize() !== end) handle.truncate(end)
      writeAll(handle, table, end)
      handle.flush()
      return table
    } catch (error) {
      if (!isStorageFull(error)) throw error
      places.pop()
    }
  }
  return undefined
}
