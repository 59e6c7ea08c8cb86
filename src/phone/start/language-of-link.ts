import type { Signal } from '@preact/signals'
import type { Settings } from '#kit/screen/settings.ts'

/**
 * A link may carry the language in which it was given: `#/douai/stops/beffroi?lang=de`, from a table's code or a sign.
 * It is taken by a phone whose visitor has not chosen one; who has, keeps it.
 */
export function takeLanguageOfLink(settings: Signal<Settings>, hash: string): void {
  const [, query = ''] = hash.split('?', 2)
  const tag = new URLSearchParams(query).get('lang')
  if (tag === null || settings.peek().language !== null || !isTag(tag)) return
  settings.value = { ...settings.peek(), language: tag }
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}
