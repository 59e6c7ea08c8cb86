import type { DBSchema } from 'idb'
import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { DatabaseUnavailable, KeptDatabase } from '../database/kept-database.ts'
import { recordFrom, type CommitRecord } from './commit-record.ts'
import { catalogueFrom } from './parse-catalogue.ts'

/** A download that has begun: what it has brought is kept until it ends or is given up. */
export interface UnfinishedTake {
  readonly pack: string
  readonly manifest: string
}

interface IndexSchema extends DBSchema {
  readonly state: { key: 'record' | 'catalogue' | 'garbage'; value: unknown }
  readonly unfinished: { key: string; value: UnfinishedTake }
}

const COMMIT_DEADLINE_MS = 10_000

/** What the shelf asks of the device's index, wherever that lies. */
export type KeepsIndex = { readonly [Method in keyof DeviceIndex]: DeviceIndex[Method] }

/** The device's index in IndexedDB. Everything in it is either rebuilt from the notes or missed by nobody. */
export class DeviceIndex {
  readonly #database: KeptDatabase<IndexSchema>

  constructor(scope: string) {
    this.#database = new KeptDatabase<IndexSchema>(`${scope}-index`, (db) => {
      db.createObjectStore('state')
      db.createObjectStore('unfinished', { keyPath: 'pack' })
    })
  }

  /** Undefined when there is none or it is garbled. @throws DatabaseUnavailable */
  async readRecord(): Promise<CommitRecord | undefined> {
    return recordFrom(await this.#database.run((db) => db.get('state', 'record')))
  }

  /**
   * Resolves when the record is on the medium. Garbage is marked with it: a page that dies before it collects leaves it to the next start.
   * @throws DatabaseUnavailable, QuotaExceededError
   */
  async writeRecord(record: CommitRecord): Promise<void> {
    await this.#database.run(async (db) => {
      const transaction = db.transaction('state', 'readwrite', { durability: 'strict' })
      await Promise.all([
        transaction.store.put(record, 'record'),
        transaction.store.put(true, 'garbage'),
        transaction.done,
      ])
    }, COMMIT_DEADLINE_MS)
  }

  async readCatalogue(): Promise<readonly CatalogueEntry[] | undefined> {
    const kept = await this.#orElse<unknown>(undefined, () => this.#database.run((db) => db.get('state', 'catalogue')))
    return catalogueFrom({ format: 1, packs: kept })
  }

  async keepCatalogue(packs: readonly CatalogueEntry[]): Promise<void> {
    await this.#orElse<unknown>(undefined, () => this.#database.run((db) => db.put('state', packs, 'catalogue')))
  }

  /** Whether a collection left something because a page still used it. */
  async hasGarbage(): Promise<boolean> {
    const garbage = await this.#orElse<unknown>(false, () => this.#database.run((db) => db.get('state', 'garbage')))
    return garbage === true
  }

  async markGarbage(garbage: boolean): Promise<void> {
    await this.#orElse<unknown>(undefined, () => this.#database.run((db) => db.put('state', garbage, 'garbage')))
  }

  /**
   * Resolves when a strict transaction that matters to nobody is on the medium. What files were named before it lies below it, as journals
   * order things: a record that follows never points to names that a power cut still takes back.
   */
  async bringDown(): Promise<void> {
    await this.#orElse<unknown>(undefined, () =>
      this.#database.run(async (db) => {
        const transaction = db.transaction('state', 'readwrite', { durability: 'strict' })
        await Promise.all([transaction.store.put(true, 'garbage'), transaction.done])
      }, COMMIT_DEADLINE_MS),
    )
  }

  async unfinished(): Promise<readonly UnfinishedTake[]> {
    return this.#orElse([], () => this.#database.run((db) => db.getAll('unfinished')))
  }

  async markUnfinished(take: UnfinishedTake): Promise<void> {
    await this.#orElse<unknown>(undefined, () => this.#database.run((db) => db.put('unfinished', take)))
  }

  async forgetUnfinished(pack: string): Promise<void> {
    await this.#orElse(undefined, () => this.#database.run((db) => db.delete('unfinished', pack)))
  }

  /** What is only convenient may be lost: a dead or full database costs a fetch or a hash, never a pack. */
  async #orElse<Value>(otherwise: Value, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work()
    } catch (error) {
      if (
        error instanceof DatabaseUnavailable ||
        (error instanceof DOMException && error.name === 'QuotaExceededError')
      )
        return otherwise
      throw error
    }
  }
}
