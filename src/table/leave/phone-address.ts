import type { LanguageTag } from '#domain/language/language.ts'
import { addressOf } from '#kit/screen/address.ts'
import type { Route } from '#kit/screen/screen-context.ts'

/** Where a phone finds a route, in a language: `https://…/#/boulogne-sur-mer/stops/beffroi?lang=de`. */
export function phoneAddress(base: string, route: Route, language: LanguageTag): string {
  return `${base}#${addressOf(route)}?lang=${encodeURIComponent(language)}`
}
