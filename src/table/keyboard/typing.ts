/** A text field that somebody writes into by the keyboard at their seat. The page's own focus belongs to nobody: others write too. */
export interface Typing {
  readonly field: HTMLInputElement
  /** The card it stands on. */
  readonly card: string
}

/** Whether a tap on a control means to write into it. */
export function isTextField(control: Element): control is HTMLInputElement {
  return control instanceof HTMLInputElement && /^(?:text|search|tel|number)$/.test(control.type)
}

/** Writes into a field as keys would; the field answers as to a hand. */
export function write(field: HTMLInputElement, text: string): void {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The first field to search by that comes to stand in `host`, before `signal` aborts. */
export async function searchFieldIn(host: Element, signal: AbortSignal): Promise<HTMLInputElement | null> {
  const find = () => host.querySelector<HTMLInputElement>('input[type="search"]')
  return new Promise((resolve) => {
    const now = find()
    if (now !== null) {
      resolve(now)
      return
    }
    const watch = new MutationObserver(() => {
      const field = find()
      if (field === null) return
      watch.disconnect()
      resolve(field)
    })
    watch.observe(host, { childList: true, subtree: true })
    signal.addEventListener(
      'abort',
      () => {
        watch.disconnect()
        resolve(null)
      },
      { once: true },
    )
  })
}
