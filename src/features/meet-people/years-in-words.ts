import type { Period } from '#domain/period/period.ts'

const [ISOLATE, END_ISOLATE] = ['\u2066', '\u2069'] // birth stands before death in Arabic lines too

/** "1821–1881", "–1608" or "1821–"; empty where no year is known. In the digits of the texts around, which are Latin everywhere. */
export function yearsInWords(period: Period | undefined): string {
  if (period === undefined || (period.from === undefined && period.to === undefined)) return ''
  const year = (value: number | undefined) => (value === undefined ? '' : String(value).replace('-', '−'))
  return `${ISOLATE}${year(period.from)}–${year(period.to)}${END_ISOLATE}`
}
