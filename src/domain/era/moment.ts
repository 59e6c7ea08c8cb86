/** When something began or ended: some year from `earliest` to `latest`, both included; equal where the year is known. Negative before our era. */
export interface Moment {
  readonly earliest: number
  readonly latest: number
}

const ABOUT_YEARS = 10
const YEAR = /^(-?\d{1,5})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(~?)$/
const DIGITS_OPEN = /^(-?)(\d{1,3})(X{1,3})$/

/**
 * A moment as a curator writes it, after EDTF (Library of Congress, 2019): `1230`, `-52`, `1804-08-16`, `1230~` (about: ten years either
 * way), `123X`, `12XX` (some year of a decade, of a century), `1227/1231` (from one to the other). Null for anything else, and for
 * the year 0, which no calendar had.
 */
export function readMoment(written: unknown): Moment | null {
  if (typeof written === 'number') return Number.isInteger(written) ? moment(written, written) : null
  if (typeof written !== 'string') return null
  const [first = '', second, ...more] = written.trim().split('/')
  const from = readOne(first)
  if (second === undefined) return from
  const to = readOne(second)
  return more.length > 0 || from === null || to === null ? null : moment(from.earliest, to.latest)
}

function readOne(text: string): Moment | null {
  const open = DIGITS_OPEN.exec(text)
  if (open !== null) {
    const [, sign, known = '', unknown = ''] = open
    const size = 10 ** unknown.length
    const least = Number(known) * size
    return sign === '-' ? moment(-(least + size - 1), -least) : moment(Math.max(1, least), least + size - 1)
  }
  const [, year, about] = YEAR.exec(text) ?? []
  if (year === undefined) return null
  const around = about === '~' ? ABOUT_YEARS : 0
  return Number(year) === 0 ? null : moment(Number(year) - around, Number(year) + around)
}

function moment(earliest: number, latest: number): Moment | null {
  const isYears = [earliest, latest].every((year) => year !== 0 && Math.abs(year) <= 99_999)
  return isYears && earliest <= latest ? { earliest, latest } : null
}
