import type { Operate } from '../open-operate.ts'
import { lightOfHour } from './light-of-hour.ts'

/** A veil over the glass when the room is dark; none at all in full light. */
export function DayLight({ operate }: { readonly operate: Operate }) {
  const hour = operate.answer.value?.hour
  const light = hour === undefined ? 1 : lightOfHour(hour, operate.settings)
  if (light > 0.99) return null
  return <div class="day-light" aria-hidden="true" style={{ opacity: 1 - light }} />
}
