import type { IncomingMessage, ServerResponse } from 'node:http'
import { deskPack, type DeskPack } from '#pack/check/desk-pack.ts'
import type { BuiltFolder } from '../tools/build-and-tell.ts'
import type { ExaminedPack } from '../tools/build-folder.ts'

/** Where the studio learns how each pack stands: JSON, an array of `DeskPack`. */
export const DESK_PATH = '/__beffroi/desk'

/** What the terminal says, kept for the studio. */
export interface Desk {
  /** Takes down what `check` found in a folder's last edit. */
  examined(folder: string, pack: ExaminedPack): void
  /** Takes down whether that edit is shown. */
  built(folder: string, outcome: BuiltFolder): void
  answer(request: IncomingMessage, response: ServerResponse): void
}

export function openDesk(): Desk {
  const packs = new Map<string, DeskPack>()
  return {
    examined(folder, pack) {
      packs.set(folder, deskPack(folder, pack))
    },
    built(folder, outcome) {
      const before = packs.get(folder) ?? EMPTY(folder)
      packs.set(folder, {
        ...before,
        state: outcome.kind === 'built' ? 'shown' : outcome.kind,
        ...(outcome.kind === 'failed' && { because: outcome.because }),
      })
    },
    answer(request, response) {
      // Folders and lines of files are for who sits at this machine, and for nobody else in the network.
      if (!isHere(request.socket.remoteAddress)) {
        response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
        response.end('The desk answers this machine alone.\n')
        return
      }
      const body = JSON.stringify([...packs.values()])
      response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
      response.end(request.method === 'HEAD' ? undefined : body)
    },
  }
}

const EMPTY = (folder: string): DeskPack => ({
  folder,
  titles: {},
  languages: {},
  problems: [],
  coverage: [],
  state: 'building',
})

function isHere(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)
}
