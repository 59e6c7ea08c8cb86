import type { InterfaceLanguage } from '../screen/session.ts'

/** What each language of the interface calls itself. */
export const autonyms: readonly (readonly [InterfaceLanguage, string])[] = [
  ['fr', 'Français'],
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['nl', 'Nederlands'],
  ['ar', 'العربية'],
]
