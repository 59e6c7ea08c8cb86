import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { DatabaseUnavailable } from '#store/database/kept-database.ts'
import { recordFrom, type CommitRecord } from '#store/packs/commit-record.ts'
import type { KeepsIndex, UnfinishedTake } from '#store/packs/device-index.ts'
import type { ModelDisk } from './model-disk.ts'

/** The device's index in the database of a model disk: the record strictly durable, everything else when it pleases. */
export class ModelIndex implements KeepsIndex {
  constructor(readonly disk: ModelDisk) {}

  async readRecord(): Promise<CommitRecord | undefined> {
    await this.disk.turn()
    return recordFrom(this.disk.live.values.get('record'))
  }

  async writeRecord(record: CommitRecord): Promise<void> {
    await this.disk.turn()
    try {
      this.disk.commit({ record, garbage: true }, record.epoch)
    } catch (error) {
      // A database that cannot be written to is dead to the page; one that is full says so.
      throw isFull(error) ? error : new DatabaseUnavailable('model', { cause: error })
    }
  }

  async bringDown(): Promise<void> {
    await this.disk.turn()
    try {
      this.disk.commit({ garbage: true })
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
    }
  }

  async readCatalogue(): Promise<readonly CatalogueEntry[] | undefined> {
    return undefined
  }

  async keepCatalogue(): Promise<void> {
    // The model's visitors know their pack by name.
  }

  async hasGarbage(): Promise<boolean> {
    await this.disk.turn()
    return this.disk.live.values.get('garbage') === true
  }

  markGarbage(garbage: boolean): Promise<void> {
    return this.#relaxed({ garbage })
  }

  async unfinished(): Promise<readonly UnfinishedTake[]> {
    await this.disk.turn()
    return [...this.disk.live.values].flatMap(([key, value]) =>
      key.startsWith(UNFINISHED) ? [value as UnfinishedTake] : [],
    )
  }

  markUnfinished(take: UnfinishedTake): Promise<void> {
    return this.#relaxed({ [UNFINISHED + take.pack]: take })
  }

  forgetUnfinished(pack: string): Promise<void> {
    return this.#relaxed({ [UNFINISHED + pack]: undefined })
  }

  async #relaxed(values: Readonly<Record<string, unknown>>): Promise<void> {
    await this.disk.turn()
    try {
      this.disk.change({ of: 'values', values })
    } catch (error) {
      // As in `DeviceIndex`: what is only convenient may be lost.
      if (!(error instanceof DOMException)) throw error
    }
  }
}

const UNFINISHED = 'unfinished/'

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
