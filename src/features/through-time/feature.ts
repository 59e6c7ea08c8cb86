import type { Feature } from '#kit/screen/screen-context.ts'

export const feature: Feature = {
  name: 'through-time',
  screens: ['through-time'],
  surfaces: ['phone'],
  loadScreen: async () => (await import('./through-time-screen.tsx')).ThroughTimeScreen,
  texts: {
    fr: async () => (await import('./texts/fr.json')).default,
    en: async () => (await import('./texts/en.json')).default,
    de: async () => (await import('./texts/de.json')).default,
    nl: async () => (await import('./texts/nl.json')).default,
    ar: async () => (await import('./texts/ar.json')).default,
  },
}
