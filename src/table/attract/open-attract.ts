import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { Town } from '../town/open-town.ts'
import { plateFor, type Plate } from './plates.ts'

const PLATE_MS = 14_000
const WANDER_MS = 7000

/** Shows the town to itself while every seat is free: a plate, and the map wandering to it. Ends with `signal`. */
export function openAttract(
  {
    pack,
    town,
    isQuiet,
  }: {
    readonly pack: PackReader
    readonly town: () => Town | null
    /** True while nobody is at the table. */
    readonly isQuiet: ReadonlySignal<boolean>
  },
  end: AbortSignal,
): ReadonlySignal<Plate | null> {
  const plate = signal<Plate | null>(null)
  let turn = 0
  let round = new AbortController()
  const show = async () => {
    const { signal: own } = round
    try {
      const next = await plateFor(pack, turn, own)
      if (own.aborted) return
      plate.value = next
      const stop = town()?.stops.find(({ id }) => id === next?.stop)
      if (stop !== undefined) town()?.wanderTo(stop.position, performance.now(), WANDER_MS)
    } catch (cause) {
      // A picture that cannot be had is passed over; the next one comes in a moment.
      if (!(cause instanceof Error)) throw cause
    }
    turn += 1
  }
  const stop = effect(() => {
    if (!isQuiet.value) {
      round.abort()
      town()?.stay()
      plate.value = null
      return
    }
    round = new AbortController()
    void show()
    const timer = setInterval(() => {
      void show()
    }, PLATE_MS)
    return () => {
      clearInterval(timer)
    }
  })
  end.addEventListener('abort', stop, { once: true })
  return plate
}
