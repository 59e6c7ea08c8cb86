import { signal } from '@preact/signals'
import type { Contact } from '#kit/gesture/contact.ts'
import type { ContactEvent } from '../../contacts/contact-source.ts'

/** Chromium tells a page of so many touches and loses the rest without a word. */
export const BROWSER_CONTACTS = 16

/** Contacts that are down, for whoever looks at the glass itself; and how often the browser's limit was reached. */
export class ContactsNow {
  readonly #down = new Map<number, Contact>()
  readonly limitReached = signal(0)
  /** When the glass was last touched; times are milliseconds since the page began. */
  lastMs = 0

  readonly take = (event: ContactEvent): void => {
    switch (event.kind) {
      case 'down':
        this.#down.set(event.contact.id, event.contact)
        this.lastMs = event.contact.atMs
        if (this.#down.size === BROWSER_CONTACTS) this.limitReached.value += 1
        break
      case 'move':
        if (this.#down.has(event.contact.id)) this.#down.set(event.contact.id, event.contact)
        break
      case 'up':
      case 'cancel':
        this.#down.delete(event.id)
        break
    }
  }

  all(): readonly Contact[] {
    return [...this.#down.values()]
  }
}
