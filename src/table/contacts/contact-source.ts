import type { Contact } from '#kit/gesture/contact.ts'

/** What happens on the glass, in the order in which it happens. */
export type ContactEvent =
  | { readonly kind: 'down'; readonly contact: Contact }
  | { readonly kind: 'move'; readonly contact: Contact }
  | { readonly kind: 'up'; readonly id: number; readonly atMs: number }
  /** The glass took it back: the contact is gone and has done nothing. */
  | { readonly kind: 'cancel'; readonly id: number; readonly atMs: number }

/** Where contacts come from: the browser, a tracker over the network, a recording, a made-up crowd. */
export interface ContactSource {
  /** Tells `sink` until `signal` aborts. Times are milliseconds since the page began. */
  open(sink: (event: ContactEvent) => void, options: { readonly signal: AbortSignal }): void
}
