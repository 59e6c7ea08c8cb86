import { LEAF_BYTES } from '#domain/built-pack/manifest.ts'
import { PackDamaged } from '#domain/built-pack/pack-errors.ts'
import { sha256Hex } from '../objects/hash-bytes.ts'
import { letGo } from '../objects/let-go.ts'
import { ObjectDamaged, type Bytes, type ObjectId, type ObjectStore } from '../objects/object-store.ts'
import type { ByteBudget } from './byte-budget.ts'
import { fetchUnhashed } from './fetch-bytes.ts'
import { persevere } from './persevere.ts'
import { FetchFailed, request, type Ask, type Incoming } from './receive.ts'

export interface Bringing {
  readonly store: ObjectStore
  readonly object: ObjectId
  readonly url: string
  readonly ask?: Ask | undefined
  /** The file's name in its pack, for errors. */
  readonly path: string
  /** Whether an interruption left something of it in the store. */
  readonly isBegun: boolean
  /** Whether it came wrong already. */
  readonly passesCaches: boolean
  /** Bytes under way, from the request until they would outlive the page. */
  readonly budget: ByteBudget
  /** Requests at once; keeping goes on beside them. */
  readonly requests: ByteBudget
  readonly signal: AbortSignal | undefined
  /** Called with the bytes of this object that are here or under way. */
  readonly onBytes: (bytes: number) => void
}

// A second copy in the browser's own cache would cost the phone its room twice; the service worker, too, lets these requests by.
const STRAIGHT = 'no-store'

/** An object that is on its way into the store, safe from interruptions. */
export interface Brought {
  /** Resolves when it is an object. @throws StoreFull, ObjectDamaged: only where the store gathers */
  readonly whole: Promise<void>
}

/**
 * Brings one object into the store: a small one whole, a large one leaf by leaf, from the first leaf that is not there.
 * @throws DownloadInterrupted, PackDamaged, StoreFull, or the signal's reason
 */
export async function bringObject(bringing: Bringing): Promise<Brought> {
  const { store, object, path, isBegun, signal, onBytes } = bringing
  const isThere = { whole: Promise.resolve() }
  if (object.leaves !== undefined) {
    await bringLeafByLeaf(bringing, object.leaves)
    return isThere
  }
  if (isBegun && (await isFinished(store, object))) return isThere
  const brought = await persevere(path, signal, async ({ reload }) => {
    const kept = await bringWhole(bringing, reload)
    // A store that gathers makes objects of many at once, later.
    if (store.gather === undefined) await kept.whole
    return kept
  })
  onBytes(object.bytes)
  return brought
}

/** The store hashes what it reads back: bytes that came wrong are found there. */
function bringWhole(bringing: Bringing, reload: boolean): Promise<Brought> {
  const { store, object, url, ask, passesCaches, budget, requests, signal, onBytes } = bringing
  return budget.spend(object.bytes, async () => {
    const options = { signal, reload: reload || passesCaches, onBytes, ask, cache: STRAIGHT } as const
    return keepSafe(store, object, await requests.spend(1, () => fetchUnhashed(url, object, options)))
  })
}

/** Whether what an interruption left in the store makes the object. */
async function isFinished(store: ObjectStore, object: ObjectId): Promise<boolean> {
  try {
    await store.finish(object)
    return true
  } catch (error) {
    if (error instanceof ObjectDamaged) return false
    throw error
  }
}

/** Resolves when the bytes would outlive the page: no interruption costs them twice from then on. `whole` is when they are an object. */
async function keepSafe(store: ObjectStore, object: ObjectId, bytes: Bytes): Promise<Brought> {
  let resolveSafe = (): void => undefined
  const safe = new Promise<void>((resolve) => {
    resolveSafe = resolve
  })
  const onSafe = () => {
    resolveSafe()
  }
  const whole = store.gather?.(object, bytes, onSafe) ?? store.put(object, bytes, onSafe)
  await Promise.race([safe, whole])
  return { whole }
}

