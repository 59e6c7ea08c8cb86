import type { IncomingMessage, ServerResponse } from 'node:http'

/** Where open pages learn that a pack was built anew, or could not be: Server-Sent Events. */
export const CHANGES_PATH = '/__beffroi/changes'

/** What one event says, as JSON. */
export interface Change {
  /** Ids of the packs that have a new version. */
  readonly packs: readonly string[]
  /** An edit was not shown: the terminal says why. */
  readonly refused?: true
}

export interface ChangeFeed {
  /** Keeps the answer open and tells it every change from here on. */
  listen(request: IncomingMessage, response: ServerResponse): void
  tell(change: Change): void
  /** Tells the studio that a pack was read and checked again, whatever came of it; other pages do not listen to this. */
  tellChecked(): void
  close(): void
}

const HEARTBEAT_MS = 25_000
const RETRY_MS = 1_000

export function openChangeFeed(): ChangeFeed {
  const listeners = new Set<ServerResponse>()
  const heartbeat = setInterval(() => {
    for (const listener of listeners) listener.write(': still here\n\n')
  }, HEARTBEAT_MS)
  heartbeat.unref()
  return {
    listen(request, response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' })
      if (request.method === 'HEAD') {
        response.end()
        return
      }
      response.write(`retry: ${RETRY_MS}\n\n`)
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    },
    tell(change) {
      for (const listener of listeners) listener.write(`data: ${JSON.stringify(change)}\n\n`)
    },
    tellChecked() {
      for (const listener of listeners) listener.write('event: checked\ndata: {}\n\n')
    },
    close() {
      clearInterval(heartbeat)
      for (const listener of listeners) listener.end()
    },
  }
}
