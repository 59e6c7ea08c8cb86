/** What is pressed by a tap of its own, wherever it stands. */
const CONTROLS =
  'a[href], button, summary, input, select, textarea, label, [role="button"], [role="slider"], audio, video'

/** The control that a touch on `target` would press, no further out than `within`; null where there is none. */
export function controlAt(target: EventTarget | null, within: Element): Element | null {
  if (target === null || !(target instanceof Element)) return null
  const control = target.closest(CONTROLS)
  return control !== null && control !== within && within.contains(control) ? control : null
}

/** What only a tap presses: a finger that goes down on it and then moves means what lies around it. */
const TAPPED = 'a[href], button, summary, [role="button"]'

/** Whether a finger on the control may still come to drag what it stands on, as a mark on a picture lets it. */
export function letsDrag(control: Element): boolean {
  return control.matches(TAPPED)
}
