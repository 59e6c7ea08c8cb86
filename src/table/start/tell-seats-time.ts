import type { Table } from './open-table.ts'

const EVERY_MS = 250

/** Lets time pass at every seat, and not where somebody listens: whoever hears a story is there. */
export function tellSeatsTime(table: Table): void {
  setInterval(() => {
    const atMs = performance.now()
    for (const { place, person } of table.seats) {
      const isHeard = person.peek()?.player.state.peek().status === 'playing'
      table.tell(place.index, isHeard ? { kind: 'touched', atMs } : { kind: 'time', atMs })
    }
  }, EVERY_MS)
}
