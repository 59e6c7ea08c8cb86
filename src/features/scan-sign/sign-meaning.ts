import { routeOf } from '#kit/screen/address.ts'
import type { Route } from '#kit/screen/screen-context.ts'

/** What a code before the camera means to a visitor. */
export type SignMeaning =
  | { readonly kind: 'leads'; readonly route: Route }
  /** A bare number, as on a sign's keypad code. */
  | { readonly kind: 'number'; readonly digits: string }
  /** Someone else's code: it is never opened. */
  | { readonly kind: 'stranger' }

/** Only what follows `#` counts: a sign printed for the town's address works on every copy of the site, and no address is ever gone to. */
export function meaningOf(text: string): SignMeaning {
  const trimmed = text.trim()
  if (/^\d{1,4}$/.test(trimmed)) return { kind: 'number', digits: trimmed }
  const hash = trimmed.indexOf('#/')
  const route = hash === -1 ? null : routeOf(trimmed.slice(hash))
  return route !== null && 'pack' in route ? { kind: 'leads', route } : { kind: 'stranger' }
}
