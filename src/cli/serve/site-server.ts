import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { isAllowedHost } from './allowed-hosts.ts'
import { cacheControl } from './cache-control.ts'
import { type ChangeFeed, CHANGES_PATH } from './change-feed.ts'
import { type Desk, DESK_PATH } from './desk.ts'
import { findFile, type ServedFolders } from './find-file.ts'
import { DESK_POLICY, SECURITY_HEADERS, TABLE_POLICY } from './security-headers.ts'
import { type FileSender, fileSender } from './send-file.ts'

export interface SiteServerOptions {
  readonly folders: ServedFolders
  /** Without it the server behaves as any static host and pages do not ask for news. */
  readonly feed?: ChangeFeed
  /** What the studio shows; it and what it frames may then be framed by pages of this origin. */
  readonly desk?: Desk
  /** Whether a request comes from the glass of a kept table, whose page may open nothing. */
  readonly isGlass?: (request: IncomingMessage) => boolean
  /** Answers other machines too, under this machine's own names. */
  readonly lan: boolean
}

/**
 * Tells open pages that this server has news to listen for. It names its port, because cookies are shared between ports;
 * on any other host the app finds no such cookie and asks nothing.
 */
const LIVE_COOKIE = 'beffroi-live'

/** A server for the app and the packs under one origin. It is not listening yet. */
export function siteServer(options: SiteServerOptions): Server {
  return createServer(siteAnswers(options))
}

/** What answers requests for the app and the packs. */
export function siteAnswers(options: SiteServerOptions): RequestListener {
  const send = fileSender()
  return (request, response) => {
    answer(options, send, request, response).catch((cause: unknown) => {
      fail(response, cause)
    })
  }
}

async function answer(
  { folders, feed, desk, isGlass, lan }: SiteServerOptions,
  send: FileSender,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  if (desk !== undefined) response.setHeader('Content-Security-Policy', DESK_POLICY)
  if (isGlass?.(request) === true) {
    response.setHeader('Content-Security-Policy', TABLE_POLICY)
    // Browsers refuse a page that is sandboxed and asks for openers of its own; without windows there are none.
    response.removeHeader('Cross-Origin-Opener-Policy')
  }
  if (feed !== undefined)
    response.setHeader('Set-Cookie', `${LIVE_COOKIE}=${request.socket.localPort ?? ''}; Path=/; SameSite=Strict`)
  if (!isAllowedHost(request.headers.host, lan)) {
    refuse(response, 403, 'This server answers only under its own names.')
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    refuse(response, 405, 'Only GET and HEAD.')
    return
  }
  const path = (request.url ?? '/').replace(/[?#].*$/s, '')
  if (path === CHANGES_PATH && feed !== undefined) {
    feed.listen(request, response)
    return
  }
  if (path === DESK_PATH && desk !== undefined) {
    desk.answer(request, response)
    return
  }
  const file = await findFile(folders, path)
  if (file === undefined) {
    refuse(response, 404, 'Not here.')
    return
  }
  response.setHeader('Cache-Control', cacheControl(path))
  await send(request, response, file)
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${sentence}\n`)
}

/** A visitor who walks off in the middle of a file is no failure; anything else ends this answer and no other. */
function fail(response: ServerResponse, cause: unknown): void {
  const left = cause instanceof Error && 'code' in cause && cause.code === 'ERR_STREAM_PREMATURE_CLOSE'
  if (!left) console.error(cause)
  if (response.headersSent) response.destroy()
  else refuse(response, 500, 'The server failed; its terminal says why.')
}
