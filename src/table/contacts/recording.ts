import type { ContactRow } from '#domain/table/recording.ts'
import type { ContactEvent } from './contact-source.ts'

/** How much of the past is kept, for a report of what went wrong: contacts only, nothing of who or what. */
const KEPT_MS = 60_000
const SPARE_MS = 1000

/** Keeps the last minute of contacts. */
export class ContactRecorder {
  #events: ContactEvent[] = []

  readonly keep = (event: ContactEvent): void => {
    this.#events.push(event)
    const now = timeOf(event)
    if (timeOf(this.#events[0] ?? event) < now - KEPT_MS - SPARE_MS)
      this.#events = this.#events.filter((one) => timeOf(one) >= now - KEPT_MS)
  }

  /** Oldest first. */
  events(): readonly ContactEvent[] {
    return this.#events
  }
}

/** Contacts as they are written into a file: a tenth of a pixel and of a millisecond is finer than any glass. */
export function rowsOf(events: readonly ContactEvent[]): readonly ContactRow[] {
  return events.map((event): ContactRow => {
    if (!('contact' in event)) return [event.kind, event.id, tenths(event.atMs)]
    const { id, atMs, at, sizeMm } = event.contact
    const size = sizeMm === undefined ? [] : [tenths(sizeMm.long), tenths(sizeMm.short)]
    return [event.kind, id, tenths(atMs), tenths(at.x), tenths(at.y), ...size]
  })
}

/** What was written into a file, as contacts again. */
export function eventsOf(rows: readonly ContactRow[]): readonly ContactEvent[] {
  return rows.map((row): ContactEvent => {
    const [kind, id, atMs, x = 0, y = 0, long, short] = row
    if (kind === 'up' || kind === 'cancel') return { kind, id, atMs }
    const sizeMm = long === undefined || short === undefined ? undefined : { long, short }
    return { kind, contact: { id, at: { x, y }, atMs, ...(sizeMm && { sizeMm }) } }
  })
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

function timeOf(event: ContactEvent): number {
  return 'contact' in event ? event.contact.atMs : event.atMs
}

/** Plays a recording on a table, frame by frame of `everyMs`, and `restMs` beyond its end: the same recording leads to the same table. */
export function playRecording(
  events: readonly ContactEvent[],
  table: { readonly take: (event: ContactEvent) => void; readonly frame: (nowMs: number) => void },
  { everyMs, restMs }: { readonly everyMs: number; readonly restMs: number },
): void {
  const [first] = events
  const last = events.at(-1)
  if (first === undefined || last === undefined) return
  let next = 0
  for (let nowMs = timeOf(first) + everyMs; nowMs <= timeOf(last) + restMs; nowMs += everyMs) {
    for (let event = events[next]; event && timeOf(event) <= nowMs; event = events[next]) {
      table.take(event)
      next += 1
    }
    table.frame(nowMs)
  }
}