async function bringLeafByLeaf(bringing: Bringing, leaves: readonly string[]): Promise<void> {
  const { store, object, path, budget, signal } = bringing
  for (const isLastTry of [false, true]) {
    let kept = await store.keptLeaves(object)
    while (kept < leaves.length) {
      signal?.throwIfAborted()
      const from = kept
      kept += await persevere(path, signal, ({ reload }) =>
        budget.spend(LEAF_BYTES, () => bringLeaves(bringing, leaves, from, reload)),
      )
    }
    try {
      await store.finish(object)
      return
    } catch (error) {
      // Every leaf matched and the whole does not: the store lost bytes since, or the manifest contradicts itself.
      if (!(error instanceof ObjectDamaged)) throw error
      if (isLastTry) throw new PackDamaged(path)
    }
  }
}

/** Brings leaf `from`, or all leaves from there on when the server knows no ranges. Gives how many came. */
async function bringLeaves(
  bringing: Bringing,
  leaves: readonly string[],
  from: number,
  reload: boolean,
): Promise<number> {
  const { url } = bringing
  const { incoming, isLeaf } = await askForLeaf(bringing, from, reload)
  const body = new LeafReader(incoming, url)
  try {
    if (isLeaf) {
      await keepLeaf(bringing, leaves, from, body)
      return 1
    }
    await body.skip(from * LEAF_BYTES)
    return await keepRest(bringing, leaves, from, body)
  } finally {
    incoming.cancel()
  }
}

/** Asks for one leaf; for the whole where the host refuses ranges (416) or gives another than was asked for. */
async function askForLeaf(
  { object, url, ask, signal }: Bringing,
  index: number,
  reload: boolean,
): Promise<{ readonly incoming: Incoming; readonly isLeaf: boolean }> {
  const options = { signal, reload, ask, cache: STRAIGHT } as const
  const range = [index * LEAF_BYTES, Math.min((index + 1) * LEAF_BYTES, object.bytes) - 1] as const
  try {
    const incoming = await request(url, { ...options, range })
    if (incoming.status === 200) return { incoming, isLeaf: false }
    if (incoming.contentRange?.startsWith(`bytes ${range.join('-')}/`) === true) return { incoming, isLeaf: true }
    incoming.cancel()
  } catch (error) {
    if (!(error instanceof FetchFailed) || error.trouble !== 'range-refused') throw error
  }
  return { incoming: await request(url, options), isLeaf: false }
}

/** A cut after some leaves is progress: what came counts, and the next request goes on from there. */
async function keepRest(
  bringing: Bringing,
  leaves: readonly string[],
  from: number,
  body: LeafReader,
): Promise<number> {
  let index = from
  try {
    for (; index < leaves.length; index += 1) await keepLeaf(bringing, leaves, index, body)
  } catch (error) {
    if (index === from || !(error instanceof FetchFailed) || error.trouble !== 'unreachable') throw error
  }
  return index - from
}

async function keepLeaf(
  { store, object, url, onBytes }: Bringing,
  leaves: readonly string[],
  index: number,
  body: LeafReader,
): Promise<void> {
  const start = index * LEAF_BYTES
  const leaf = await body.take(Math.min(LEAF_BYTES, object.bytes - start), (bytes) => {
    onBytes(start + bytes)
  })
  if ((await sha256Hex(leaf)) !== leaves[index]) throw new FetchFailed('wrong-bytes', url)
  await store.putLeaf(object, index, leaf)
}

/** Cuts a body into leaves, whatever pieces it comes in. */
class LeafReader {
  #piece: Bytes = new Uint8Array()
  #left = this.#piece

  constructor(
    readonly incoming: Incoming,
    readonly url: string,
  ) {}

  async take(bytes: number, onBytes: (bytes: number) => void): Promise<Bytes> {
    const leaf = new Uint8Array(bytes)
    let filled = 0
    while (filled < bytes) {
      const piece = await this.#upTo(bytes - filled)
      leaf.set(piece, filled)
      filled += piece.length
      onBytes(filled)
    }
    return leaf
  }

  async skip(bytes: number): Promise<void> {
    for (let skipped = 0; skipped < bytes;) skipped += (await this.#upTo(bytes - skipped)).length
  }

  async #upTo(bytes: number): Promise<Bytes> {
    if (this.#left.length === 0) {
      const next = await this.incoming.next()
      if (next === undefined) throw new FetchFailed('unreachable', this.url)
      letGo(this.#piece)
      this.#piece = next
      this.#left = next
    }
    const piece = this.#left.subarray(0, bytes)
    this.#left = this.#left.subarray(piece.length)
    return piece
  }
}
