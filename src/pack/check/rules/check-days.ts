import type { Checking } from '../checking.ts'
import { isDay } from '../days.ts'

/** Days that exist and follow one another, and events still to come. */
export function checkDays({ tree, report, today }: Checking): void {
  for (const { file, at, place, value } of tree.events) {
    const { from, to, id, name, days = [] } = value
    const where = (field: string) => place ?? `${at}/${field}`
    const last = to ?? from
    for (const [index, day] of days.entries())
      if (!isDay(day)) report('bad-day', file, where(`days/${index}`), { found: day })
    if (!isDay(from)) report('bad-day', file, where('from'), { found: from })
    else if (to !== undefined && !isDay(to) && to < '9999') report('bad-day', file, where('to'), { found: to })
    else if (last < from) report('days-reversed', file, where('to'), { from, to: last })
    else if (last < today)
      report('event-past', file, where(to === undefined ? 'from' : 'to'), {
        event: Object.values(name)[0] || id,
        day: last,
      })
  }
  for (const { file, value } of tree.exhibitions.values()) {
    for (const field of ['from', 'to'] as const) {
      const day = value[field]
      if (day !== undefined && !isDay(day)) report('bad-day', file, `/${field}`, { found: day })
    }
    if (value.from !== undefined && value.to !== undefined && value.to < value.from)
      report('days-reversed', file, '/to', { from: value.from, to: value.to })
  }
  for (const { file, value } of [...tree.stops.values(), ...tree.people.values()]) {
    const { from, to } = value.period ?? {}
    if (from !== undefined && to !== undefined && to < from)
      report('days-reversed', file, '/period/to', { from: String(from), to: String(to) })
  }
}
