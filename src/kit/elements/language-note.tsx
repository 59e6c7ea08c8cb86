import type { LanguageTag } from '#domain/language/language.ts'
import { useSession } from '../screen/use-screen.ts'
import { Chip } from './chip.tsx'

/** Says that something is shown in another language than the one wanted; nothing when it is the wanted one. */
export function LanguageNote({ language }: { readonly language: LanguageTag }) {
  const { contentLanguage, translate, format } = useSession()
  if (language === contentLanguage.value) return null
  return <Chip icon="language">{translate('kit:shown-in', { language: format.languageName(language) })}</Chip>
}
