import type { Feature } from '#kit/screen/screen-context.ts'

export const feature: Feature = {
  name: 'visit-exhibition',
  screens: ['visit-exhibition'],
  surfaces: ['phone', 'table'],
  loadScreen: async () => (await import('./visit-exhibition-screen.tsx')).VisitExhibitionScreen,
  texts: {
    fr: async () => (await import('./texts/fr.json')).default,
    en: async () => (await import('./texts/en.json')).default,
    de: async () => (await import('./texts/de.json')).default,
    nl: async () => (await import('./texts/nl.json')).default,
    ar: async () => (await import('./texts/ar.json')).default,
  },
}
