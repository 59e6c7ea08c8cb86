import type { Bytes } from '../objects/object-store.ts'

/** Why bytes did not come: not published, no network (or a server in trouble), no ranges, or other bytes than were asked for. */
export type FetchTrouble = 'missing' | 'unreachable' | 'range-refused' | 'wrong-bytes'

/** A request that brought nothing usable. Stays inside the store: the shelf turns it into an error that screens know. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed'
  constructor(
    readonly trouble: FetchTrouble,
    readonly url: string,
    options?: ErrorOptions,
    /** How long the server wants to be left alone, milliseconds. */
    readonly retryAfterMs = 0,
  ) {
    super(`${url}: ${trouble}`, options)
  }
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined
  /** Passes by every HTTP cache, after those gave wrong bytes. */
  readonly reload?: boolean
  /** First and last byte, both included. */
  readonly range?: readonly [number, number]
  readonly cache?: RequestCache
  /** What answers instead of the network. */
  readonly ask?: Ask | undefined
  /** How long nothing at all may come before the connection counts as dead, milliseconds. */
  readonly stallMs?: number
}

/** A body that is coming in. */
export interface Incoming {
  readonly status: 200 | 206
  readonly contentRange: string | null
  /** The next piece; undefined at the end. @throws FetchFailed, or the signal's reason */
  next(): Promise<Bytes | undefined>
  /** Hangs up. Needed wherever the body is not read to its end; harmless elsewhere. */
  cancel(): void
}

/** Whatever answers requests below a root as a static host does: the network, or a folder on a stick. @throws FetchFailed */
export type Ask = (url: string, options: RequestOptions) => Promise<Incoming>

const STALL_MS = 10_000

/**
 * Asks for `url`; a page of HTML counts as missing, because hosts answer unknown addresses so, with status 200.
 * @throws FetchFailed, or the signal's reason
 */
export async function request(url: string, options: RequestOptions = {}): Promise<Incoming> {
  const { signal, ask, stallMs = STALL_MS } = options
  if (ask !== undefined) return ask(url, options)
  signal?.throwIfAborted()
  const hangUp = new AbortController()
  const onAbort = () => {
    hangUp.abort(signal?.reason)
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  const finish = () => {
    signal?.removeEventListener('abort', onAbort)
  }

  const patiently = async <Value>(work: Promise<Value>): Promise<Value> => {
    const timer = setTimeout(() => {
      hangUp.abort(new FetchFailed('unreachable', url))
    }, stallMs)
    try {
      return await work
    } catch (error) {
      finish()
      signal?.throwIfAborted()
      throw new FetchFailed('unreachable', url, { cause: error })
    } finally {
      clearTimeout(timer)
    }
  }

  const response = await patiently(fetch(url, { ...requestInit(options), signal: hangUp.signal }))
  const trouble = troubleOf(response)
  if (trouble !== undefined) {
    hangUp.abort()
    finish()
    throw new FetchFailed(trouble, url, {}, retryAfterMs(response))
  }
  const reader = response.body?.getReader()
  return {
    status: response.status === 206 ? 206 : 200,
    contentRange: response.headers.get('content-range'),
    async next() {
      const piece = reader && (await patiently(reader.read()))
      if (piece?.value === undefined) finish()
      return piece?.value
    },
    cancel() {
      finish()
      hangUp.abort()
    },
  }
}

function requestInit({ reload = false, range, cache = 'default' }: RequestOptions): RequestInit {
  return {
    credentials: 'same-origin',
    cache: reload ? 'reload' : cache,
    ...(range && { headers: { range: `bytes=${range[0]}-${range[1]}` } }),
  }
}

function troubleOf(response: Response): FetchTrouble | undefined {
  if (response.status === 404 || response.status === 410) return 'missing'
  if (response.status === 416) return 'range-refused'
  if (response.status !== 200 && response.status !== 206) return 'unreachable'
  return response.headers.get('content-type')?.startsWith('text/html') === true ? 'missing' : undefined
}

/** Seconds only: a date would have to be compared with this device's clock, which may be wrong. */
function retryAfterMs({ headers }: Response): number {
  const seconds = headers.get('retry-after') ?? ''
  return /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1000 : 0
}
