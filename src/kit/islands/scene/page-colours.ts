/** Colours of the page as the stage's style sheet says them, day or night: its own ink and paper, and the caret for the signal. */
export function pageColours(host: HTMLElement): {
  readonly ink: string
  readonly paper: string
  readonly signal: string
} {
  const { color, backgroundColor, caretColor } = getComputedStyle(host)
  return { ink: color, paper: backgroundColor, signal: caretColor }
}
