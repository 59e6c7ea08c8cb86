import { controlAt } from './control.ts'
import { elementFrame } from './element-frame.ts'
import { followGrip } from './follow-grip.ts'
import type { GripRules, GripSample } from './grip.ts'
import type { Hands } from './hands.ts'
import type { Point, Similarity } from './similarity.ts'

const RULES: GripRules = { slop: 8, holdMs: 500 }

/** Hands on an ordinary page, by its Pointer events: a phone in one hand, a mouse at a desk. */
export function openPageHands(): Hands {
  return {
    follow(element, follower, { signal, leaves = 'nothing' }) {
      element.style.touchAction = leaves === 'scroll' ? 'pan-y' : 'none'
      const followed = followGrip(follower, RULES)
      let frame: Similarity = elementFrame(element)
      let moved = new Map<number, Point>()
      let waitingFrame = 0
      let waitingHold: ReturnType<typeof setTimeout> | undefined

      const settle = () => {
        cancelAnimationFrame(waitingFrame)
        waitingFrame = 0
        if (moved.size === 0) return
        const to = moved
        moved = new Map()
        followed.take({ kind: 'move', to, atMs: performance.now() }, frame)
      }
      const take = (sample: GripSample) => {
        settle()
        followed.take(sample, frame)
      }
      const end = (kind: 'up' | 'cancel') => (event: PointerEvent) => {
        clearTimeout(waitingHold)
        take({ kind, id: event.pointerId, atMs: event.timeStamp })
      }
      const listen = { signal }
      element.addEventListener(
        'pointerdown',
        (event) => {
          if (event.button !== 0 || controlAt(event.target, element) !== null) return
          element.setPointerCapture(event.pointerId)
          if (followed.isFree()) frame = elementFrame(element)
          take({ kind: 'down', id: event.pointerId, at: pointOf(event), atMs: event.timeStamp })
          clearTimeout(waitingHold)
          waitingHold = setTimeout(() => {
            take({ kind: 'wait', atMs: performance.now() })
          }, RULES.holdMs)
        },
        listen,
      )
      element.addEventListener(
        'pointermove',
        (event) => {
          if (!element.hasPointerCapture(event.pointerId)) return
          moved.set(event.pointerId, pointOf(event))
          waitingFrame ||= requestAnimationFrame(settle)
        },
        listen,
      )
      element.addEventListener('pointerup', end('up'), listen)
      element.addEventListener('pointercancel', end('cancel'), listen)
      element.addEventListener('lostpointercapture', end('cancel'), listen)
      element.addEventListener(
        'dragstart',
        (event) => {
          event.preventDefault()
        },
        listen,
      )
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(waitingHold)
          cancelAnimationFrame(waitingFrame)
        },
        { once: true },
      )
    },
  }
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY }
}
