import type { Feature } from '#kit/screen/screen-context.ts'

export const feature: Feature = {
  name: 'hunt-treasure',
  screens: ['hunt-treasure'],
  surfaces: ['phone', 'table'],
  loadScreen: async () => (await import('./hunt-treasure-screen.tsx')).HuntTreasureScreen,
  texts: {
    fr: async () => (await import('./texts/fr.json')).default,
    en: async () => (await import('./texts/en.json')).default,
    de: async () => (await import('./texts/de.json')).default,
    nl: async () => (await import('./texts/nl.json')).default,
    ar: async () => (await import('./texts/ar.json')).default,
  },
}
