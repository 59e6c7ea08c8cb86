import type { LanguageTag } from '#domain/language/language.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../screen/session.ts'

/**
 * The interface's language for a visitor who wants `wanted`, best first: the first that the interface speaks, by base language
 * (`nl-BE` and `fr-x-facile` are Dutch and French); English where it speaks none of them.
 */
export function interfaceLanguageFor(wanted: readonly LanguageTag[]): InterfaceLanguage {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-', 1)[0]
    const spoken = INTERFACE_LANGUAGES.find((language) => language === base)
    if (spoken !== undefined) return spoken
  }
  return 'en'
}

export function directionOf(language: InterfaceLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
