import type { ReportLanguage } from './message.ts'
import { WORDS } from './messages/value-words.ts'

/** More names than these make no sentence. */
const MOST_NAMES = 20

type Value = string | number | readonly string[] | undefined

/** A value as a sentence wants it: `{size:bytes}` gives "1.5 MB" or « 1,5 Mo ». Distances come in metres, times in seconds. */
export function sayValue(value: Value, form: string | undefined, language: ReportLanguage): string {
  const words = WORDS[language]
  switch (form) {
    case 'number':
      return number(Number(value), language, 2)
    case 'degrees':
      return String(value)
    case 'bytes':
      return bytes(Number(value), language)
    case 'metres':
      return metres(Number(value), language)
    case 'seconds':
      return `${number(Number(value), language, Number(value) < 10 ? 1 : 0)}\u00A0s`
    case 'day':
      return day(String(value), language)
    case 'list':
      return list(Array.isArray(value) ? value.map(String) : [String(value)], language)
    case 'language':
      return languageName(String(value), language)
    case 'part':
      return partName(String(value), language)
    case 'type':
    case 'kind':
    case 'bound':
    case 'mark':
    case 'geojson':
    case 'gpx':
      return words[form][String(value)] ?? String(value)
    default:
      return Array.isArray(value) ? value.join(', ') : String(value ?? '')
  }
}

function number(value: number, language: ReportLanguage, digits: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value).replace('-', '−')
}

function bytes(value: number, language: ReportLanguage): string {
  const [size, unit] = value >= 1_048_576 ? [value / 1_048_576, 2] : value >= 1024 ? [value / 1024, 1] : [value, 0]
  const names = language === 'fr' ? ['octets', 'Kio', 'Mio'] : ['bytes', 'KiB', 'MiB']
  return `${number(size, language, size < 10 && unit > 0 ? 1 : 0)}\u00A0${names[unit] ?? ''}`
}

function metres(value: number, language: ReportLanguage): string {
  return value >= 1000
    ? `${number(value / 1000, language, 1)}\u00A0km`
    : `${number(value, language, value < 10 ? 1 : 0)}\u00A0m`
}

function day(value: string, language: ReportLanguage): string {
  const time = Date.parse(`${value}T00:00:00Z`)
  return Number.isNaN(time)
    ? value
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}

function list(values: readonly string[], language: ReportLanguage): string {
  if (values.length > MOST_NAMES) return [...values.slice(0, MOST_NAMES), '…'].join(', ')
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(values)
}

/** `audio:fr` as "Voices, French (fr)", `exhibition:alaska:fr` as "Exhibition alaska, French (fr)". */
function partName(part: string, language: ReportLanguage): string {
  const [kind = '', ...rest] = part.split(':')
  const tag = kind === 'exhibition' ? rest[1] : rest[0]
  const name = [WORDS[language].part[kind] ?? kind, kind === 'exhibition' ? rest[0] : ''].filter(Boolean).join(' ')
  return tag === undefined ? name : `${name}, ${languageName(tag, language)}`
}

function languageName(tag: string, language: ReportLanguage): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag)
    return name === undefined ? tag : `${name} (${tag})`
  } catch (error) {
    // A tag that no language has ("fr-x") is shown as it is.
    if (error instanceof RangeError) return tag
    throw error
  }
}
