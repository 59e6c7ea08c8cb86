import type { Period } from '#domain/period/period.ts'
import type { Translate } from '#kit/screen/session.ts'

/** Years of a stop as a visitor reads them; empty when neither is known. Years carry no thousands mark. */
export function periodInWords({ from, to }: Period, translate: Translate): string {
  const year = (value: number) =>
    value < 0 ? translate('visit-stop:year-before', { year: String(-value) }) : String(value)
  if (from !== undefined && to !== undefined)
    return from === to ? year(from) : translate('visit-stop:years', { from: year(from), to: year(to) })
  if (from !== undefined) return translate('visit-stop:since', { year: year(from) })
  return to === undefined ? '' : translate('visit-stop:until', { year: year(to) })
}
