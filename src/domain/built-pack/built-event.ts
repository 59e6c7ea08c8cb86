import type { LanguageTag } from '../language/language.ts'

/** One of `events.json`. Days as `YYYY-MM-DD`, of the town's own calendar. */
export interface BuiltEvent {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The days between them on which it takes place; missing where that is every one. */
  readonly days?: readonly string[]
  /** What it is called, by language; a language without a name of it is left out. */
  readonly names: Readonly<Record<LanguageTag, string>>
}

/** Whether an event takes place on a day. */
export function isOn({ from, to, days }: Pick<BuiltEvent, 'from' | 'to' | 'days'>, day: string): boolean {
  return day >= from && day <= to && (days === undefined || days.includes(day))
}
