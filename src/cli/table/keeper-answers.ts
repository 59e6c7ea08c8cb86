import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isAllowedHost } from '../serve/allowed-hosts.ts'
import { SECURITY_HEADERS } from '../serve/security-headers.ts'

/** What may be asked below `/keeper/`; the name is the path's last part. */
export interface KeeperDoor {
  /** Anyone at this table. Gives what to answer; undefined for what makes no sense. */
  readonly open: Readonly<Record<string, (body: unknown) => Promise<unknown>>>
  /** Only who has shown the staff's code. */
  readonly staff: Readonly<Record<string, (body: unknown) => Promise<unknown>>>
  readonly isInside: (token: string) => boolean
}

const PATH = /^\/keeper\/([a-z-]+)$/
const MOST_BYTES = 65_536
/** Staff keep a minute of contacts. */
const MOST_STAFF_BYTES = 8_388_608

/**
 * Tells the table's page that a keeper answers it. It names its port, because cookies are shared between ports; a phone on the same network
 * is told nothing and asks nothing.
 */
export const KEEPER_COOKIE = 'beffroi-keeper'

/** Whether a request is the keeper's and not the site's. */
export function isForKeeper({ url = '' }: IncomingMessage): boolean {
  return url.startsWith('/keeper/')
}

/** Whether it was made on this very machine. */
export function isFromHere({ socket: { remoteAddress } }: IncomingMessage): boolean {
  return remoteAddress === '127.0.0.1' || remoteAddress === '::1' || remoteAddress === '::ffff:127.0.0.1'
}

/** Answers the table's own page, and nobody else: only from this machine, from a page of this origin, JSON both ways. */
export function keeperAnswers(door: KeeperDoor, onTrouble: (cause: unknown) => void): RequestListener {
  return (request, response) => {
    answer(door, request, response).catch((cause: unknown) => {
      onTrouble(cause)
      if (!response.headersSent) say(response, 500, {})
    })
  }
}

async function answer(door: KeeperDoor, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  const { host, origin, 'content-type': type = '' } = request.headers
  if (!isFromHere(request) || !isAllowedHost(host, false) || (origin !== undefined && origin !== `http://${host}`)) {
    say(response, 403, {})
    return
  }
  const name = PATH.exec(request.url ?? '')?.[1] ?? ''
  const isStaffOnly = Object.hasOwn(door.staff, name)
  const does = isStaffOnly ? door.staff[name] : Object.hasOwn(door.open, name) ? door.open[name] : undefined
  if (does === undefined) say(response, 404, {})
  else if (request.method !== 'POST' || !type.startsWith('application/json')) say(response, 405, {})
  else if (isStaffOnly && !door.isInside(String(request.headers['x-beffroi-staff'] ?? ''))) say(response, 401, {})
  else {
    const body = await bodyOf(request, isStaffOnly ? MOST_STAFF_BYTES : MOST_BYTES)
    const said = body === undefined ? undefined : await does(body)
    say(response, said === undefined ? 400 : 200, said ?? {})
  }
}

/** What was sent, as JSON; undefined where it is none, or too much of it. */
async function bodyOf(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes > mostBytes) return undefined
    pieces.push(piece)
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8')) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function say(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(value))
}
