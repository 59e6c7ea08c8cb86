/** How long a page may grow until it reaches the place it was left at, milliseconds. */
const PATIENCE_MS = 3000

/** Scrolls to where the page was left, as soon as it has grown that long; the visitor's own scrolling ends it. */
export function settleScroll(scrollY: number, signal: AbortSignal): void {
  window.scrollTo(0, scrollY)
  if (scrollY === 0 || reached(scrollY)) return
  const growth = new ResizeObserver(() => {
    window.scrollTo(0, scrollY)
    if (reached(scrollY)) end()
  })
  const end = () => {
    growth.disconnect()
  }
  growth.observe(document.body)
  signal.addEventListener('abort', end, { once: true })
  for (const own of ['wheel', 'touchmove', 'keydown'] as const)
    window.addEventListener(own, end, { once: true, passive: true, signal })
  setTimeout(end, PATIENCE_MS)
}

function reached(scrollY: number): boolean {
  return Math.abs(window.scrollY - scrollY) < 2
}
