import type { ChosenFolder, FileLike } from '#domain/built-pack/pack-source.ts'
import { FetchFailed, type Ask, type Incoming } from './receive.ts'

const PIECE_BYTES = 1_048_576

/**
 * Answers requests below `baseUrl` from a folder, as a static host does. The addresses are the shelf's own: made of hashes and checked ids,
 * so that no name from a pack becomes a path.
 */
export function askFolder(folder: ChosenFolder, baseUrl: string): Ask {
  return async (url, { signal, range }) => {
    signal?.throwIfAborted()
    const path = url.slice(baseUrl.length).split('/')
    const file = await reading(url, () => folder.file(path))
    if (file === undefined) throw new FetchFailed('missing', url)
    if (range === undefined) return incomingOf(url, file, 0, file.size, signal)
    const [first, last] = range
    if (first >= file.size) throw new FetchFailed('range-refused', url)
    const end = Math.min(last + 1, file.size)
    return {
      ...incomingOf(url, file, first, end, signal),
      status: 206,
      contentRange: `bytes ${first}-${end - 1}/${file.size}`,
    }
  }
}

function incomingOf(
  url: string,
  file: FileLike,
  start: number,
  end: number,
  signal: AbortSignal | undefined,
): Incoming {
  let at = start
  return {
    status: 200,
    contentRange: null,
    async next() {
      signal?.throwIfAborted()
      if (at >= end) return undefined
      const upTo = Math.min(at + PIECE_BYTES, end)
      const piece = new Uint8Array(await reading(url, () => file.slice(at, upTo).arrayBuffer()))
      // A file that shrinks while it is read ends here, as a cut connection does.
      at = piece.length === upTo - at ? upTo : end
      return piece
    },
    cancel() {
      at = end
    },
  }
}

/** A stick that is pulled, or whose cells are dead, is a host that does not answer. */
async function reading<Value>(url: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw new FetchFailed('unreachable', url, { cause: error })
  }
}
