import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { KeptSettings } from '#domain/table/table-state.ts'
import type { BeatAnswer } from '#domain/table/beat.ts'
import type { Recording } from '#domain/table/recording.ts'
import type { Glass } from '#kit/gesture/contact.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import { INTERFACE_LANGUAGES } from '#kit/screen/session.ts'
import type { ContactEvent } from '../contacts/contact-source.ts'
import { ContactRecorder, rowsOf } from '../contacts/recording.ts'
import type { Edge } from '../seats/seat-places.ts'
import type { TableSettings } from '../settings/table-settings.ts'
import type { TableWords } from '../start/table-words.ts'
import { CornerHold } from './corner/corner-hold.ts'
import type { Kept } from './kept.ts'
import { loadStaffWords } from './staff-words.ts'
import { ContactsNow } from './touch/contacts-now.ts'

export interface OperateParts {
  readonly kept: Kept
  /** What is shown; null on the safe screen. */
  readonly pack: PackReader | null
  readonly settings: TableSettings
  /** As staff have set them, before the address and the defaults had their say. */
  readonly set: KeptSettings
  readonly glass: Glass
  /** True while no seat is taken. */
  readonly isQuiet: ReadonlySignal<boolean>
  /** Staff are there: whoever was greeted because of their hands on the corners is nobody. */
  readonly onStaff: () => void
}

/** Everything by which staff keep the table, and the table keeps its hours: over all else, on the one glass. */
export interface Operate {
  readonly kept: Kept
  /** What is shown; null on the safe screen. */
  readonly pack: PackReader | null
  readonly glass: Glass
  readonly settings: TableSettings
  readonly words: TableWords
  /** What is kept; the panel changes it, and the keeper writes it down. */
  readonly draft: Signal<Readonly<Record<string, unknown>>>
  /** The side staff stand at while their corner is open. */
  readonly side: Signal<Edge | null>
  readonly hasPin: Signal<boolean>
  readonly contacts: ContactsNow
  /** The last minute before the corner was opened; what staff do in it is in no recording, their code least of all. */
  readonly recorded: () => Recording
  readonly answer: ReadonlySignal<BeatAnswer | null>
  /** Outside its hours, once nobody is at it. */
  readonly isResting: ReadonlySignal<boolean>
  readonly take: (event: ContactEvent) => void
  readonly frame: (nowMs: number) => void
}

const CORNER_MM = 70
const HOLD_MS = 3000
const TOGETHER_MS = 6000
/** Quiet must last a moment: somebody who just left may come back for a card. */
const QUIET_MS = 3000

export async function openOperate(
  { kept, pack, settings, set, glass, isQuiet, onStaff }: OperateParts,
  end: AbortSignal,
): Promise<Operate> {
  const { heart } = kept
  const words = await loadStaffWords(INTERFACE_LANGUAGES)
  // A table without a code asks for one before anything else: whoever finds its corner would choose it.
  const side = signal<Edge | null>(set.hasPin ? null : 'bottom')
  const corner = new CornerHold({
    width: glass.widthPx,
    height: glass.heightPx,
    reachPx: CORNER_MM * pxPerMm(glass),
    holdMs: HOLD_MS,
    togetherMs: TOGETHER_MS,
  })
  const contacts = new ContactsNow()
  const recorder = new ContactRecorder()
  const isResting = computed(() => heart.answer.value?.isOpen === false && isQuiet.value)
  const stops = [
    effect(() => {
      heart.isBusy.value = !isQuiet.value || side.value !== null
    }),
    effect(() => {
      if (heart.answer.value?.hasNews !== true || heart.isBusy.value) return
      const timer = setTimeout(() => void heart.openAnew(), QUIET_MS)
      return () => {
        clearTimeout(timer)
      }
    }),
  ]
  end.addEventListener('abort', () => {
    for (const stop of stops) stop()
  })
  return {
    kept,
    pack,
    glass,
    settings,
    words,
    draft: signal(set.settings),
    side,
    hasPin: signal(set.hasPin),
    contacts,
    recorded: () => ({
      format: 1,
      beffroi: __BEFFROI_VERSION__,
      pack: pack?.pack.id ?? '',
      glass,
      seats: settings.seats,
      edges: settings.edges,
      contacts: rowsOf(recorder.events()),
    }),
    answer: heart.answer,
    isResting,
    take(event) {
      contacts.take(event)
      if (side.peek() !== null) return
      recorder.keep(event)
      corner.take(event)
    },
    frame(nowMs) {
      const held = side.peek() === null ? corner.frame(nowMs) : null
      if (held === null) return
      side.value = held
      onStaff()
    },
  }
}
