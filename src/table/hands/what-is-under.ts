import { controlAt } from '#kit/gesture/control.ts'

/** What of the page lies under a finger, from the innermost outwards, within the piece or seat it is on. */
export interface Under {
  /** What a tap presses. */
  readonly control: HTMLElement | null
  readonly slider: HTMLInputElement | null
  /** What may scroll under it. */
  readonly scroller: HTMLElement | null
  /** What asked to be told of hands; a finger that goes down on a control in it and then moves is its too. */
  readonly followed: HTMLElement | null
}

/** Reads styles: once a touch. */
export function whatIsUnder(
  target: Element | null,
  within: HTMLElement,
  isFollowed: (element: HTMLElement) => boolean,
): Under {
  let scroller: HTMLElement | null = null
  let followed: HTMLElement | null = null
  if (target !== null && within.contains(target)) {
    for (let one: Element | null = target; one !== null && one !== within.parentElement; one = one.parentElement) {
      if (!(one instanceof HTMLElement)) continue
      if (followed === null && isFollowed(one)) followed = one
      if (scroller === null && canScroll(one)) scroller = one
    }
  }
  const control = controlAt(target, followed ?? within)
  const slider = control !== null && control instanceof HTMLInputElement && control.type === 'range' ? control : null
  return {
    control: control !== null && control instanceof HTMLElement && slider === null ? control : null,
    slider,
    scroller,
    followed,
  }
}

function canScroll(element: HTMLElement): boolean {
  const isLonger = element.scrollHeight > element.clientHeight + 1
  const isWider = element.scrollWidth > element.clientWidth + 1
  if (!isLonger && !isWider) return false
  const { overflowX, overflowY } = getComputedStyle(element)
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
  return (isLonger && scrolls(overflowY)) || (isWider && scrolls(overflowX))
}
