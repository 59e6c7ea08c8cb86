import type { LanguageKind, LanguageTag } from '#domain/language/language.ts'

/** What a visitor chose; kept on the device. `null` follows the device. */
export interface Settings {
  readonly language: LanguageTag | null
  /** Version wanted of whatever language: easy to read, for children… What a town does not have is shown in its standard version. */
  readonly version: LanguageKind
  /** Share of the normal text size: 1, 1.25, 1.5 or 2. */
  readonly textScale: 1 | 1.25 | 1.5 | 2
  readonly colours: 'auto' | 'day' | 'night'
  readonly contrast: 'auto' | 'normal' | 'high'
  readonly motion: 'auto' | 'full' | 'reduced'
  readonly captions: boolean
  /** The belfry stroke at an arrival. */
  readonly arrivalSound: boolean
  /** Start guides by themselves where the trail says so. */
  readonly autoPlay: boolean
  readonly playbackRate: number
  /** Has read what pocket mode does: it begins with one tap from then on. */
  readonly knowsPocket: boolean
  /** For curators: note of each walk what was decided and why. */
  readonly notesWalk: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  version: 'standard',
  textScale: 1,
  colours: 'auto',
  contrast: 'auto',
  motion: 'auto',
  captions: true,
  arrivalSound: true,
  autoPlay: true,
  playbackRate: 1,
  knowsPocket: false,
  notesWalk: false,
}
