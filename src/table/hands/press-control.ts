import { elementFrame } from '#kit/gesture/element-frame.ts'
import { applied, inverse, type Point } from '#kit/gesture/similarity.ts'

/**
 * Presses a control as a tap of its own would. The browser makes no click while another finger rests on the glass, so the table
 * makes them all; see `quietNativeClicks`.
 */
export function tapControl(control: HTMLElement): void {
  if (control.matches(':disabled, [aria-disabled="true"]')) return
  control.click()
}

/** Moves a range input to where a finger is; it answers as to a hand. */
export function slideTo(slider: HTMLInputElement, at: Point): void {
  const width = slider.offsetWidth
  if (width === 0 || slider.disabled) return
  const { x } = applied(inverse(elementFrame(slider)), at)
  const along = Math.min(1, Math.max(0, x / width))
  const share = getComputedStyle(slider).direction === 'rtl' ? 1 - along : along
  const [least, most] = [Number(slider.min || 0), Number(slider.max || 100)]
  slider.value = String(least + share * (most - least))
  slider.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Tells that the finger has left the slider. */
export function slideEnd(slider: HTMLInputElement): void {
  slider.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Keeps the browser's own clicks, and all it would do by itself to a touched page, away from it; keys still press buttons. */
export function quietNativeClicks(page: Document, { signal }: { readonly signal: AbortSignal }): void {
  const listen = { capture: true, signal }
  page.addEventListener(
    'click',
    (event) => {
      // Enter and Space give a click without a pointer, which counts no presses.
      if (!event.isTrusted || event.detail === 0) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    listen,
  )
  for (const name of [
    'contextmenu',
    'dragstart',
    'selectstart',
    'gesturestart',
    'dragenter',
    'dragover',
    'drop',
  ] as const) {
    page.addEventListener(
      name,
      (event) => {
        event.preventDefault()
      },
      listen,
    )
  }
  page.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault()
    },
    { ...listen, passive: false },
  )
}
