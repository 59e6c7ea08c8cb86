/**
 * One writer per device and, for each version that a page is reading, a lease that ends with the page.
 * Web Locks end when their page dies, which no mark in a database does.
 */
export class ShelfLocks {
  readonly #writerName: string
  readonly #leasePrefix: string
  readonly #ownLeases = new Map<string, () => void>()
  #queue: Promise<unknown> = Promise.resolve()

  constructor(
    scope: string,
    signal?: AbortSignal,
    readonly manager: () => Pick<LockManager, 'request' | 'query'> | undefined = webLocks,
  ) {
    this.#writerName = `${scope}-writer`
    this.#leasePrefix = `${scope}-reads-`
    signal?.addEventListener('abort', () => {
      for (const manifest of this.#ownLeases.keys()) this.release(manifest)
    })
  }

  /** Runs `work` when no other tab writes. @throws the signal's reason while it waits */
  async writing<Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    const locks = this.manager()
    if (locks !== undefined) return locks.request(this.#writerName, signal === undefined ? {} : { signal }, work)
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  /** Runs `work` if nobody writes at this moment. */
  async writingIfFree(work: () => Promise<void>): Promise<void> {
    const locks = this.manager()
    if (locks === undefined) return this.writing(work)
    await locks.request(this.#writerName, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await work()
    })
  }

  /** Keeps this version's objects from being collected as long as this page lives. */
  async lease(manifest: string): Promise<void> {
    if (this.#ownLeases.has(manifest)) return
    const ends = new Promise<void>((resolve) => {
      this.#ownLeases.set(manifest, resolve)
    })
    const locks = this.manager()
    if (locks === undefined) return
    await new Promise<void>((resolve, reject) => {
      const held = locks.request(this.#leasePrefix + manifest, { mode: 'shared' }, () => {
        resolve()
        return ends
      })
      held.catch(reject)
    })
  }

  /** Gives this page's lease back. */
  release(manifest: string): void {
    this.#ownLeases.get(manifest)?.()
    this.#ownLeases.delete(manifest)
  }

  /** Versions that any page of this device is reading. */
  async leased(): Promise<ReadonlySet<string>> {
    const state = await this.manager()?.query()
    const names = (state?.held ?? []).map(({ name }) => name ?? '').filter((name) => name.startsWith(this.#leasePrefix))
    return new Set([...this.#ownLeases.keys(), ...names.map((name) => name.slice(this.#leasePrefix.length))])
  }
}

/** Missing on plain http and in old browsers; one tab is then all that is guarded. */
function webLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks
}
