import type { Contact, Glass } from '#kit/gesture/contact.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import type { ContactSource } from './contact-source.ts'

/**
 * The browser's own Pointer events on an element that stays: at most 16 touches in Chromium, and the mouse.
 * It is captured at once, so nothing under a finger can keep a touch or lose it by being removed.
 */
export function openPointerSource(root: HTMLElement, glass: () => Glass): ContactSource {
  return {
    open(sink, { signal }) {
      const down = new Set<number>()
      const listen = { capture: true, signal }
      root.addEventListener(
        'pointerdown',
        (event) => {
          if (event.button !== 0) return
          // A finger's is left alone: where the first is refused, Firefox tells of no other finger until all are lifted.
          if (event.pointerType !== 'touch') event.preventDefault()
          event.stopPropagation()
          if (event.isTrusted) root.setPointerCapture(event.pointerId)
          down.add(event.pointerId)
          sink({ kind: 'down', contact: contactOf(event, glass()) })
        },
        listen,
      )
      // No mouse events, no focus and no text selection come of a touch: the table makes its own taps.
      root.addEventListener(
        'touchstart',
        (event) => {
          if (event.cancelable) event.preventDefault()
        },
        { ...listen, passive: false },
      )
      root.addEventListener(
        'pointermove',
        (event) => {
          if (down.has(event.pointerId)) sink({ kind: 'move', contact: contactOf(event, glass()) })
        },
        listen,
      )
      const ended = (kind: 'up' | 'cancel') => (event: PointerEvent) => {
        if (down.delete(event.pointerId)) sink({ kind, id: event.pointerId, atMs: event.timeStamp })
      }
      root.addEventListener('pointerup', ended('up'), listen)
      root.addEventListener('pointercancel', ended('cancel'), listen)
      root.addEventListener('lostpointercapture', ended('cancel'), listen)
    },
  }
}

function contactOf(event: PointerEvent, glass: Glass): Contact {
  const { pointerId: id, clientX: x, clientY: y, width, height, timeStamp: atMs } = event
  const contact = { id, at: { x, y }, atMs }
  // 1 × 1 is what browsers say when the glass tells no size.
  if (event.pointerType !== 'touch' || (width <= 1 && height <= 1)) return contact
  const scale = 1 / pxPerMm(glass)
  return {
    ...contact,
    sizeMm: { long: Math.max(width, height) * scale, short: Math.min(width, height) * scale },
  }
}
