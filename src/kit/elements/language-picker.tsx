import type { Language, LanguageTag } from '#domain/language/language.ts'
import { standardOf } from '#domain/language/language.ts'
import { autonyms } from '../language/autonyms.ts'
import { useSession } from '../screen/use-screen.ts'
import { Icon } from './icon.tsx'
import './language-picker.css'

export interface LanguagePickerProps {
  /** Languages of a pack, offered before those that only the interface speaks. */
  readonly languages?: readonly Language[]
}

/** The visitor's language, each named in itself, so that nobody has to read another one to find their own. */
export function LanguagePicker({ languages = [] }: LanguagePickerProps) {
  const { settings, contentLanguage, interfaceLanguage, translate, chooseLanguage } = useSession()
  const options = [
    ...languages.filter(({ kind }) => kind === 'standard').map(({ tag, name }) => [tag, name] as const),
    ...autonyms.filter(([tag]) => !languages.some((language) => language.tag === tag)),
  ]
  // A town that does not speak the visitor's language is read in another one; the visitor's is still the one chosen.
  const current = isSpoken(contentLanguage.value) ? interfaceLanguage.value : contentLanguage.value
  const chosen = [settings.value.language, current]
    .map((tag) => (tag === null ? null : standardOf(tag, languages)))
    .find((tag) => options.some(([option]) => option === tag))
  return (
    <label class="language-picker">
      <Icon name="language" />
      <span class="heard-only">{translate('kit:language')}</span>
      <select
        value={chosen ?? interfaceLanguage.value}
        onChange={(event) => {
          chooseLanguage(event.currentTarget.value)
        }}
      >
        {options.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" size="s" />
    </label>
  )
}

/** Whether the interface speaks this language too. */
function isSpoken(tag: LanguageTag): boolean {
  return autonyms.some(([spoken]) => spoken === tag.split('-', 1)[0])
}
