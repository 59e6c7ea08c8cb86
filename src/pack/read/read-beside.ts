import type { AuthoredEvent, AuthoredPlace } from '../schema/beside-schema.ts'
import { eventsSchema, placesSchema } from '../schema/beside-schema.ts'
import type { AuthoredValue } from './authored-tree.ts'
import type { PackReading } from './pack-reading.ts'
import { readText } from './pack-reading.ts'
import { readCalendar } from './read-calendar.ts'
import { readFields } from './read-fields.ts'
import { readJsonFile } from './read-json-file.ts'

/** Open data of a whole county stays under this. */
const MAX_LIST_BYTES = 8_388_608

/** Every `places/*.json`. */
export async function readPlaces(reading: PackReading): Promise<readonly AuthoredValue<AuthoredPlace>[]> {
  const places: AuthoredValue<AuthoredPlace>[] = []
  for (const file of filesIn(reading, 'places', '.json')) {
    const raw = await readJsonFile(reading, file, MAX_LIST_BYTES)
    const value = raw === undefined ? undefined : readFields(placesSchema, raw, file, reading.report)
    for (const [index, place] of (value?.places ?? []).entries())
      places.push({ file, at: `/places/${index}`, value: place })
  }
  return places
}

/** Every `events/*.json`, and every `events/*.ics` with its summaries taken to be in `language`. */
export async function readEvents(
  reading: PackReading,
  language: string,
): Promise<readonly AuthoredValue<AuthoredEvent>[]> {
  const events: AuthoredValue<AuthoredEvent>[] = []
  for (const file of filesIn(reading, 'events', '.json')) {
    const raw = await readJsonFile(reading, file, MAX_LIST_BYTES)
    const value = raw === undefined ? undefined : readFields(eventsSchema, raw, file, reading.report)
    for (const [index, event] of (value?.events ?? []).entries())
      events.push({ file, at: `/events/${index}`, value: event })
  }
  for (const file of filesIn(reading, 'events', '.ics')) {
    const text = await readText(reading, file, MAX_LIST_BYTES)
    if (text === null) continue
    const calendar = await readCalendar(text)
    for (const { place, found } of calendar.complaints) reading.report('calendar-broken', file, place, { found })
    for (const { id, summary, place, ...when } of calendar.events) {
      events.push({
        file,
        at: '',
        place,
        value: { id, name: { [language]: summary }, ...when, days: when.days?.slice() },
      })
    }
  }
  return events
}

function filesIn({ sizes }: PackReading, folder: string, ending: string): readonly string[] {
  return [...sizes.keys()].filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending))
}
