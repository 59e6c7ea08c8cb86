import type { Glass } from '#kit/gesture/contact.ts'
import type { ContactSource } from '../contact-source.ts'
import { TuioContacts } from './tuio-contacts.ts'

const AGAIN_MS = 2000

/**
 * Contacts from a tracker whose OSC packets come over a WebSocket of this origin, one packet a message: more than the browser's 16.
 * A line that breaks lifts every finger and is taken up again by itself.
 */
export function openTuioSource(url: string, glass: () => Glass): ContactSource {
  return {
    open(sink, { signal }) {
      const down = new Set<number>()
      const connect = () => {
        if (signal.aborted) return
        const contacts = new TuioContacts(glass)
        const line = new WebSocket(url)
        line.binaryType = 'arraybuffer'
        line.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (!(data instanceof ArrayBuffer)) return
          for (const event of contacts.read(new Uint8Array(data), performance.now())) {
            if (event.kind === 'down') down.add(event.contact.id)
            if (event.kind === 'up') down.delete(event.id)
            sink(event)
          }
        })
        line.addEventListener('close', () => {
          for (const id of down) sink({ kind: 'cancel', id, atMs: performance.now() })
          down.clear()
          setTimeout(connect, AGAIN_MS)
        })
        signal.addEventListener(
          'abort',
          () => {
            line.close()
          },
          { once: true },
        )
      }
      connect()
    },
  }
}
