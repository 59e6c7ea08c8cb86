/** Names of days in OpenStreetMap's opening hours, Monday first. */
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export interface HoursWords {
  /** Locale for the names of days and months. */
  readonly locale: string
  readonly closed: string
  readonly publicHolidays: string
  readonly always: string
}

/**
 * OpenStreetMap opening hours as lines to read, one per rule: names of days and months in the visitor's language, the rest as written,
 * so that a rule this does not know is still readable. Grammar: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function hoursInWords(hours: string, { locale, closed, publicHolidays, always }: HoursWords): readonly string[] {
  const dayName = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const words = new Map<string, string>([
    ...DAYS.map((day, index) => [day, dayName.format(Date.UTC(2024, 0, 1 + index))] as const), // 1 January 2024 was a Monday
    ...MONTHS.map((month, index) => [month, monthName.format(Date.UTC(2024, index, 1))] as const),
    ['PH', publicHolidays],
    ['off', closed],
    ['closed', closed],
    ['24/7', always],
  ])
  // French sets a colon off from what it follows.
  const colon = locale.startsWith('fr') ? '\u00a0: ' : ': '
  return hours
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')
    .map((rule) =>
      rule
        .replace(/24\/7|[A-Za-z]+/g, (word) => words.get(word) ?? word)
        .replace(/\s*,\s*/g, ', ')
        .replace(/:\s+/g, colon)
        .replace(/(\S)-(?=\S)/g, '$1–'),
    )
}
