import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { TableSettings } from '../settings/table-settings.ts'
import type { MixingDesk } from '../sound/mixing-desk.ts'
import type { Town } from '../town/open-town.ts'
import { beginStory } from './begin-story.ts'
import { plateFor, type Plate } from './plates.ts'

const PLATE_MS = 14_000
const WANDER_MS = 7000
/** All of the town lies there before it sets out for the first plate's place: to set out ends whatever brought it. */
const SETTLE_MS = 1000
const FIRST_MS = 900
/** A story is begun with every third plate: between them the room is quiet. */
const VOICE_EVERY = 3

export interface AttractParts {
  readonly pack: PackReader
  readonly town: () => Town | null
  readonly isTownDrawn: ReadonlySignal<boolean>
  /** True while nobody is at the table. */
  readonly isQuiet: ReadonlySignal<boolean>
  readonly settings: Pick<TableSettings, 'languages' | 'attractVoices' | 'stillPictures'>
  /** Where stories that begin are heard. */
  readonly desk: MixingDesk
  /** `YYYY-MM-DD`, of this moment. */
  readonly today: () => string
  /** False outside of the table's hours: a dark room is not spoken to. */
  readonly isOpen: () => boolean
}

/** What the empty table shows. */
export interface Attract {
  readonly plate: ReadonlySignal<Plate | null>
  /** The sentence that is being said, in the near side's language. */
  readonly said: ReadonlySignal<string | null>
  /** Nothing moves by itself, as staff or the machine ask for: one plate stays until somebody has been there. */
  readonly isStill: boolean
}

/** Shows the town to itself while every seat is free: a plate, the map wandering to it, now and then a story that begins. Ends with `end`. */
export function openAttract(parts: AttractParts, end: AbortSignal): Attract {
  const { pack, town, isQuiet, settings, desk } = parts
  const isStill = settings.stillPictures || matchMedia('(prefers-reduced-motion: reduce)').matches
  const plate = signal<Plate | null>(null)
  const said = signal<string | null>(null)
  let turn = 0
  /** Since everybody left. */
  let hasMoved = false
  /** Gives how long it stays, milliseconds. */
  const show = async (own: AbortSignal): Promise<number> => {
    const now = turn
    turn += 1
    try {
      const next = await plateFor(pack, now, { languages: settings.languages, today: parts.today() }, own)
      if (own.aborted) return PLATE_MS
      plate.value = next
      const speaks = settings.attractVoices && !isStill && parts.isOpen() && now % VOICE_EVERY === 0
      const voice = speaks ? next?.voice : null
      if (voice === null || voice === undefined) return PLATE_MS
      beginStory(pack.source.urlOf(voice.path), voice, { desk, said }, own)
      return Math.max(PLATE_MS, voice.endS * 1000 + WANDER_MS / 2)
    } catch (cause) {
      // A picture that cannot be had is passed over; the next one comes in a moment.
      if (!(cause instanceof Error)) throw cause
      return PLATE_MS
    }
  }
  const goOn = async (own: AbortSignal) => {
    const stayMs = await show(own)
    if (own.aborted || isStill) return
    const timer = setTimeout(() => void goOn(own), stayMs)
    own.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
      },
      { once: true },
    )
  }
  const stop = effect(() => {
    if (!isQuiet.value) return
    const round = new AbortController()
    // As the last visitor left it, it would be theirs.
    town()?.showWhole()
    hasMoved = false
    void goOn(round.signal)
    return () => {
      round.abort()
      town()?.stay()
      plate.value = null
      said.value = null
    }
  })
  end.addEventListener('abort', stop, { once: true })
  const stopWandering = effect(() => {
    const shown = plate.value
    if (shown === null || !parts.isTownDrawn.value) return
    // What the plates tell of lies between them, not under one: soon at the start, and then after each way.
    const stop = town()?.stops.find(({ id }) => id === shown.stop)
    if (stop === undefined) return
    const durationMs = isStill ? 1 : hasMoved ? WANDER_MS : FIRST_MS
    town()?.wanderTo(stop.position, performance.now() + (hasMoved ? 0 : SETTLE_MS), durationMs)
    hasMoved = true
  })
  end.addEventListener('abort', stopWandering, { once: true })
  return { plate, said, isStill }
}
