import type { LanguageTag } from '#domain/language/language.ts'
import { languageNote } from '../language/language-in-words.ts'
import { useScreen } from '../screen/use-screen.ts'
import { Chip } from './chip.tsx'

/** Says that something is shown in another language or version than the one wanted; nothing when it is the wanted one. */
export function LanguageNote({ language }: { readonly language: LanguageTag }) {
  const { session, pack } = useScreen()
  const note = languageNote(session, language, pack?.pack.languages ?? [])
  return note === '' ? null : <Chip icon="language">{note}</Chip>
}
