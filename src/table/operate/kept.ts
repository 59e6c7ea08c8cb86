import { KeeperSilent, openKeeperLine, type KeeperLine } from './keeper/keeper-line.ts'
import { openHeartbeat, type Heartbeat } from './keeper/heartbeat.ts'
import type { KeptSettings } from '#domain/table/table-state.ts'

/** A page that a keeper serves: how they speak, and its sign of life. */
export interface Kept {
  readonly line: KeeperLine
  readonly heart: Heartbeat
}

/** Null on a host that is no keeper: a page like any other. The heart beats from here on. */
export function openKept(end: AbortSignal): Kept | null {
  const query = new URLSearchParams(location.search)
  const line = openKeeperLine({ cookies: document.cookie, port: location.port, query })
  return line === null ? null : { line, heart: openHeartbeat(line, { signal: end }) }
}

/** What staff have set; a table whose keeper is silent opens as it is made. */
export async function keptSettings(kept: Kept | null): Promise<KeptSettings> {
  try {
    if (kept !== null) return await kept.line.ask<KeptSettings>('settings')
  } catch (cause) {
    if (!(cause instanceof KeeperSilent)) throw cause
  }
  return { settings: {}, hasPin: true }
}
