/** What is pressed by a tap of its own, wherever it stands. */
const CONTROLS =
  'a[href], button, summary, input, select, textarea, label, [role="button"], [role="slider"], audio, video'

/** The control that a touch on `target` would press, no further out than `within`; null where there is none. */
export function controlAt(target: EventTarget | null, within: Element): Element | null {
  if (target === null || !(target instanceof Element)) return null
  const control = target.closest(CONTROLS)
  return control !== null && control !== within && within.contains(control) ? control : null
}
