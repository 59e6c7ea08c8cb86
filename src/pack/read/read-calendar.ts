import type ICAL from 'ical.js'
import { placeAt } from './json-text.ts'
import type { Place } from './problem.ts'
import { asId } from './read-fields.ts'

/** An event of a calendar file. Days as `YYYY-MM-DD`; `to` is the last day of its last repetition, far off where it never ends. */
export interface CalendarEvent {
  readonly id: string
  readonly summary: string
  readonly from: string
  readonly to: string
  /** The days it takes place, where it repeats; missing where it lasts from the first day to the last. */
  readonly days?: readonly string[]
  readonly url?: string
  /** Where its `BEGIN:VEVENT` stands. */
  readonly place: Place
}

export interface ReadCalendar {
  readonly events: readonly CalendarEvent[]
  readonly complaints: readonly { readonly place: Place; readonly found: string }[]
}

/** A repetition without end is taken to last until here. */
const NEVER = '9999-12-31'
const MOST_REPETITIONS = 2000
/** So many days of it are told of: two years of a daily event, more than a decade of a weekly one. */
const MOST_DAYS = 731

/** The events of an iCalendar file (RFC 5545). Never throws: what cannot be read is a complaint. */
export async function readCalendar(text: string): Promise<ReadCalendar> {
  // Loaded only by packs that have a calendar.
  const { default: ical } = await import('ical.js')
  let calendars: ICAL.Component[]
  try {
    const parsed: unknown = ical.parse(text)
    const roots =
      Array.isArray(parsed) && typeof parsed[0] === 'string' ? [parsed] : Array.isArray(parsed) ? parsed : []
    calendars = roots.map((root: unknown[]) => new ical.Component(root))
  } catch (error) {
    return { events: [], complaints: [complaintOf(error, text)] }
  }
  const places = [...text.matchAll(/^BEGIN:VEVENT/gim)].map(({ index }) => placeAt(text, index))
  const events: CalendarEvent[] = []
  const complaints: { readonly place: Place; readonly found: string }[] = []
  if (calendars.length === 0 || calendars.some(({ name }) => name !== 'vcalendar'))
    complaints.push({ place: { line: 1, column: 1 }, found: 'BEGIN:VCALENDAR' })
  for (const [index, component] of calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent')).entries()) {
    const place = places[index] ?? { line: 1, column: 1 }
    const event = readEvent(ical, component, index, place)
    if (event === null) complaints.push({ place, found: 'DTSTART' })
    else if (!component.hasProperty('recurrence-id')) events.push(event)
  }
  return { events, complaints }
}

function readEvent(ical: typeof ICAL, component: ICAL.Component, index: number, place: Place): CalendarEvent | null {
  try {
    const event = new ical.Event(component)
    const url: unknown = component.getFirstPropertyValue('url')
    const summary = event.summary ?? ''
    return {
      id: asId(event.uid ?? '') || `event-${index + 1}`,
      summary,
      from: dayOf(event.startDate),
      ...lastDays(event),
      ...(typeof url === 'string' ? { url } : {}),
      place,
    }
  } catch {
    // ical.js throws unnamed errors for times it cannot read; the event is told as unreadable by the caller.
    return null
  }
}

function lastDays(event: ICAL.Event): { readonly to: string; readonly days?: readonly string[] } {
  if (!event.isRecurring()) return { to: endDay(event.endDate, event.startDate) }
  const occurrences = event.iterator()
  const days: string[] = []
  let last = event.startDate
  for (let count = 0; count < MOST_REPETITIONS; count += 1) {
    const next: ICAL.Time | undefined = occurrences.next()
    if (next === undefined || next === null) return { to: dayOf(last), days }
    last = next
    if (days.length < MOST_DAYS) days.push(dayOf(next))
  }
  return { to: NEVER, days }
}

/** The end of a whole-day event is the day after it. */
function endDay(end: ICAL.Time | null, start: ICAL.Time): string {
  if (end === null) return dayOf(start)
  const last = end.clone()
  if (last.isDate && last.compare(start) > 0) last.adjust(-1, 0, 0, 0)
  return dayOf(last)
}

function dayOf({ year, month, day }: ICAL.Time): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function complaintOf(error: unknown, text: string): { readonly place: Place; readonly found: string } {
  const quoted = error instanceof Error ? (/"([^"]+)"\s*$/.exec(error.message)?.[1] ?? '') : ''
  const index = quoted === '' ? -1 : text.indexOf(quoted)
  return {
    place: index === -1 ? { line: 1, column: 1 } : placeAt(text, index),
    found: quoted.slice(0, 80) || 'BEGIN:VCALENDAR',
  }
}
