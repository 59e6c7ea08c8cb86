import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import { within } from '../objects/within.ts'
import type { KeepsIndex } from './device-index.ts'
import type { PublishedTree } from './published-tree.ts'
import { FetchFailed } from './receive.ts'

/** How long a start page waits for the network when it has something to show without it. */
const CATALOGUE_PATIENCE_MS = 1500
/** How long the catalogue's word on the newest version is taken without asking again. */
const CATALOGUE_FRESH_MS = 60_000

/** What the town offers: from the network, else as it was the last time. */
export class Catalogued {
  #latest: { readonly entries: readonly CatalogueEntry[]; readonly atMs: number } | undefined

  constructor(
    readonly tree: PublishedTree,
    readonly index: KeepsIndex,
  ) {}

  /**
   * A network that is there in name only costs a moment where there is something to show without it (a kept copy, or `hasPacks`);
   * what it says later is kept for the next time.
   * @throws PackUnreachable
   */
  async entries(hasPacks: boolean, signal: AbortSignal | undefined): Promise<readonly CatalogueEntry[]> {
    const kept = await this.index.readCatalogue()
    const otherwise = kept ?? (hasPacks ? [] : undefined)
    if (otherwise !== undefined && isOffline()) return otherwise
    const asked = this.#ask(signal)
    if (otherwise === undefined) return asked
    const entries = await within(CATALOGUE_PATIENCE_MS, () => asked)
    signal?.throwIfAborted()
    return entries ?? otherwise
  }

  async #ask(signal: AbortSignal | undefined): Promise<readonly CatalogueEntry[]> {
    try {
      const entries = await this.tree.catalogue({ signal })
      this.#latest = { entries, atMs: performance.now() }
      await this.index.keepCatalogue(entries)
      return entries
    } catch (error) {
      throw error instanceof FetchFailed ? new PackUnreachable('catalogue') : error
    }
  }

  /** The manifest the catalogue names, if it was fetched a moment ago: one request less. */
  manifestOf(pack: string): string | undefined {
    if (this.#latest === undefined || performance.now() - this.#latest.atMs > CATALOGUE_FRESH_MS) return undefined
    return this.#latest.entries.find(({ id }) => id === pack)?.manifest
  }
}

/** True only when the browser is sure; Node, where tests run, has no opinion. */
function isOffline(): boolean {
  return typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine
}
