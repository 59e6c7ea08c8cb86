import type { Point } from '#kit/gesture/similarity.ts'

/** As many as Chromium can touch at once, and some that are still fading. */
const RIPPLES = 32

/** Something answers every touch at once, even a palm's: a ring that spreads and is gone. */
export function openRipples(layer: HTMLElement): (at: Point, isResting: boolean) => void {
  const rings = Array.from({ length: RIPPLES }, () => {
    const ring = document.createElement('i')
    ring.className = 'ripple'
    return ring
  })
  layer.append(...rings)
  let next = 0
  let touches: { readonly at: Point; readonly isResting: boolean }[] = []
  const show = () => {
    for (const { at, isResting } of touches) {
      const ring = rings[next]
      next = (next + 1) % RIPPLES
      if (ring === undefined) continue
      ring.style.translate = `${at.x}px ${at.y}px`
      ring.animate(
        [
          { opacity: isResting ? 0.35 : 0.9, scale: 0.3 },
          { opacity: 0, scale: isResting ? 2.4 : 1.6 },
        ],
        { duration: isResting ? 900 : 520, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' },
      )
    }
    touches = []
  }
  return (at, isResting) => {
    // Drawn in the same frame, once the hands have asked the page all they ask: a ring between two questions costs a layout.
    if (touches.push({ at, isResting }) === 1) queueMicrotask(show)
  }
}
