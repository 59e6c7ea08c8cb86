/**
 * One writer per device and, for each version that a page is reading, a lease that ends with the page.
 * Web Locks end when their page dies, which no mark in a database does.
 */
export class ShelfLocks {
  readonly #writerName: string
  readonly #leasePrefix: string
  readonly #ownLeases = new Set<string>()
  readonly #ends: Promise<void>
  #queue: Promise<unknown> = Promise.resolve()
  #end: () => void = () => undefined

  constructor(scope: string, signal?: AbortSignal) {
    this.#writerName = `${scope}-writer`
    this.#leasePrefix = `${scope}-reads-`
    this.#ends = new Promise((resolve) => {
      this.#end = resolve
    })
    signal?.addEventListener('abort', () => {
      this.#end()
    })
  }

  /** Runs `work` when no other tab writes. @throws the signal's reason while it waits */
  async writing<Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    const locks = webLocks()
    if (locks !== undefined) return locks.request(this.#writerName, signal === undefined ? {} : { signal }, work)
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  /** Runs `work` if nobody writes at this moment. */
  async writingIfFree(work: () => Promise<void>): Promise<void> {
    const locks = webLocks()
    if (locks === undefined) return this.writing(work)
    await locks.request(this.#writerName, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await work()
    })
  }

  /** Keeps this version's objects from being collected as long as this page lives. */
  async lease(manifest: string): Promise<void> {
    if (this.#ownLeases.has(manifest)) return
    this.#ownLeases.add(manifest)
    const locks = webLocks()
    if (locks === undefined) return
    await new Promise<void>((resolve, reject) => {
      const held = locks.request(this.#leasePrefix + manifest, { mode: 'shared' }, () => {
        resolve()
        return this.#ends
      })
      held.catch(reject)
    })
  }

  /** Versions that any page of this device is reading. */
  async leased(): Promise<ReadonlySet<string>> {
    const state = await webLocks()?.query()
    const names = (state?.held ?? []).map(({ name }) => name ?? '').filter((name) => name.startsWith(this.#leasePrefix))
    return new Set([...this.#ownLeases, ...names.map((name) => name.slice(this.#leasePrefix.length))])
  }
}

/** Missing on plain http and in old browsers; one tab is then all that is guarded. */
function webLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks
}
