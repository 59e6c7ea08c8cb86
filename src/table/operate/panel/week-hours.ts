/** Opening hours of a week as staff set them on the glass: one stretch a day, half hours. Monday first. */
export interface DayHours {
  readonly isOpen: boolean
  /** Minutes since midnight. */
  readonly fromMin: number
  readonly toMin: number
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
const USUAL: DayHours = { isOpen: true, fromMin: 9 * 60, toMin: 18 * 60 }
const RULE = /^(Mo|Tu|We|Th|Fr|Sa|Su) (?:off|(\d\d):(\d\d)-(\d\d):(\d\d))$/

export const USUAL_WEEK: readonly DayHours[] = DAYS.map(() => USUAL)

/** In OpenStreetMap's syntax: `Mo 09:00-18:00; Tu off; …`. */
export function hoursOfWeek(week: readonly DayHours[]): string {
  return week
    .map(
      ({ isOpen, fromMin, toMin }, index) => `${DAYS[index]} ${isOpen ? `${clock(fromMin)}-${clock(toMin)}` : 'off'}`,
    )
    .join('; ')
}

/** The week of hours written by `hoursOfWeek`; null for others: they were written by hand and mean more than this can show. */
export function weekOfHours(hours: string): readonly DayHours[] | null {
  const rules = hours.split(';').map((rule) => RULE.exec(rule.trim()))
  if (rules.length !== DAYS.length) return null
  const week = rules.map((rule, index): DayHours | null => {
    if (rule === null || rule[1] !== DAYS[index]) return null
    const [fromH, fromM, toH, toM] = rule.slice(2).map(Number)
    return rule[2] === undefined
      ? { ...USUAL, isOpen: false }
      : { isOpen: true, fromMin: (fromH ?? 0) * 60 + (fromM ?? 0), toMin: (toH ?? 0) * 60 + (toM ?? 0) }
  })
  const whole = week.filter((day) => day !== null)
  return whole.length === DAYS.length ? whole : null
}

/** `09:30`. */
export function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
