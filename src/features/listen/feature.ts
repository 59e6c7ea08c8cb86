import type { Feature } from '#kit/screen/screen-context.ts'

/** No screen of its own: the surface keeps its player bar at the lower edge of every screen. */
export const feature: Feature = {
  name: 'listen',
  screens: [],
  surfaces: ['phone', 'table'],
  loadScreen: async () => (await import('./player-bar.tsx')).PlayerBar,
  texts: {
    fr: async () => (await import('./texts/fr.json')).default,
    en: async () => (await import('./texts/en.json')).default,
    de: async () => (await import('./texts/de.json')).default,
    nl: async () => (await import('./texts/nl.json')).default,
    ar: async () => (await import('./texts/ar.json')).default,
  },
}
