import { controlAt, letsDrag } from './control.ts'
import { elementFrame } from './element-frame.ts'
import { followGrip } from './follow-grip.ts'
import type { GripRules, GripSample } from './grip.ts'
import type { Hands } from './hands.ts'
import { apart, type Point, type Similarity } from './similarity.ts'

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
      /** Fingers on a button of the element: taps of it, until they move or another finger comes. */
      const onControls = new Map<number, Point>()
      let hasDragged = false

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
      const hold = (id: number, at: Point, atMs: number, isMoving: boolean) => {
        element.setPointerCapture(id)
        if (followed.isFree()) frame = elementFrame(element)
        take({ kind: 'down', id, at, atMs, isMoving })
      }
      /** The finger has left its button, which it will not press any more. */
      const leaveControl = (id: number, at: Point, atMs: number) => {
        onControls.delete(id)
        hasDragged = true
        hold(id, at, atMs, true)
      }
      const end = (kind: 'up' | 'cancel') => (event: PointerEvent) => {
        // A button loses its finger to the element, which goes on with it.
        if (event.type === 'lostpointercapture' && event.target !== element) return
        onControls.delete(event.pointerId)
        clearTimeout(waitingHold)
        take({ kind, id: event.pointerId, atMs: event.timeStamp })
      }
      const listen = { signal }
      element.addEventListener(
        'pointerdown',
        (event) => {
          if (event.button !== 0) return
          if (event.isPrimary) onControls.clear()
          hasDragged &&= !event.isPrimary
          const [id, at, control] = [event.pointerId, pointOf(event), controlAt(event.target, element)]
          if (control !== null && (leaves === 'scroll' || !letsDrag(control))) return
          for (const [other, from] of onControls) leaveControl(other, from, event.timeStamp)
          if (control !== null) {
            if (followed.isFree()) onControls.set(id, at)
            else leaveControl(id, at, event.timeStamp)
            return
          }
          hold(id, at, event.timeStamp, false)
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
          const [id, at] = [event.pointerId, pointOf(event)]
          const from = onControls.get(id)
          if (from !== undefined && apart(from, at) >= RULES.slop) leaveControl(id, at, event.timeStamp)
          if (!element.hasPointerCapture(id)) return
          moved.set(id, at)
          waitingFrame ||= requestAnimationFrame(settle)
        },
        listen,
      )
      element.addEventListener(
        'click',
        (event) => {
          // Keys click without a pointer, which counts no presses.
          if (!hasDragged || event.detail === 0) return
          event.preventDefault()
          event.stopPropagation()
        },
        { capture: true, signal },
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
