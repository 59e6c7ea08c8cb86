/** How the past is shown in the present. `then` is the share of it: 0 is today, 1 is then. */
export type Way = 'slide' | 'fade' | 'lens'

/** Where the eye of the comparison is, in shares of the picture's width and height from its upper left corner. */
export interface Look {
  readonly x: number
  readonly y: number
}

export const MIDDLE: Look = { x: 0.5, y: 0.5 }

/** A place within the picture. */
export function within({ x, y }: Look): Look {
  return { x: clamped(x), y: clamped(y) }
}

/** How far a look is from where a line of text begins, 0 to 1: time runs as the language does, from then to today. */
export function alongOf({ x }: Look, direction: 'ltr' | 'rtl'): number {
  return direction === 'rtl' ? 1 - x : x
}

/** The look that far along. */
export function lookAt(along: number, { y }: Look, direction: 'ltr' | 'rtl'): Look {
  const share = clamped(along)
  return { x: direction === 'rtl' ? 1 - share : share, y }
}

/**
 * How much of the past is seen, 0 to 1. In a slide then stands before the line and grows as the line moves on; in a fade
 * one moves from then to today.
 */
export function shareOfThen(way: Way, along: number): number {
  return way === 'fade' ? 1 - along : along
}

/** What of the picture of then is shown, as a CSS `clip-path`; `--lens` is the radius of the lens. */
export function clipOf(way: Way, { x, y }: Look, direction: 'ltr' | 'rtl'): string {
  switch (way) {
    case 'slide':
      return direction === 'rtl' ? `inset(0 0 0 ${percent(x)})` : `inset(0 ${percent(1 - x)} 0 0)`
    case 'fade':
      return 'inset(0)'
    case 'lens':
      return `circle(var(--lens) at ${percent(x)} ${percent(y)})`
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share))
}
