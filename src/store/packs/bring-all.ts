import { LEAF_BYTES, type ManifestFile } from '#domain/built-pack/manifest.ts'
import { PackDamaged } from '#domain/built-pack/pack-errors.ts'
import { ObjectDamaged, type ObjectStore } from '../objects/object-store.ts'
import type { ObjectStores } from '../objects/open-object-stores.ts'
import { bringObject } from './bring-object.ts'
import { ByteBudget } from './byte-budget.ts'
import type { PublishedTree } from './published-tree.ts'

/** Requests at once, and objects at once: while some are asked for, others are written and flushed, and others read back. */
const REQUESTS = 4
const LANES = 16

interface From {
  readonly tree: PublishedTree
  readonly stores: Pick<ObjectStores, 'objects'>
}

/** Hears of what comes. */
interface Watch {
  advance(file: ManifestFile, bytes: number): void
  finish(file: ManifestFile): void
}

/** In the manifest's order, at most 1 MiB under way; the first failure stops all, and what came stays. */
export async function bringAll(
  from: From,
  missing: readonly ManifestFile[],
  signal: AbortSignal | undefined,
  watch: Watch,
): Promise<void> {
  signal?.throwIfAborted()
  const stop = new AbortController()
  const onAbort = () => {
    stop.abort(signal?.reason)
  }
  signal?.addEventListener('abort', onAbort)
  try {
    const wrong = await bringOnce(from, missing, { stop, watch, passesCaches: false })
    const wrongAgain = await bringOnce(from, wrong, { stop, watch, passesCaches: true })
    if (wrongAgain[0] !== undefined) throw new PackDamaged(wrongAgain[0].path)
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
}

/** Gives those that came with wrong bytes, where the store found it when it had gathered them. */
async function bringOnce(
  { tree, stores: { objects } }: From,
  files: readonly ManifestFile[],
  {
    stop,
    watch,
    passesCaches,
  }: { readonly stop: AbortController; readonly watch: Watch; readonly passesCaches: boolean },
): Promise<readonly ManifestFile[]> {
  if (files.length === 0) return []
  const parts = {
    store: objects,
    ask: tree.ask,
    budget: new ByteBudget(LEAF_BYTES),
    requests: new ByteBudget(REQUESTS),
  }
  const begun = new Set(await objects.listUnfinished())
  const wrong: ManifestFile[] = []
  const gathered: Promise<void>[] = []
  const noteWhen = async (whole: Promise<void>, file: ManifestFile) => {
    try {
      await whole
      watch.finish(file)
    } catch (error) {
      if (error instanceof ObjectDamaged) wrong.push(file)
      else stop.abort(error)
    }
  }
  const queue = files.values()
  const lane = async () => {
    for (const file of queue) {
      stop.signal.throwIfAborted()
      const { whole } = await bringObject({
        ...parts,
        object: file,
        url: tree.objectUrl(file),
        path: file.path,
        isBegun: begun.has(file.sha256),
        passesCaches,
        signal: stop.signal,
        onBytes: (bytes) => {
          watch.advance(file, bytes)
        },
      })
      gathered.push(noteWhen(whole, file))
    }
  }
  await allOrNone(Array.from({ length: LANES }, lane), stop, objects)
  await Promise.all(gathered)
  stop.signal.throwIfAborted()
  return wrong
}

/** Waits for all lanes, also when one fails: the lock must not be let go while another still writes. What came is kept either way. */
async function allOrNone(lanes: readonly Promise<void>[], stop: AbortController, objects: ObjectStore): Promise<void> {
  try {
    await Promise.all(lanes)
  } catch (error) {
    stop.abort(error)
    await Promise.allSettled(lanes)
    await objects.settle?.().catch(() => undefined)
    throw error
  }
  await objects.settle?.()
}
