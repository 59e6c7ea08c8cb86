import { signal, type ReadonlySignal } from '@preact/signals'
import { createInstance } from 'i18next'
import type { Texts } from '../screen/screen-context.ts'
import type { InterfaceLanguage, Translate } from '../screen/session.ts'
import { localeOf } from './formats.ts'

/** Where the sentences of a namespace come from, per language. */
export type TextLoaders = Readonly<Record<InterfaceLanguage, () => Promise<Texts>>>

/** Sentences of one person in one language at a time. A phone has one, a table one per seat. */
export interface Translator {
  /** The language whose sentences are shown. */
  readonly language: ReadonlySignal<InterfaceLanguage>
  readonly translate: Translate
  /** Brings a namespace (a feature's name, or `kit`) in the language shown; at once when it is there. */
  load(namespace: string, loaders: TextLoaders): Promise<void>
  /** Shows everything loaded so far in another language, in one step when all of it has arrived. */
  speak(language: InterfaceLanguage): Promise<void>
}

/** Opens a translator; nothing is loaded until asked for. */
export function createTranslator(first: InterfaceLanguage): Translator {
  const i18n = createInstance()
  void i18n.init({
    lng: first,
    fallbackLng: false,
    resources: {},
    initAsync: false,
    keySeparator: false,
    nsSeparator: ':',
    interpolation: { escapeValue: false },
  })
  const language = signal(first)
  const wanted = new Map<string, TextLoaders>()
  const bring = async (namespace: string, loaders: TextLoaders, into: InterfaceLanguage) => {
    if (i18n.hasResourceBundle(into, namespace)) return
    i18n.addResourceBundle(into, namespace, await loaders[into]())
  }
  return {
    language,
    translate(key, values = {}) {
      const spoken = language.value
      const [namespace = '', ...rest] = key.split(':')
      const written = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'number' && name !== 'count' ? value.toLocaleString(localeOf(spoken)) : value,
        ]),
      )
      return i18n.t(rest.join(':'), { ns: namespace, lng: spoken, ...written })
    },
    async load(namespace, loaders) {
      wanted.set(namespace, loaders)
      await bring(namespace, loaders, language.value)
    },
    async speak(next) {
      await Promise.all([...wanted].map(([namespace, loaders]) => bring(namespace, loaders, next)))
      language.value = next
    },
  }
}
