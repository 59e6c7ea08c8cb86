import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { InterfaceLanguage } from '#kit/screen/session.ts'

const EVERY_MS = 4000

/** Which language the table speaks to nobody in particular: one of the keeper's after the other. */
export function takeTurns(languages: readonly InterfaceLanguage[]): ReadonlySignal<InterfaceLanguage> {
  const turn = signal(0)
  setInterval(() => {
    turn.value += 1
  }, EVERY_MS)
  return computed(() => languages[turn.value % languages.length] ?? 'fr')
}
