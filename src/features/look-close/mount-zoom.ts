import type { BuiltZoom } from '#domain/built-pack/built-medium.ts'
import type { Hands } from '#kit/gesture/hands.ts'
import { glide, isAtRest, type Velocity } from '#kit/gesture/inertia.ts'
import type { Point } from '#kit/gesture/similarity.ts'
import { between, bounded, fitted, movedBy, onDetail, placeOf, steppedBy, zoomedAt, type Camera } from './camera.ts'
import { paintZoom } from './paint-zoom.ts'
import { openTileShelf } from './tile-shelf.ts'

/** At most this many tiles in memory: 64 of 512 × 512 pixels take 64 MB. */
const MOST_TILES = 64
/** More pixels a side than this no eye tells on a phone, and they cost its battery. */
const MOST_DENSITY = 2
const FLIGHT_MS = 700
const GLIDE = { tauMs: 260 }
const WHEEL_PER_PIXEL = 0.0016

export interface ZoomParts {
  readonly zoom: BuiltZoom
  readonly hands: Hands
  readonly urlOf: (path: string) => string
  /** Address of the small whole. */
  readonly overviewUrl: string
  /** Marks of the details, in their order: they are kept over their places. */
  readonly marks: readonly HTMLElement[]
  readonly isCalm: () => boolean
  /** The small whole has come. */
  readonly onWhole: () => void
  /** The small whole cannot be had. */
  readonly onMissing: () => void
  /** A tile cannot be had: the small whole stays to be seen. */
  readonly onTileMissing: () => void
  readonly signal: AbortSignal
}

/** A picture one moves about in, until `signal` aborts. */
export interface ZoomStage {
  zoomBy(factor: number): void
  stepBy(across: number, down: number): void
  showWhole(): void
  showDetail(index: number): void
  /** Asks again for what could not be had. */
  tryAgain(): void
}

/** Draws the picture into `host` and follows hands and wheel on it. Nothing is drawn while nothing moves. */
export function mountZoom(host: HTMLElement, canvas: HTMLCanvasElement, parts: ZoomParts): ZoomStage {
  const { zoom, hands, marks, signal } = parts
  let view = { width: host.clientWidth, height: host.clientHeight }
  let camera: Camera = fitted(zoom, view)
  let wanted = 0
  /** What moves by itself: gives the camera of a moment, or null once it has come to rest. */
  let motion: ((nowMs: number) => Camera | null) | null = null

  const ask = () => {
    if (!signal.aborted) wanted ||= requestAnimationFrame(frame)
  }
  const shelf = openTileShelf(parts.urlOf, { most: MOST_TILES, onCome: ask, onGone: parts.onTileMissing, signal })
  const overview = new Image()
  overview.addEventListener(
    'load',
    () => {
      parts.onWhole()
      ask()
    },
    { signal },
  )
  overview.addEventListener('error', parts.onMissing, { signal })
  overview.src = parts.overviewUrl

  function frame(nowMs: number): void {
    wanted = 0
    const next = motion?.(nowMs) ?? null
    if (next === null) motion = null
    else camera = bounded(next, zoom, view)
    const density = Math.min(MOST_DENSITY, devicePixelRatio)
    paintZoom(canvas, zoom, { camera, view, density }, overview, shelf)
    for (const [index, mark] of marks.entries()) {
      const [x, y] = zoom.details[index]?.at ?? [0, 0]
      const place = placeOf(camera, [x * zoom.width, y * zoom.height], view)
      mark.style.transform = `translate(${String(place.x)}px, ${String(place.y)}px)`
    }
    host.dataset['zoom'] = camera.zoom.toFixed(3)
    if (motion !== null) ask()
  }
  const go = (next: Camera) => {
    motion = null
    camera = bounded(next, zoom, view)
    ask()
  }
  const flyTo = (goal: Camera) => {
    const [from, to] = [camera, bounded(goal, zoom, view)]
    if (parts.isCalm()) {
      go(to)
      return
    }
    const startMs = performance.now()
    motion = (nowMs) => {
      const share = Math.min(1, Math.max(0, (nowMs - startMs) / FLIGHT_MS))
      if (share === 1) {
        camera = to
        return null
      }
      return between(from, to, share * share * (3 - 2 * share))
    }
    ask()
  }
  const glideOn = (thrown: Velocity) => {
    if (parts.isCalm() || isAtRest(thrown)) return
    let [velocity, middle, beforeMs]: [Velocity, Point, number] = [
      { ...thrown, turn: 0 },
      { x: view.width / 2, y: view.height / 2 },
      performance.now(),
    ]
    motion = (nowMs) => {
      const moved = glide(velocity, middle, Math.max(0, nowMs - beforeMs), GLIDE)
      ;[velocity, middle, beforeMs] = [moved.velocity, moved.middle, nowMs]
      return isAtRest(velocity) ? null : movedBy(camera, moved.move, moved.middle, view)
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
        flyTo(steppedBy(camera, x / view.width - 0.5, y / view.height - 0.5, view))
      },
      onMove: (move, middle) => {
        go(movedBy(camera, move, middle, view))
      },
      onEnd: glideOn,
    },
    { signal },
  )
  host.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const { left, top } = host.getBoundingClientRect()
      const factor = Math.exp(-event.deltaY * WHEEL_PER_PIXEL * (event.deltaMode === 0 ? 1 : 16))
      go(zoomedAt(camera, { x: event.clientX - left, y: event.clientY - top }, factor, view))
    },
    { passive: false, signal },
  )
  const resized = new ResizeObserver(() => {
    const isWhole = camera.zoom <= fitted(zoom, view).zoom * 1.001
    view = { width: host.clientWidth, height: host.clientHeight }
    const density = Math.min(MOST_DENSITY, devicePixelRatio)
    canvas.width = Math.round(view.width * density)
    canvas.height = Math.round(view.height * density)
    go(isWhole ? fitted(zoom, view) : camera)
  })
  resized.observe(host)
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(wanted)
      resized.disconnect()
    },
    { once: true },
  )
  return {
    zoomBy(factor) {
      flyTo(zoomedAt(camera, { x: view.width / 2, y: view.height / 2 }, factor, view))
    },
    stepBy(across, down) {
      go(steppedBy(camera, across, down, view))
    },
    showWhole() {
      flyTo(fitted(zoom, view))
    },
    showDetail(index) {
      const detail = zoom.details[index]
      if (detail !== undefined) flyTo(onDetail(detail, zoom, view))
    },
    tryAgain() {
      shelf.forgetGone()
      if (overview.naturalWidth === 0) overview.src = parts.overviewUrl
      ask()
    },
  }
}
