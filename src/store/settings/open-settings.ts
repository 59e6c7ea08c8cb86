import { deviceScope } from '../objects/device-scope.ts'

/** For each field, what a kept value means; undefined for one that means nothing, so that the default stands. */
export type FieldReaders<Settings> = {
  readonly [Field in keyof Settings]: (kept: unknown) => Settings[Field] | undefined
}

export interface SettingsBook<Settings> {
  /** What was chosen, field by field, with the default for every field that is missing or garbled. */
  load(): Settings
  /** False where the device keeps nothing: the choice then lives as long as the page. */
  save(settings: Settings): boolean
}

/**
 * A small record that is needed before the first paint, hence in `localStorage`, which answers at once.
 * A field added by a later version takes its default; a field this version does not know is dropped.
 */
export function openSettings<Settings extends object>(
  { baseUrl }: { readonly baseUrl: string },
  defaults: Settings,
  readers: FieldReaders<Settings>,
): SettingsBook<Settings> {
  const key = `${deviceScope(baseUrl)}-settings`
  return {
    load() {
      const kept = readRecord(key)
      const settings = { ...defaults }
      for (const field of Object.keys(readers) as (keyof Settings & string)[]) {
        const value = Object.hasOwn(kept, field) ? readers[field](kept[field]) : undefined
        if (value !== undefined) settings[field] = value
      }
      return settings
    },
    save(settings) {
      try {
        localStorage.setItem(key, JSON.stringify(settings))
        return true
      } catch (error) {
        if (isRefused(error)) return false
        throw error
      }
    },
  }
}

/** Reads one of a few known values. */
export function oneOf<const Value>(...values: readonly Value[]): (kept: unknown) => Value | undefined {
  return (kept) => values.find((value) => value === kept)
}

export function yesOrNo(kept: unknown): boolean | undefined {
  return typeof kept === 'boolean' ? kept : undefined
}

export function numberBetween(least: number, most: number): (kept: unknown) => number | undefined {
  return (kept) => (typeof kept === 'number' && kept >= least && kept <= most ? kept : undefined)
}

/** A BCP 47 tag, or null for "as the device". */
export function languageTagOrNull(kept: unknown): string | null | undefined {
  if (kept === null) return null
  return typeof kept === 'string' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(kept) ? kept : undefined
}

function readRecord(key: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
  } catch (error) {
    if (error instanceof SyntaxError || isRefused(error)) return {}
    throw error
  }
}

/** Private modes and blocked cookies throw SecurityError; a page without storage at all has no such global. */
function isRefused(error: unknown): boolean {
  return error instanceof ReferenceError || error instanceof TypeError || error instanceof DOMException
}
