import { readdirSync, readFileSync } from 'node:fs'
import { createInstance } from 'i18next'

/** Languages of the interface. */
export type Spoken = 'fr' | 'en' | 'de' | 'nl' | 'ar'

/** Gives a sentence of the app, as its own texts have it: `say('walk-trail:start')`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The app's sentences in a language, for finding things by what a visitor reads. */
export function sayIn(language: Spoken): Say {
  const i18n = createInstance()
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>
  const features = readdirSync('src/features', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const bundles = Object.fromEntries([
    ['kit', read(`src/kit/language/texts/${language}.json`)],
    ...features.map(({ name }) => [name, read(`src/features/${name}/texts/${language}.json`)] as const),
  ])
  void i18n.init({
    lng: language,
    resources: { [language]: bundles },
    initAsync: false,
    keySeparator: false,
    nsSeparator: ':',
    interpolation: { escapeValue: false },
  })
  return (key, values = {}) => {
    const sentence = i18n.t(key, values)
    if (sentence === key) throw new Error(`The app has no sentence ${key}`)
    return sentence
  }
}

/** A sentence whose numbers the test does not know: `{{size}}` matches anything. */
export function pattern(say: Say, key: string): RegExp {
  const filled = say(key, { size: '\u0001', done: '\u0001', total: '\u0001', trail: '\u0001', title: '\u0001' })
  const escaped = filled.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // Playwright reads any white space of a page as one space.
  return new RegExp(`^${escaped.replaceAll('\u0001', '.+').replaceAll('\u00a0', '\\s')}`)
}
