import type { Language } from '#domain/language/language.ts'
import { bestLanguage, kindOf, standardOf, versionsOf } from '#domain/language/language.ts'
import { useSession } from '../screen/use-screen.ts'
import { Icon } from './icon.tsx'
import './language-picker.css'

export interface VersionPickerProps {
  /** Languages of a pack, versions among them. */
  readonly languages: readonly Language[]
}

/** Which version of the visitor's language is wanted: easy to read, for children… Nothing where the pack has none at all. */
export function VersionPicker({ languages }: VersionPickerProps) {
  const { settings, contentLanguage, interfaceLanguage, translate, format } = useSession()
  const wanted = contentLanguage.value
  const known = languages.some(({ tag }) => tag === wanted)
  const spoken = standardOf(known ? wanted : bestLanguage([wanted, interfaceLanguage.value], languages), languages)
  const kinds = new Set(versionsOf(spoken, languages).map(({ kind }) => kind))
  const chosen = settings.value.version === 'standard' ? kindOf(wanted, languages) : settings.value.version
  if (kinds.size === 0) {
    const isMissed = chosen !== 'standard' && languages.length > 0
    return isMissed ? (
      <p class="version-picker-none">
        {translate('kit:no-version-here', {
          language: format.languageName(spoken),
          version: translate(`kit:version-${chosen}`),
        })}
      </p>
    ) : null
  }
  const options = (['standard', 'easy', 'children', 'description', 'sign'] as const).filter(
    (kind) => kind === 'standard' || kind === chosen || kinds.has(kind),
  )
  return (
    <label class="language-picker version-picker">
      <Icon name="text" />
      <span class="heard-only">{translate('kit:version')}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const version = options.find((kind) => kind === event.currentTarget.value) ?? 'standard'
          // A tag such as fr-x-facile chosen as a language gives way to its language: the version is kept by itself.
          const language = settings.value.language === null ? null : standardOf(settings.value.language, languages)
          settings.value = { ...settings.value, language, version }
        }}
      >
        {options.map((kind) => (
          <option key={kind} value={kind}>
            {translate(`kit:version-${kind}`)}
          </option>
        ))}
      </select>
      <Icon name="down" size="s" />
    </label>
  )
}
