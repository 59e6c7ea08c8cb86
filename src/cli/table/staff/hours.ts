/** Whether a table is to be seen now, and when it will be next. */
export interface HoursNow {
  readonly isOpen: boolean
  /** Local time `2026-11-28T09:00`; null while open, and where it never opens again. */
  readonly opensAt: string | null
}

const OPEN: HoursNow = { isOpen: true, opensAt: null }

/** A clock before this was never set: a table without a battery says 1970 after a power cut, and must not be closed by it. */
const FIRST_MS = Date.UTC(2025, 0, 1)

/** A place for holidays and sunrise where the table's own is not known. */
const ANYWHERE = { lat: 50.73, lon: 1.61, address: { country_code: 'fr', country: 'France', state: 'Hauts-de-France' } }

/**
 * What opening hours in OpenStreetMap's syntax mean at a moment, by the machine's own time zone. Hours that cannot be read, an empty text
 * and a clock that was never set mean open: a table is never dark by mistake.
 */
export async function hoursNow(hours: string, now: Date): Promise<HoursNow> {
  if (hours.trim() === '' || now.getTime() < FIRST_MS) return OPEN
  const { default: OpeningHours } = await import('opening_hours')
  try {
    const read = new OpeningHours(hours, ANYWHERE)
    if (read.getState(now)) return OPEN
    const next = read.getNextChange(now)
    return { isOpen: false, opensAt: next === undefined ? null : localMinute(next) }
  } catch {
    // The library throws texts for what it cannot read.
    return OPEN
  }
}

/** `2026-11-28T09:00`, by the machine's own time zone. */
export function localMinute(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}
