import type { Period } from '#domain/period/period.ts'
import type { Translate } from '#kit/screen/session.ts'

/** "1821–1881", "died in 1608" or "born in 1821"; empty where no year is known. In the digits of the texts around, which are Latin everywhere. */
export function yearsInWords({ from, to }: Period = {}, translate: Translate): string {
  if (from !== undefined && to !== undefined) return leftToRight(`${String(from)}–${String(to)}`)
  if (from !== undefined) return translate('meet-people:born', { year: leftToRight(String(from)) })
  return to === undefined ? '' : translate('meet-people:died', { year: leftToRight(String(to)) })
}

/** Birth stands before death, and a sign before its year, in Arabic lines too. */
function leftToRight(years: string): string {
  return `\u2066${years.replaceAll('-', '−')}\u2069`
}
