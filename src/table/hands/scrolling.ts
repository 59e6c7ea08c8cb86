import { elementFrame } from '#kit/gesture/element-frame.ts'
import { applied, inverse, type Point, type Similarity } from '#kit/gesture/similarity.ts'

const TAU_MS = 325
const REST_PX_MS = 0.02
const TRACE_MS = 80

/** One finger that scrolls one list, in the list's own pixels; afterwards it rolls on. */
export class Scrolling {
  readonly #element: HTMLElement
  readonly #back: Similarity
  #last: Point
  #trace: { readonly atMs: number; readonly x: number; readonly y: number }[] = []
  #rolling: { readonly x: number; readonly y: number; readonly atMs: number } | null = null

  constructor(element: HTMLElement, at: Point) {
    this.#element = element
    this.#back = inverse(elementFrame(element))
    this.#last = applied(this.#back, at)
  }

  moveTo(at: Point, atMs: number): void {
    const here = applied(this.#back, at)
    const [x, y] = [this.#last.x - here.x, this.#last.y - here.y]
    this.#last = here
    this.#element.scrollBy({ left: x, top: y, behavior: 'instant' })
    this.#trace = [...this.#trace.filter((one) => atMs - one.atMs <= TRACE_MS), { atMs, x, y }]
  }

  release(atMs: number): void {
    const [first] = this.#trace
    const last = this.#trace.at(-1)
    if (first === undefined || last === undefined || atMs - last.atMs > 60 || last.atMs <= first.atMs) return
    const duration = last.atMs - first.atMs
    const sum = (axis: 'x' | 'y') => this.#trace.slice(1).reduce((total, one) => total + one[axis], 0) / duration
    this.#rolling = { x: sum('x'), y: sum('y'), atMs }
  }

  /** Rolls on until `nowMs`; false when it has come to rest. */
  frame(nowMs: number): boolean {
    if (this.#rolling === null || !this.#element.isConnected) return false
    const { x, y, atMs } = this.#rolling
    const left = Math.exp(-Math.max(0, nowMs - atMs) / TAU_MS)
    const way = TAU_MS * (1 - left)
    this.#element.scrollBy({ left: x * way, top: y * way, behavior: 'instant' })
    this.#rolling = { x: x * left, y: y * left, atMs: Math.max(nowMs, atMs) }
    return Math.hypot(this.#rolling.x, this.#rolling.y) > REST_PX_MS
  }
}

/** Whether a list can follow a finger that has moved by this much in the list's own pixels. */
export function scrollsAlong(element: HTMLElement, from: Point, to: Point): boolean {
  const back = inverse(elementFrame(element))
  const [start, end] = [applied(back, from), applied(back, to)]
  const isDown = Math.abs(end.y - start.y) >= Math.abs(end.x - start.x)
  return isDown
    ? element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== 'hidden'
    : element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'hidden'
}
