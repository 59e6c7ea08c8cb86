import type { TextLoaders } from './translator.ts'

/** Sentences that elements and surfaces share, under the namespace `kit`. */
export const kitTexts: TextLoaders = {
  fr: async () => (await import('./texts/fr.json')).default,
  en: async () => (await import('./texts/en.json')).default,
  de: async () => (await import('./texts/de.json')).default,
  nl: async () => (await import('./texts/nl.json')).default,
  ar: async () => (await import('./texts/ar.json')).default,
}
