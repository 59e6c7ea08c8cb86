import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a host can do to one answer. Bytes are counted from the answer's first. */
export type Trick =
  | { readonly do: 'cut'; readonly afterBytes: number }
  | { readonly do: 'wrong-bytes' }
  | { readonly do: 'no-range' }
  | { readonly do: 'html' }
  | { readonly do: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly do: 'instead'; readonly bytes: Uint8Array; readonly headers?: Readonly<Record<string, string>> }
  | { readonly do: 'headers'; readonly headers: Readonly<Record<string, string>> }
  | { readonly do: 'always-206' }
  | { readonly do: 'other-range' }
  | { readonly do: 'longer-than-sent' }
  | { readonly do: 'drip'; readonly pieceBytes: number; readonly everyMs: number }
  | { readonly do: 'hang' }
  | { readonly do: 'longer' }
  | { readonly do: 'pause-until'; readonly afterBytes: number; readonly released: Promise<void> }

/** Chooses the trick for a request; undefined answers as an honest host does. */
export type Mood = (path: string, nthRequest: number) => Trick | undefined

export interface Answer {
  readonly path: string
  readonly range: string | undefined
  /** Bytes of the body handed to the network. */
  sentBytes: number
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  wav: 'audio/wav',
}

/** A static host that keeps ranges, serves what `read` gives, and misbehaves as its mood says. */
export class HostileHost {
  readonly answers: Answer[] = []
  mood: Mood = () => undefined
  /** Whoever answers a request instead of the host; true when it has. */
  channel: (path: string, incoming: IncomingMessage, outgoing: ServerResponse) => boolean = () => false
  readonly #counts = new Map<string, number>()
  readonly #server: Server

  constructor(
    readonly read: (path: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    this.#server = createServer((incoming, outgoing) => {
      this.#answer(incoming, outgoing).catch(() => {
        outgoing.destroy()
      })
    })
  }

  async listen(port = 0): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(port, '127.0.0.1', resolve)
    })
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }

  /** Ends every connection at once, as a killed process does. */
  async kill(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve()
      })
    })
    this.#server.closeAllConnections()
    await closed
  }

  sentBytes(pattern: RegExp): number {
    return this.answers.filter(({ path }) => pattern.test(path)).reduce((sum, answer) => sum + answer.sentBytes, 0)
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(incoming.url ?? '/', 'http://host').pathname.slice(1)) || 'index.html'
    if (this.channel(path, incoming, outgoing)) return
    const nth = (this.#counts.get(path) ?? 0) + 1
    this.#counts.set(path, nth)
    const answer: Answer = { path, range: incoming.headers.range, sentBytes: 0 }
    this.answers.push(answer)
    const trick = this.mood(path, nth)
    if (trick?.do === 'hang') return
    const whole = await this.read(path)
    if (trick?.do === 'html')
      return end(outgoing, 200, { 'content-type': 'text/html' }, Buffer.from('<!doctype html><p>Not found'))
    if (trick?.do === 'status') return end(outgoing, trick.status, trick.headers ?? {}, Buffer.from('x'))
    if (trick?.do === 'instead') return end(outgoing, 200, trick.headers ?? {}, trick.bytes)
    if (whole === undefined) return end(outgoing, 404, {}, Buffer.from('Not found'))
    const headers = {
      'content-type': TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...this.headers,
      ...(trick?.do === 'headers' && trick.headers),
    }
    const range = answeredRange(incoming.headers.range, whole.length, trick)
    const body = spoiled(range === undefined ? whole : whole.subarray(range[0], range[1] + 1), trick)
    const length = { 'content-length': String(body.length + (trick?.do === 'longer-than-sent' ? 10 : 0)) }
    if (range === undefined) outgoing.writeHead(200, { ...headers, ...length })
    else
      outgoing.writeHead(206, {
        ...headers,
        ...length,
        'content-range': `bytes ${range[0]}-${range[1]}/${whole.length}`,
      })
    await send(outgoing, body, answer, trick)
  }
}

async function send(
  outgoing: ServerResponse,
  body: Uint8Array,
  answer: Answer,
  trick: Trick | undefined,
): Promise<void> {
  if (trick?.do === 'drip') {
    for (let at = 0; at < body.length; at += trick.pieceBytes) {
      await new Promise((resolve) => setTimeout(resolve, trick.everyMs))
      await write(outgoing, body.subarray(at, at + trick.pieceBytes), answer)
    }
    outgoing.end()
    return
  }
  const stopAt =
    trick?.do === 'cut' || trick?.do === 'pause-until' ? Math.min(trick.afterBytes, body.length) : body.length
  await write(outgoing, body.subarray(0, stopAt), answer)
  if (trick?.do === 'cut' || trick?.do === 'longer-than-sent') {
    outgoing.destroy()
    return
  }
  if (trick?.do === 'pause-until') {
    await trick.released
    await write(outgoing, body.subarray(stopAt), answer)
  }
  outgoing.end()
}

/** In small pieces, each handed over before the next: what a client never read is hardly counted. */
async function write(outgoing: ServerResponse, bytes: Uint8Array, answer: Answer): Promise<void> {
  for (let at = 0; at < bytes.length; at += 16_384) {
    const piece = bytes.subarray(at, at + 16_384)
    await new Promise<void>((resolve, reject) => {
      outgoing.write(piece, (error) => {
        if (error) reject(error)
        else resolve()
      })
    })
    answer.sentBytes += piece.length
  }
}

function spoiled(body: Uint8Array, trick: Trick | undefined): Uint8Array {
  if (trick?.do === 'longer') return Buffer.concat([body, Buffer.from('and more')])
  if (trick?.do !== 'wrong-bytes' || body.length === 0) return body
  const wrong = Uint8Array.from(body)
  wrong[body.length >> 1]! ^= 1
  return wrong
}

function answeredRange(
  header: string | undefined,
  length: number,
  trick: Trick | undefined,
): readonly [number, number] | undefined {
  if (trick?.do === 'no-range') return undefined
  const asked = rangeOf(header, length)
  if (trick?.do === 'other-range' && asked !== undefined) return [0, Math.min(99, length - 1)]
  return asked ?? (trick?.do === 'always-206' && length > 0 ? [0, length - 1] : undefined)
}

function rangeOf(header: string | undefined, length: number): readonly [number, number] | undefined {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '')
  if (match === null) return undefined
  return [Number(match[1]), Math.min(match[2] === '' ? length - 1 : Number(match[2]), length - 1)]
}

function end(outgoing: ServerResponse, status: number, headers: Record<string, string>, body: Uint8Array): void {
  outgoing.writeHead(status, { ...headers, 'content-length': String(body.length) })
  outgoing.end(body)
}
