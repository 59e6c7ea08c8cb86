import type { Lifetime } from '#domain/era/lifetime.ts'
import type { Moment } from '#domain/era/moment.ts'
import { calendarYear } from '#domain/era/time-scale.ts'
import type { Translate } from '../screen/session.ts'

/** A year as one reads it, without thousands marks: "1231", "52 BC". `say` gives the asking feature's own sentences. */
export function yearInWords(year: number, say: Translate): string {
  const whole = calendarYear(year)
  return whole < 0 ? say('year-before', { year: String(-whole) }) : String(whole)
}

/** When something stood: "1227–1231 to 1644", "since 1734". Where it began or went within some years, both are said. */
export function lifetimeInWords({ from, to }: Lifetime, say: Translate): string {
  const moment = ({ earliest, latest }: Moment) =>
    earliest === latest
      ? yearInWords(earliest, say)
      : say('between', { earliest: yearInWords(earliest, say), latest: yearInWords(latest, say) })
  if (from !== undefined && to !== undefined) {
    const [start, end] = [moment(from), moment(to)]
    return start === end ? start : say('from-to', { from: start, to: end })
  }
  if (from !== undefined) return say('since', { from: moment(from) })
  return to === undefined ? say('always') : say('until', { to: moment(to) })
}
