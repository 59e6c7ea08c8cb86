import type { Position } from '../position/position.ts'
import type { InLanguage } from '../text/rich-text.ts'

/** A treasure hunt over a trail. */
export interface BuiltHunt {
  /** In the order in which clues are offered. */
  readonly finds: readonly BuiltFindPlace[]
}

export interface BuiltFindPlace {
  readonly id: string
  readonly stop: string
  readonly position?: Position
  /** How near one must be for the position to tell, metres. */
  readonly withinM: number
  /** Number on the sign there. */
  readonly code?: number
}

/** Its words; `language` says what they are really in. */
export interface HuntText extends InLanguage {
  readonly title: string
  readonly intro: string
  readonly done: string
  /** By find id; missing where it was not translated. */
  readonly finds: Readonly<Record<string, FindText>>
}

export interface FindText {
  readonly clue: string
  readonly hint?: string
  readonly found: string
}
