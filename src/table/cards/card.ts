import type { Signal } from '@preact/signals'
import type { Route } from '#kit/screen/screen-context.ts'

/** What a card shows: a feature's screen, or what one takes home. */
export type CardContent =
  { readonly kind: 'screen'; readonly route: Signal<Route> } | { readonly kind: 'leave'; readonly stop: string | null }

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
export const CARD_LIMITS = { least: 0.55, most: 1.7 }

export function sizeMmOf({ content }: Card): { readonly width: number; readonly height: number } {
  return content.kind === 'screen' ? CARD_MM : LEAVE_MM
}
