import { bestLanguage, versionsOf, type Language } from '#domain/language/language.ts'
import type { Session } from '#kit/screen/session.ts'

export interface VersionChoiceProps {
  readonly session: Session
  /** Languages of the pack, versions among them. */
  readonly languages: readonly Language[]
}

/** Easy to read, for children…: the versions this pack has in this person's language, all in reach of one finger. Nothing where there are none. */
export function VersionChoice({ session, languages }: VersionChoiceProps) {
  const { translate, settings, interfaceLanguage } = session
  const { language, version } = settings.value
  const spoken = bestLanguage([language ?? interfaceLanguage.value], languages)
  const kinds = new Set(versionsOf(spoken, languages).map(({ kind }) => kind))
  if (kinds.size === 0) return null
  return (
    <div class="seat-languages seat-versions" role="group" aria-label={translate('kit:version')}>
      {(['standard', ...kinds] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          class="seat-language"
          aria-pressed={kind === version}
          onClick={() => {
            settings.value = { ...settings.peek(), version: kind }
          }}
        >
          {translate(`kit:version-${kind}`)}
        </button>
      ))}
    </div>
  )
}
