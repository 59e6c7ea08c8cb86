import { autonyms } from '#kit/language/autonyms.ts'
import { directionOf } from '#kit/language/interface-language.ts'
import type { InterfaceLanguage } from '#kit/screen/session.ts'
import './greeting.css'

export interface LanguageChoiceProps {
  /** In the keeper's order. */
  readonly languages: readonly InterfaceLanguage[]
  /** The one that is spoken; null before any is. */
  readonly current: InterfaceLanguage | null
  readonly onChoose: (language: InterfaceLanguage) => void
}

/** Languages, each named in itself, all in reach of one finger. */
export function LanguageChoice({ languages, current, onChoose }: LanguageChoiceProps) {
  return (
    <div class="seat-languages">
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          class="seat-language"
          lang={language}
          dir={directionOf(language)}
          aria-pressed={language === current}
          onClick={() => {
            onChoose(language)
          }}
        >
          {nameOf(language)}
        </button>
      ))}
    </div>
  )
}

/** What a language calls itself. */
export function nameOf(language: InterfaceLanguage): string {
  return autonyms.find(([tag]) => tag === language)?.[1] ?? language
}
