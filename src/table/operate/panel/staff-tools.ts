import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { PinAnswer, StaffWish, TableState } from '#domain/table/table-state.ts'
import type { InterfaceLanguage, Translate } from '#kit/screen/session.ts'
import { tableSettingsFrom, type TableSettings } from '../../settings/table-settings.ts'
import { KeeperRefused, KeeperSilent } from '../keeper/keeper-line.ts'
import type { Operate } from '../open-operate.ts'
import { openTouchDesk, type TouchDesk } from '../touch/touch-desk.ts'

/** What came of a code: inside, wrong (and how long no other is looked at), or the keeper does not answer. */
export type Knocked =
  { readonly kind: 'inside' } | { readonly kind: 'wrong'; readonly waitMs: number } | { readonly kind: 'silent' }

/** What the sections of the staff's corner have in their hands. */
export interface StaffTools {
  readonly operate: Operate
  readonly language: Signal<InterfaceLanguage>
  readonly translate: Translate
  readonly isInside: ReadonlySignal<boolean>
  readonly knock: (pin: string) => Promise<Knocked>
  /** Settings as they are being changed. */
  readonly settings: ReadonlySignal<TableSettings>
  /** Keeps a change on the table's disk; it applies once the corner is closed. */
  readonly set: (change: Partial<TableSettings>) => void
  readonly isChanged: ReadonlySignal<boolean>
  /** What the keeper last said of the table; null before it has. */
  readonly state: ReadonlySignal<TableState | null>
  readonly look: () => Promise<void>
  readonly wish: (wish: StaffWish) => Promise<void>
  /** Undefined where the keeper is silent. */
  readonly ask: <Answer>(name: string, body?: unknown) => Promise<Answer | undefined>
  readonly touch: TouchDesk
  readonly close: () => void
}

export function openStaffTools(operate: Operate): StaffTools {
  const { kept, draft, words } = operate
  const language = signal<InterfaceLanguage>(operate.settings.staffLanguage ?? operate.settings.languages[0] ?? 'fr')
  const token = signal<string | null>(null)
  const state = signal<TableState | null>(null)
  const isChanged = signal(false)
  const settings = computed(() => tableSettingsFrom(draft.value, new URLSearchParams()))
  /** One save after the other: the last one is what stays. */
  let saving: Promise<unknown> = Promise.resolve()

  const ask = async <Answer>(name: string, body?: unknown): Promise<Answer | undefined> => {
    try {
      return await kept.line.ask<Answer>(name, body, { token: token.peek() ?? '' })
    } catch (cause) {
      if (cause instanceof KeeperSilent) return undefined
      if (!(cause instanceof KeeperRefused)) throw cause
      // The keeper was restarted, or nothing was done for ten minutes: the code is asked for again.
      if (cause.status === 401) token.value = null
      return undefined
    }
  }
  return {
    operate,
    language,
    translate: (key, values) => words.in(language.value)(key, values),
    isInside: computed(() => token.value !== null),
    async knock(pin) {
      try {
        const answer = await kept.line.ask<PinAnswer>('pin', { pin })
        if (!answer.open) return { kind: 'wrong', waitMs: answer.waitMs }
        token.value = answer.token
        operate.hasPin.value = true
        return { kind: 'inside' }
      } catch (cause) {
        if (cause instanceof KeeperSilent || cause instanceof KeeperRefused) return { kind: 'silent' }
        throw cause
      }
    },
    settings,
    set(change) {
      draft.value = { ...draft.peek(), ...change }
      isChanged.value = true
      saving = saving.then(() => ask('save', draft.peek()))
    },
    isChanged,
    state,
    async look() {
      state.value = (await ask<TableState>('state')) ?? state.peek()
    },
    async wish(wish) {
      state.value = (await ask<TableState>('wish', wish)) ?? state.peek()
    },
    ask,
    touch: openTouchDesk(),
    close() {
      token.value = null
      if (isChanged.peek()) void saving.then(() => kept.heart.openAnew())
      else operate.side.value = null
    },
  }
}
