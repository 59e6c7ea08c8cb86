import type { Checking } from '../checking.ts'
import { hoursAreReadable } from '../opening-hours.ts'

/** Opening hours that a phone can read. */
export async function checkHours({ tree, report }: Checking): Promise<void> {
  for (const { file, value } of tree.stops.values()) {
    if (value.hours !== undefined && !(await hoursAreReadable(value.hours)))
      report('hours-unparsable', file, '/hours', { hours: value.hours })
  }
  for (const { file, at, value } of tree.places) {
    if (value.hours !== undefined && !(await hoursAreReadable(value.hours)))
      report('hours-unparsable', file, `${at}/hours`, { hours: value.hours })
  }
}
