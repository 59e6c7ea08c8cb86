import type { BuiltMedium } from '#domain/built-pack/built-medium.ts'

/** Screens that show one medium of a stop. Their names are in their addresses. */
export const MEDIUM_SCREENS = [
  'then-and-now',
  'play-quiz',
  'play-puzzle',
  'look-close',
  'watch-film',
  'turn-model',
  'look-around',
] as const
export type MediumScreen = (typeof MEDIUM_SCREENS)[number]

const SCREEN_OF = {
  compare: 'then-and-now',
  quiz: 'play-quiz',
  puzzle: 'play-puzzle',
  zoom: 'look-close',
  film: 'watch-film',
  model: 'turn-model',
  panorama: 'look-around',
} as const satisfies Readonly<Record<BuiltMedium['type'], MediumScreen>>

/** The screen that shows a kind of medium. */
export function mediumScreen(type: BuiltMedium['type']): MediumScreen {
  return SCREEN_OF[type]
}
