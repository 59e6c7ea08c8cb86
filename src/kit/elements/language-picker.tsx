import type { Language, LanguageTag } from '#domain/language/language.ts'
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
    ...languages.map(({ tag, name }) => [tag, name] as const),
    ...autonyms.filter(([tag]) => !languages.some((language) => language.tag === tag)),
  ]
  const chosen = [
    settings.value.language,
    languages.length > 0 ? contentLanguage.value : null,
    interfaceLanguage.value,
  ].find((tag): tag is LanguageTag => tag !== null && options.some(([option]) => option === tag))
  return (
    <label class="language-picker">
      <Icon name="language" />
      <span class="heard-only">{translate('kit:language')}</span>
      <select
        value={chosen}
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
