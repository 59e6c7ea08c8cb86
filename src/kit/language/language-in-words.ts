import type { Language, LanguageTag } from '#domain/language/language.ts'
import { baseLanguage, kindOf, standardOf } from '#domain/language/language.ts'
import type { Session } from '../screen/session.ts'

type Words = Pick<Session, 'translate' | 'format'>

/** "français", or "français (facile à lire)" for a version; `languages` are the pack's. */
export function languageInWords(
  { translate, format }: Words,
  tag: LanguageTag,
  languages: readonly Language[],
): string {
  const kind = kindOf(tag, languages)
  const language = format.languageName(standardOf(tag, languages))
  return kind === 'standard'
    ? language
    : translate('kit:in-version', { language, version: translate(`kit:version-${kind}`) })
}

/**
 * What is said beside something in `language`, which may not be the language or the version wanted: "In French", or
 * "In French: not yet easy to read". Empty where it is what was wanted. `languages` are the pack's.
 */
export function languageNote(
  session: Words & Pick<Session, 'contentLanguage'>,
  language: LanguageTag,
  languages: readonly Language[],
): string {
  const { translate, format } = session
  const wanted = session.contentLanguage.value
  if (language === wanted) return ''
  const kind = kindOf(wanted, languages)
  if (kind !== 'standard' && baseLanguage(language) === baseLanguage(standardOf(wanted, languages))) {
    const version = translate(`kit:version-${kind}`)
    return translate('kit:not-in-version', { language: format.languageName(language), version })
  }
  return translate('kit:shown-in', { language: languageInWords(session, language, languages) })
}
