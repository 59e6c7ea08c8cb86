import { effect } from '@preact/signals'
import type { Route } from '#kit/screen/screen-context.ts'
import type { Card } from '../../cards/card.ts'
import type { ContactEvent } from '../../contacts/contact-source.ts'
import type { Table } from '../../start/open-table.ts'
import type { KeeperLine } from '../keeper/keeper-line.ts'
import type { ContactsNow } from '../touch/contacts-now.ts'
import { CountBook, hourOf } from './count-book.ts'

export interface CountTableParts {
  readonly line: KeeperLine
  readonly table: Table
  readonly pack: string
  readonly contacts: ContactsNow | undefined
}

export interface TableCounts {
  readonly take: (event: ContactEvent) => void
  /** A hand of this seat, by its index, had to wait for the map. */
  readonly waited: (seat: number) => void
}

const SEND_MS = 30_000
/** Where the browser's own limit is counted: a table has no seat for it. */
const LIMIT = 'limit/contacts'

/** Counts what is done at the table, from its own signals, and sends it to the keeper every half minute. Nothing tells one visitor from another. */
export function countTable({ line, table, pack, contacts }: CountTableParts, end: AbortSignal): TableCounts {
  const book = new CountBook(() => hourOf(new Date()))
  const now = () => performance.now()
  const seconds = (sinceMs: number) => Math.round((now() - sinceMs) / 1000)
  const stops: (() => void)[] = []

  for (const { place, person } of table.seats) {
    let visit: { readonly language: string; readonly sinceMs: number } | null = null
    stops.push(
      effect(() => {
        const here = person.value
        const seat = place.index + 1
        if (visit !== null) book.add({ seat, language: visit.language }, { dwellS: seconds(visit.sinceMs) })
        visit = here === null ? null : { language: here.session.interfaceLanguage.peek(), sinceMs: now() }
        if (visit !== null) book.add({ seat, language: visit.language }, { opens: 1 })
      }),
    )
  }

  const open = new Map<
    string,
    { readonly seat: number; readonly card: string; readonly language: string; readonly sinceMs: number }
  >()
  stops.push(
    effect(() => {
      const cards = table.cards.value
      for (const [id, { sinceMs, ...where }] of open)
        if (!cards.some((card) => card.id === id)) {
          book.add(where, { dwellS: seconds(sinceMs) })
          open.delete(id)
        }
      for (const card of cards) {
        if (open.has(card.id)) continue
        const index = card.seat.peek()
        const language = table.seats[index]?.person.peek()?.session.interfaceLanguage.peek() ?? ''
        const where = { seat: index + 1, card: nameOf(card, pack), language }
        open.set(card.id, { ...where, sinceMs: now() })
        book.add(where, { opens: 1 })
      }
    }),
  )
  let limits = 0
  stops.push(
    effect(() => {
      const reached = contacts?.limitReached.value ?? 0
      if (reached > limits) book.add({ seat: 0, card: LIMIT }, { opens: reached - limits })
      limits = reached
    }),
  )

  const send = async () => {
    const rows = book.take()
    if (rows.length === 0) return
    try {
      await line.ask('counts', rows, { last: true })
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause
      // The keeper is being restarted: nothing that was counted is lost by it.
      book.putBack(rows)
    }
  }
  const timer = setInterval(() => void send(), SEND_MS)
  // A page that opens anew has what it counted sent before it goes.
  addEventListener('pagehide', () => void send(), { signal: end })
  end.addEventListener('abort', () => {
    clearInterval(timer)
    for (const stop of stops) stop()
  })
  return {
    take(event) {
      if (event.kind === 'cancel') book.add({ seat: 0 }, { lostContacts: 1 })
    },
    waited(seat) {
      book.add({ seat: seat + 1 }, { blockedGrabs: 1 })
    },
  }
}

/** What a card is called in the statistics: `douai/beffroi` for a stop, the screen's name for others. */
function nameOf({ content }: Card, pack: string): string {
  if (content.kind !== 'screen') return content.kind
  const route: Route = content.route.peek()
  return route.screen === 'visit-stop' ? `${pack}/${route.stop}` : route.screen
}
