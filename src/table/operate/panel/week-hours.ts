/** Opening hours of a week as staff set them on the glass: at most two stretches a day, half hours. Monday first. */
export interface DayHours {
  readonly isOpen: boolean
  /** Minutes since midnight. */
  readonly fromMin: number
  readonly toMin: number
  /** What is shut in between, minutes since midnight; missing where the day is one stretch. */
  readonly pause?: Pause | undefined
}

export interface Pause {
  readonly fromMin: number
  readonly toMin: number
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
const USUAL: DayHours = { isOpen: true, fromMin: 9 * 60, toMin: 18 * 60 }
const RULE = /^(Mo|Tu|We|Th|Fr|Sa|Su) (?:off|(\d\d:\d\d)-(\d\d:\d\d)(?:,(\d\d:\d\d)-(\d\d:\d\d))?)$/
const STEP_MIN = 30

export const USUAL_WEEK: readonly DayHours[] = DAYS.map(() => USUAL)

/** In OpenStreetMap's syntax: `Mo 09:00-18:00; Tu 10:00-12:30,14:00-18:00; We off; …`. */
export function hoursOfWeek(week: readonly DayHours[]): string {
  return week
    .map(({ isOpen, fromMin, toMin, pause }, index) => {
      const stretches = pause === undefined ? [] : [`${clock(pause.toMin)}-${clock(toMin)}`]
      const first = `${clock(fromMin)}-${clock(pause?.fromMin ?? toMin)}`
      return `${DAYS[index]} ${isOpen ? [first, ...stretches].join(',') : 'off'}`
    })
    .join('; ')
}

/** The week of hours written by `hoursOfWeek`; null for others: they were written by hand and mean more than this can show. */
export function weekOfHours(hours: string): readonly DayHours[] | null {
  const rules = hours.split(';').map((rule) => RULE.exec(rule.trim()))
  if (rules.length !== DAYS.length) return null
  const week = rules.map((rule, index): DayHours | null => {
    if (rule === null || rule[1] !== DAYS[index]) return null
    const [from, to, again, end] = rule
      .slice(2)
      .map((written) => (written === undefined ? undefined : minutesOf(written)))
    if (from === undefined || to === undefined) return { ...USUAL, isOpen: false }
    if (again === undefined || end === undefined) return { isOpen: true, fromMin: from, toMin: to }
    return to < again ? { isOpen: true, fromMin: from, toMin: end, pause: { fromMin: to, toMin: again } } : null
  })
  const whole = week.filter((day) => day !== null)
  return whole.length === DAYS.length ? whole : null
}

/** Noon to two where that lies within the day, with half an hour before and after it; the middle hour of a shorter one. Missing where there is no room. */
export function usualPause({ fromMin, toMin }: DayHours): Pause | undefined {
  const middle = Math.round((fromMin + toMin) / 2 / STEP_MIN) * STEP_MIN
  return [
    { fromMin: 12 * 60, toMin: 14 * 60 },
    { fromMin: middle - STEP_MIN, toMin: middle + STEP_MIN },
  ].find((pause) => pause.fromMin - fromMin >= STEP_MIN && toMin - pause.toMin >= STEP_MIN)
}

/** `09:30`. */
export function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function minutesOf(written: string): number {
  const [hours, minutes] = written.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}
