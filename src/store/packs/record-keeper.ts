import { DatabaseUnavailable } from '../database/kept-database.ts'
import type { ObjectStores } from '../objects/open-object-stores.ts'
import { EMPTY_RECORD, withPack, type CommitRecord } from './commit-record.ts'
import type { KeepsIndex } from './device-index.ts'
import { readNote, type InstallNote } from './install-note.ts'
import { readKeptManifest } from './kept-manifest.ts'
import { wantedObjects } from './wanted-files.ts'

/** Knows which packs are installed, whatever the browser's database does. */
export class RecordKeeper {
  #memory: CommitRecord | undefined
  #rebuilt: Promise<CommitRecord> | undefined

  constructor(
    readonly index: KeepsIndex,
    readonly stores: ObjectStores,
  ) {}

  /** The record as of now; another tab may have changed it since the last call. */
  async read(): Promise<CommitRecord> {
    const indexed = await this.#indexed()
    this.#rebuilt ??= this.#adoptNotes(indexed ?? EMPTY_RECORD)
    const rebuilt = await this.#rebuilt
    const newest = [indexed, this.#memory, rebuilt].reduce(
      (best, record) => (isNewer(record, best) ? record : best),
      undefined,
    )
    this.#memory = newest ?? EMPTY_RECORD
    return this.#memory
  }

  /**
   * Switches the record. Its notes are on the device already, so that a dead database costs a rebuild at the next start and no pack.
   * @throws QuotaExceededError
   */
  async commit(record: CommitRecord): Promise<void> {
    try {
      await this.index.writeRecord(record)
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error
    }
    this.#memory = record
  }

  /** Writes down what was rebuilt, if anything was. */
  async settle(): Promise<void> {
    const record = await this.read()
    const indexed = await this.#indexed()
    if (record.epoch > (indexed?.epoch ?? 0)) await this.commit(record)
  }

  async #indexed(): Promise<CommitRecord | undefined> {
    try {
      return await this.index.readRecord()
    } catch (error) {
      if (error instanceof DatabaseUnavailable) return undefined
      throw error
    }
  }

  /** Adds what newer notes say, as far as every byte of it is here. */
  async #adoptNotes(record: CommitRecord): Promise<CommitRecord> {
    const known = new Set(record.packs.flatMap(({ note, manifest }) => [note, manifest]))
    const found: { readonly name: string; readonly note: InstallNote }[] = []
    for (const name of await this.stores.notes.list()) {
      const note = known.has(name) ? undefined : await readNote(this.stores.notes, name)
      if (note !== undefined && note.epoch > record.epoch) found.push({ name, note })
    }
    let adopted = record
    for (const { name, note } of found.sort((one, other) => one.note.epoch - other.note.epoch)) {
      if (!(await this.#isWhole(note))) continue
      const { kind: _kind, epoch, ...installed } = note
      adopted = { ...withPack(adopted, { ...installed, note: name }), epoch }
    }
    return adopted
  }

  async #isWhole({ id, manifest: sha256, parts }: InstallNote): Promise<boolean> {
    const manifest = await readKeptManifest(this.stores.notes, id, sha256)
    if (manifest === undefined) return false
    const present = await Promise.all(wantedObjects(manifest, parts).map((file) => this.stores.objects.has(file)))
    return present.every(Boolean)
  }
}

function isNewer(record: CommitRecord | undefined, than: CommitRecord | undefined): boolean {
  return record !== undefined && (than === undefined || record.epoch > than.epoch)
}
