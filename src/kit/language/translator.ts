import { signal, type ReadonlySignal } from '@preact/signals'
import type { Texts } from '../screen/screen-context.ts'
import type { InterfaceLanguage, Translate } from '../screen/session.ts'
import { localeOf } from './formats.ts'
import { sentence } from './sentence.ts'

/** Where the sentences of a namespace come from, per language. */
export type TextLoaders = Readonly<Record<InterfaceLanguage, () => Promise<Texts>>>

/** Sentences of one person in one language at a time. A phone has one, a table one per seat. */
export interface Translator {
  /** The language whose sentences are shown. */
  readonly language: ReadonlySignal<InterfaceLanguage>
  /** A key without a sentence is given back as it is. */
  readonly translate: Translate
  /** Brings a namespace (a feature's name, or `kit`) in the language shown; at once when it is there. */
  load(namespace: string, loaders: TextLoaders): Promise<void>
  /** Shows everything loaded so far in another language, in one step when all of it has arrived. */
  speak(language: InterfaceLanguage): Promise<void>
}

/** Opens a translator; nothing is loaded until asked for. */
export function createTranslator(first: InterfaceLanguage): Translator {
  const language = signal(first)
  const wanted = new Map<string, TextLoaders>()
  const brought = new Map<string, Texts>()

  const bring = async (namespace: string, loaders: TextLoaders, into: InterfaceLanguage) => {
    const place = `${into}:${namespace}`
    if (!brought.has(place)) brought.set(place, await loaders[into]())
  }
  return {
    language,
    translate(key, values = {}) {
      const spoken = language.value
      const [namespace = '', name = ''] = key.split(':', 2)
      const texts = brought.get(`${spoken}:${namespace}`)
      return (texts === undefined ? undefined : sentence(texts, name, values, localeOf(spoken))) ?? key
    },
    async load(namespace, loaders) {
      wanted.set(namespace, loaders)
      await bring(namespace, loaders, language.value)
      // The language changed meanwhile.
      if (!brought.has(`${language.value}:${namespace}`)) await bring(namespace, loaders, language.value)
    },
    async speak(next) {
      await Promise.all([...wanted].map(([namespace, loaders]) => bring(namespace, loaders, next)))
      language.value = next
    },
  }
}
