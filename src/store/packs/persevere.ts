import { DownloadInterrupted, PackDamaged } from '#domain/built-pack/pack-errors.ts'
import { ObjectDamaged } from '../objects/object-store.ts'
import { FetchFailed } from './receive.ts'

const PAUSES_MS = [0, 500, 2000]
/** A server may ask for more patience than a visitor has: the download then waits as a whole. */
const LONGEST_PAUSE_MS = 30_000

/**
 * Tries again what a network can spoil: after a cut at once, then twice with a pause, longer where the server asks for it; after wrong
 * bytes once, past every cache.
 * @throws DownloadInterrupted, PackDamaged, or what `work` throws for other reasons
 */
export async function persevere<Value>(
  path: string,
  signal: AbortSignal | undefined,
  work: (options: { readonly reload: boolean }) => Promise<Value>,
): Promise<Value> {
  let cuts = 0
  let refusals = 0
  for (;;) {
    try {
      return await work({ reload: refusals > 0 })
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof FetchFailed && error.trouble === 'unreachable') {
        const pauseMs = PAUSES_MS[cuts]
        if (pauseMs === undefined || error.retryAfterMs > LONGEST_PAUSE_MS) throw new DownloadInterrupted(path)
        cuts += 1
        await pause(Math.max(pauseMs, error.retryAfterMs), signal)
      } else if (error instanceof FetchFailed || error instanceof ObjectDamaged) {
        refusals += 1
        if (refusals > 1) throw isMissing(error) ? new DownloadInterrupted(path) : new PackDamaged(path)
      } else {
        throw error
      }
    }
  }
}

function isMissing(error: FetchFailed | ObjectDamaged): boolean {
  return error instanceof FetchFailed && error.trouble === 'missing'
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end)
  })
  signal?.throwIfAborted()
}
