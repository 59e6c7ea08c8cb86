/** How much of what is seen a page on: a line of it stays in sight. */
const SHARE = 0.85

/** Scrolls a list or a text by what is seen of it, on or back as it is read: a tap does what a finger that drags does. */
export function turnPage(scroller: HTMLElement, pages: 1 | -1): void {
  const { clientWidth, clientHeight, scrollWidth } = scroller
  const { direction, overflowX } = getComputedStyle(scroller)
  const isAside = overflowX === 'auto' && scrollWidth > clientWidth + 1
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  if (isAside) scroller.scrollBy({ left: SHARE * clientWidth * pages * (direction === 'rtl' ? -1 : 1), behavior })
  else scroller.scrollBy({ top: SHARE * clientHeight * pages, behavior })
}
