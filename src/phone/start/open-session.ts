import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { bestLanguage, type Language, type LanguageTag } from '#domain/language/language.ts'
import { advance, newVisit, type Visit } from '#domain/visit/visit.ts'
import { createFormats } from '#kit/language/formats.ts'
import { directionOf, interfaceLanguageFor } from '#kit/language/interface-language.ts'
import { createTranslator, type Translator } from '#kit/language/translator.ts'
import { openNewTries, type NewTriesParts } from '#kit/screen/new-try.ts'
import type { Session } from '#kit/screen/session.ts'
import type { Settings } from '#kit/screen/settings.ts'
import type { VisitBook } from '#store/visits/open-visit-book.ts'

export interface PhoneSession {
  readonly session: Session
  readonly translator: Translator
  /** Resolves when the visit kept on the device is there: what a screen shows as heard is then true. */
  readonly enterPack: (pack: string) => Promise<void>
  /** Tells which languages the pack opened last speaks. */
  readonly knowLanguages: (languages: readonly Language[]) => void
}

export interface SessionParts extends NewTriesParts {
  readonly settings: Signal<Settings>
  readonly visits: Pick<VisitBook, 'load' | 'append'>
  /** What the browser asks for, best first: `navigator.languages`. */
  readonly deviceLanguages: readonly LanguageTag[]
  /** Called when the visitor's new language could not be fetched; all stays in the old one until it comes by itself. */
  readonly onLanguageMissing: () => void
}

/** Opens the one session of a phone. */
export function openSession({
  settings,
  visits,
  deviceLanguages,
  onLanguageMissing,
  ...parts
}: SessionParts): PhoneSession {
  const wanted = computed(() => [
    ...(settings.value.language === null ? [] : [settings.value.language]),
    ...deviceLanguages,
  ])
  const wantedInterface = computed(() => interfaceLanguageFor(wanted.value))
  const translator = createTranslator(wantedInterface.peek())
  const packLanguages = signal<readonly Language[] | null>(null)
  const visit = signal<Visit>(newVisit(''))

  followLanguage(wantedInterface, translator, { onLanguageMissing, ...parts })
  // Words of a town wait for those around them, so that no page is half in one language and half in another.
  const spoken = signal(wanted.peek())
  effect(() => {
    if (translator.language.value === wantedInterface.value) spoken.value = wanted.value
  })

  const session: Session = {
    interfaceLanguage: translator.language,
    contentLanguage: computed(() =>
      packLanguages.value === null
        ? (spoken.value[0] ?? 'en')
        : bestLanguage([...spoken.value, 'en'], packLanguages.value, settings.value.version),
    ),
    direction: computed(() => directionOf(translator.language.value)),
    translate: translator.translate,
    format: createFormats(() => translator.language.value),
    settings,
    visit,
    chooseLanguage(tag) {
      settings.value = { ...settings.value, language: tag }
    },
    report(event) {
      const { pack } = visit.peek()
      visit.value = advance(visit.peek(), event)
      if (pack !== '') void visits.append(pack, event)
    },
  }
  return {
    session,
    translator,
    async enterPack(pack) {
      if (visit.peek().pack === pack) return
      visit.value = newVisit(pack)
      const kept = await visits.load(pack)
      // What was reported while the log was read is in the log too, or comes after it.
      if (visit.peek().pack === pack) visit.value = merged(kept, visit.peek())
    },
    knowLanguages(languages) {
      packLanguages.value = languages
    },
  }
}

function followLanguage(
  wanted: ReadonlySignal<Session['interfaceLanguage']['value']>,
  translator: Translator,
  { onLanguageMissing, ...parts }: Pick<SessionParts, 'onLanguageMissing'> & NewTriesParts,
): void {
  let isSaid = false
  const speak = async () => {
    const next = wanted.peek()
    try {
      await translator.speak(next)
    } catch {
      if (next !== wanted.peek()) return
      if (!isSaid) onLanguageMissing()
      isSaid = true
      tries.failed()
      return
    }
    if (next === wanted.peek()) tries.came()
    else await speak()
  }
  const tries = openNewTries(() => void speak(), parts)
  effect(() => {
    isSaid = false
    if (wanted.value !== translator.language.peek()) void speak()
    else tries.came()
  })
  effect(() => {
    document.documentElement.lang = translator.language.value
    document.documentElement.dir = directionOf(translator.language.value)
  })
}

function merged(kept: Visit, since: Visit): Visit {
  const both = (one: ReadonlySet<string>, other: ReadonlySet<string>) => new Set([...one, ...other])
  return {
    ...kept,
    walking: since.walking ?? kept.walking,
    order: since.order ?? kept.order,
    reached: both(kept.reached, since.reached),
    opened: both(kept.opened, since.opened),
    heard: both(kept.heard, since.heard),
    finishedTrails: both(kept.finishedTrails, since.finishedTrails),
    resume: new Map([...kept.resume, ...since.resume]),
    favourites: both(kept.favourites, since.favourites),
  }
}
