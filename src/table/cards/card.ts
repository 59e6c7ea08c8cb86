import type { Signal } from '@preact/signals'
import type { Position } from '#domain/position/position.ts'
import type { Route } from '#kit/screen/screen-context.ts'

/** What a card shows: a feature's screen, what one takes home, or a map of one's own. */
export type CardContent =
  /** `together`: others have the same before them. */
  | { readonly kind: 'screen'; readonly route: Signal<Route>; readonly together?: boolean }
  | { readonly kind: 'leave' }
  /** `at` is the place it was pulled out at; null shows the whole town. */
  | { readonly kind: 'lens'; readonly at: Position | null }

/** Something one person has before them. Where it lies is the scene's affair, under the same id. */
export interface Card {
  readonly id: string
  /** Index of the seat whose it is; it changes when the card is handed over. */
  readonly seat: Signal<number>
  readonly content: CardContent
}

/** A card at scale 1, millimetres. */
export const CARD_MM = { width: 216, height: 268 }
export const LEAVE_MM = { width: 168, height: 258 }
export const LENS_MM = { width: 208, height: 252 }
export const CARD_LIMITS = { least: 0.55, most: 1.7 }

export function sizeMmOf({ content }: Card): { readonly width: number; readonly height: number } {
  switch (content.kind) {
    case 'screen':
      return CARD_MM
    case 'leave':
      return LEAVE_MM
    case 'lens':
      return LENS_MM
  }
}
