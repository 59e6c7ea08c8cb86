import { computed, signal } from '@preact/signals'
import { bestLanguage, type Language, type LanguageTag } from '#domain/language/language.ts'
import { advance, newVisit, type Visit } from '#domain/visit/visit.ts'
import { createFormats } from '#kit/language/formats.ts'
import { directionOf, interfaceLanguageFor } from '#kit/language/interface-language.ts'
import { createTranslator, type TextLoaders } from '#kit/language/translator.ts'
import type { InterfaceLanguage, Session } from '#kit/screen/session.ts'
import { DEFAULT_SETTINGS, type Settings } from '#kit/screen/settings.ts'

export interface SeatSessionParts {
  readonly pack: string
  readonly packLanguages: readonly Language[]
  /** Sentences a seat needs, by namespace. */
  readonly texts: ReadonlyMap<string, TextLoaders>
}

/**
 * One person at one seat, from their first touch until they leave: nothing is read from before and nothing is kept.
 * Resolves when their sentences are there.
 */
export async function openSeatSession(language: InterfaceLanguage, parts: SeatSessionParts): Promise<Session> {
  const translator = createTranslator(language)
  await Promise.all([...parts.texts].map(([name, loaders]) => translator.load(name, loaders)))
  const settings = signal<Settings>({
    ...DEFAULT_SETTINGS,
    language,
    colours: 'day',
    contrast: 'normal',
    motion: 'full',
  })
  const visit = signal<Visit>(newVisit(parts.pack))
  const speak = async (tag: LanguageTag) => {
    await translator.speak(interfaceLanguageFor([tag]))
    settings.value = { ...settings.value, language: tag }
  }
  return {
    interfaceLanguage: translator.language,
    contentLanguage: computed(() =>
      bestLanguage([settings.value.language ?? language, 'en'], parts.packLanguages, settings.value.version),
    ),
    direction: computed(() => directionOf(translator.language.value)),
    translate: translator.translate,
    format: createFormats(() => translator.language.value),
    settings,
    visit,
    chooseLanguage(tag) {
      void speak(tag)
    },
    report(event) {
      visit.value = advance(visit.peek(), event)
    },
  }
}
