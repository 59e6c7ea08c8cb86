import type { Hands } from '../../gesture/hands.ts'
import { glide, isAtRest, type Velocity } from '../../gesture/inertia.ts'
import { scaleOf, turnOf } from '../../gesture/similarity.ts'

const FLIGHT_MS = 700
const GLIDE = { tauMs: 260 }
const WHEEL_PER_PIXEL = 0.0016

/** How a view moves; all pure. */
export interface ViewRules<View> {
  /** After fingers moved by pixels, twisted by radians and spread by a factor. */
  readonly dragged: (view: View, x: number, y: number, twist: number, spread: number) => View
  /** The nearest view that is allowed. */
  readonly bounded: (view: View) => View
  /** A share of the way from one to another. */
  readonly between: (from: View, to: View, share: number) => View
}

export interface FollowViewParts<View> {
  /** What is seen: read and written here. */
  readonly view: { now: View }
  readonly rules: ViewRules<View>
  readonly hands: Hands
  readonly isCalm: () => boolean
  /** A picture is wanted. */
  readonly ask: () => void
  readonly signal: AbortSignal
}

/** What moves by itself, and what hands and wheel move. */
export interface ViewMotion<View> {
  go(view: View): void
  flyTo(view: View): void
  /** Called before each picture; asks for the next one while something moves. */
  step(nowMs: number): void
}

export function followView<View>(
  host: HTMLElement,
  { view, rules, hands, isCalm, ask, signal }: FollowViewParts<View>,
): ViewMotion<View> {
  let motion: ((nowMs: number) => View | null) | null = null
  const go = (next: View) => {
    motion = null
    view.now = rules.bounded(next)
    ask()
  }
  const flyTo = (goal: View) => {
    if (isCalm()) {
      go(goal)
      return
    }
    const [from, startMs] = [view.now, performance.now()]
    motion = (nowMs) => {
      const share = Math.min(1, Math.max(0, (nowMs - startMs) / FLIGHT_MS))
      if (share < 1) return rules.between(from, goal, share * share * (3 - 2 * share))
      view.now = goal
      return null
    }
    ask()
  }
  hands.follow(
    host,
    {
      onPress: () => {
        motion = null
      },
      // What is tapped comes to the middle: one finger sees all of it without dragging.
      onTap: ({ x, y }) => {
        flyTo(rules.dragged(view.now, host.clientWidth / 2 - x, host.clientHeight / 2 - y, 0, 1))
      },
      onMove: (move, middle) => {
        // How far the middle of all fingers went: turn and spread happen about it.
        const { c, s, x, y } = move
        const square = c * c + s * s
        const [backX, backY] = [
          (c * (middle.x - x) + s * (middle.y - y)) / square,
          (c * (middle.y - y) - s * (middle.x - x)) / square,
        ]
        go(rules.dragged(view.now, middle.x - backX, middle.y - backY, turnOf(move), scaleOf(move)))
      },
      onEnd: (thrown: Velocity) => {
        if (isCalm() || isAtRest(thrown)) return
        let [velocity, beforeMs] = [{ ...thrown, turn: 0, grow: 0 }, performance.now()]
        motion = (nowMs) => {
          const { move, velocity: left } = glide(velocity, { x: 0, y: 0 }, Math.max(0, nowMs - beforeMs), GLIDE)
          ;[velocity, beforeMs] = [left, nowMs]
          return isAtRest(left) ? null : rules.dragged(view.now, move.x, move.y, 0, 1)
        }
        ask()
      },
    },
    { signal },
  )
  host.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      go(rules.dragged(view.now, 0, 0, 0, Math.exp(-event.deltaY * WHEEL_PER_PIXEL * (event.deltaMode === 0 ? 1 : 16))))
    },
    { passive: false, signal },
  )
  const resized = new ResizeObserver(ask)
  resized.observe(host)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ask, { signal })
  signal.addEventListener(
    'abort',
    () => {
      resized.disconnect()
    },
    { once: true },
  )
  return {
    go,
    flyTo,
    step(nowMs) {
      if (motion === null) return
      const next = motion(nowMs)
      if (next === null) motion = null
      else {
        view.now = next
        ask()
      }
    },
  }
}
