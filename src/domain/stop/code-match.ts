/** What the digits typed so far mean among the numbers on a town's signs. Rows are those of `codes`. */
export type CodeMatch =
  | { readonly kind: 'empty' }
  /** One sign has this number and no longer number begins with it. */
  | { readonly kind: 'found'; readonly row: number }
  /** Longer numbers begin like this; `row` is the sign that has exactly this number, if one has. */
  | { readonly kind: 'unfinished'; readonly row: number | null }
  /** No number begins like this; `near` are the signs it may have been meant for, most likely first. */
  | { readonly kind: 'unknown'; readonly near: readonly number[] }

const MOST_NEAR = 3

/** Judges what was typed. Leading zeros and digits of other scripts are forgiven; whatever is no digit is passed over. */
export function matchCode(typed: string, codes: readonly (number | null)[]): CodeMatch {
  const digits = digitsOf(typed).replace(/^0+(?=\d)/, '')
  if (digits === '' || digits === '0') return { kind: 'empty' }
  const row = codes.findIndex((code) => code !== null && String(code) === digits)
  const isBegun = codes.some((code) => code !== null && String(code) !== digits && String(code).startsWith(digits))
  if (isBegun) return { kind: 'unfinished', row: row === -1 ? null : row }
  if (row !== -1) return { kind: 'found', row }
  return { kind: 'unknown', near: nearTo(digits, codes) }
}

/** The digits of a text in Latin form, at most `MOST_DIGITS`. */
export function digitsOf(typed: string): string {
  return Array.from(typed)
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0
      const zero = ZEROS.find((first) => code >= first && code < first + 10)
      return zero === undefined ? '' : String(code - zero)
    })
    .join('')
    .slice(0, MOST_DIGITS)
}

const MOST_DIGITS = 4
const ZEROS = [0x30, 0x660, 0x6f0] // Latin, Arabic, Persian

/** A digit too many, too few, another one, two changed about: what thumbs do. */
function nearTo(digits: string, codes: readonly (number | null)[]): readonly number[] {
  return codes
    .flatMap((code, row) => (code === null ? [] : [{ row, code, slips: slipsBetween(digits, String(code)) }]))
    .filter(({ slips }) => slips <= 1)
    .sort((one, other) => Math.abs(one.code - Number(digits)) - Math.abs(other.code - Number(digits)))
    .slice(0, MOST_NEAR)
    .map(({ row }) => row)
}

/** 0 for equal, 1 for one slip, 2 for more. */
function slipsBetween(typed: string, meant: string): number {
  if (typed === meant) return 0
  const start = Array.from(meant).findIndex((digit, place) => typed[place] !== digit)
  const at = start === -1 ? meant.length : start
  const [restTyped, restMeant] = [typed.slice(at), meant.slice(at)]
  const isSwapped =
    restTyped.length >= 2 &&
    restTyped[0] === restMeant[1] &&
    restTyped[1] === restMeant[0] &&
    restTyped.slice(2) === restMeant.slice(2)
  const isOneSlip =
    restTyped.slice(1) === restMeant.slice(1) || restTyped.slice(1) === restMeant || restTyped === restMeant.slice(1)
  return isSwapped || isOneSlip ? 1 : 2
}
