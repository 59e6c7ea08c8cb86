import type { LanguageTag } from '#domain/language/language.ts'
import type { Formats, InterfaceLanguage } from '../screen/session.ts'

/** Quantities in words a person uses. `language` is read at each call, so that the words follow it. */
export function createFormats(language: () => InterfaceLanguage): Formats {
  const made = new Map<string, Intl.NumberFormat>()
  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    // Source Sans draws the narrow no-break space too narrow between a number and its unit.
    numberFormat(made, language(), options).format(value).replaceAll('\u202f', '\u00a0')
  const unit = (value: number, unitName: string, digits = 0) =>
    number(value, { style: 'unit', unit: unitName, unitDisplay: 'short', maximumFractionDigits: digits })
  return {
    distance: (metres) =>
      metres < 995 ? unit(roundedMetres(metres), 'meter') : unit(metres / 1000, 'kilometer', metres < 9950 ? 1 : 0),
    duration(minutes) {
      const whole = Math.max(1, Math.round(minutes))
      const [hours, rest] = [Math.floor(whole / 60), whole % 60]
      if (hours === 0) return unit(rest, 'minute')
      // NO-BREAK SPACE: "1 h 10 min" stays on one line.
      return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')}\u00a0${unit(rest, 'minute')}`
    },
    clock(seconds) {
      const whole = Math.max(0, Math.floor(seconds))
      const two = (value: number) => String(value).padStart(2, '0')
      const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
      return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`
    },
    bytes(bytes) {
      if (bytes >= 999_500_000) return unit(bytes / 1e9, 'gigabyte', 1)
      if (bytes >= 999_500) return unit(bytes / 1e6, 'megabyte', bytes < 9_950_000 ? 1 : 0)
      return unit(bytes === 0 ? 0 : Math.max(1, bytes / 1000), 'kilobyte')
    },
    number: (value) => number(value),
    percent: (share) => number(share, { style: 'percent' }),
    date: (atMs) => new Intl.DateTimeFormat(localeOf(language()), { dateStyle: 'long' }).format(atMs),
    languageName: (tag) => languageName(language(), tag),
  }
}

/**
 * The locale in which an interface language writes numbers. Arabic keeps the digits 0–9: they are what the signs in town,
 * the keypad and the Maghreb use, and they match the numbers inside sentences.
 */
export function localeOf(language: InterfaceLanguage): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language
}

function roundedMetres(metres: number): number {
  return metres < 100 ? Math.round(metres / 5) * 5 : Math.round(metres / 10) * 10
}

/** Formats are costly to make and asked for hundreds of times a list. */
function numberFormat(
  made: Map<string, Intl.NumberFormat>,
  language: InterfaceLanguage,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = `${language} ${options.unit ?? options.style ?? ''} ${options.maximumFractionDigits ?? ''}`
  const known = made.get(key)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat(language === 'en' ? 'en' : localeOf(language), options) // en-GB writes "30 mins"
  made.set(key, format)
  return format
}

function languageName(language: InterfaceLanguage, tag: LanguageTag): string {
  // Private use ("fr-x-facile") has no name in CLDR; the base language has.
  const base = tag.replace(/-x-.*$/, '')
  try {
    return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(base) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}
