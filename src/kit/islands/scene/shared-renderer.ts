import { type Camera, type Scene, WebGLRenderer } from 'three'
import { SceneUnavailable } from './scene-unavailable.ts'

/** What is drawn on one canvas. */
export interface SharedView {
  /** The canvas that is seen; drawn on in two dimensions. */
  readonly canvas: HTMLCanvasElement
  readonly scene: Scene
  readonly camera: Camera
  /** Called before each picture, with the moment and the size in CSS pixels. */
  readonly onFrame: (nowMs: number, size: { readonly width: number; readonly height: number }) => void
  /** The browser took WebGL away and gives none back. */
  readonly onLost: () => void
}

export interface Joined {
  /** Draws one picture in the next frame; nothing is drawn unasked. */
  readonly ask: () => void
  readonly renderer: WebGLRenderer
}

/** More pixels a side than this no eye tells, and they cost a phone its battery. */
const MOST_DENSITY = 2
/** A browser that takes its context away so often will do it again. */
const MOST_LOSSES = 4

/** One renderer for each page, while anything is drawn with it. */
const RENDERERS = new WeakMap<Document, SharedRenderer>()

/**
 * Draws a view until `signal` aborts. However many views there are, on a table or a phone, they share one WebGL context: browsers take the
 * oldest away when there are more than a few. Each picture is drawn there and copied onto the view's own canvas.
 * @throws SceneUnavailable when there is no WebGL
 */
export function joinRenderer(view: SharedView, signal: AbortSignal): Joined {
  const known = RENDERERS.get(document)
  const shared = known ?? new SharedRenderer(() => RENDERERS.delete(document))
  RENDERERS.set(document, shared)
  return shared.join(view, signal)
}

class SharedRenderer {
  #renderer: WebGLRenderer
  readonly #views = new Set<SharedView>()
  readonly #asked = new Set<SharedView>()
  readonly #onEmpty: () => void
  #frame = 0
  #losses = 0

  constructor(onEmpty: () => void) {
    this.#onEmpty = onEmpty
    this.#renderer = this.#open()
  }

  join(view: SharedView, signal: AbortSignal): Joined {
    this.#views.add(view)
    signal.addEventListener(
      'abort',
      () => {
        this.#leave(view)
      },
      { once: true },
    )
    const current = () => this.#renderer
    return {
      ask: () => {
        if (signal.aborted) return
        this.#asked.add(view)
        this.#frame ||= requestAnimationFrame(this.#draw)
      },
      get renderer() {
        return current()
      },
    }
  }

  #leave(view: SharedView): void {
    this.#views.delete(view)
    this.#asked.delete(view)
    if (this.#views.size > 0) return
    cancelAnimationFrame(this.#frame)
    this.#close()
    this.#onEmpty()
  }

  #open(): WebGLRenderer {
    let renderer: WebGLRenderer
    try {
      renderer = new WebGLRenderer({ antialias: true, alpha: true, powerPreference: 'low-power' })
    } catch (cause) {
      throw new SceneUnavailable('no-webgl', { cause })
    }
    renderer.setPixelRatio(1)
    renderer.setClearColor(0, 0)
    renderer.localClippingEnabled = true
    renderer.domElement.addEventListener('webglcontextlost', this.#lost)
    return renderer
  }

  #close(): void {
    const { domElement } = this.#renderer
    domElement.removeEventListener('webglcontextlost', this.#lost)
    this.#renderer.dispose()
    this.#renderer.forceContextLoss()
  }

  /** A lost context may never come back; a new one draws everything again from what is in memory. */
  readonly #lost = (): void => {
    this.#losses += 1
    this.#close()
    const views = [...this.#views]
    try {
      if (this.#losses > MOST_LOSSES) throw new SceneUnavailable('no-webgl')
      this.#renderer = this.#open()
    } catch (error) {
      if (!(error instanceof SceneUnavailable)) throw error
      for (const view of views) view.onLost()
      return
    }
    for (const view of views) this.#asked.add(view)
    this.#frame ||= requestAnimationFrame(this.#draw)
  }

  readonly #draw = (nowMs: number): void => {
    this.#frame = 0
    const views = [...this.#asked]
    this.#asked.clear()
    for (const view of views) this.#drawOne(view, nowMs)
  }

  #drawOne(view: SharedView, nowMs: number): void {
    const { canvas, scene, camera } = view
    const size = { width: canvas.clientWidth, height: canvas.clientHeight }
    const density = Math.min(MOST_DENSITY, devicePixelRatio)
    const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)]
    const context = canvas.getContext('2d')
    if (width === 0 || height === 0 || context === null) return
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width
      canvas.height = height
    }
    const { domElement } = this.#renderer
    // It only grows: views of different sizes take turns without a new buffer each.
    if (domElement.width < width || domElement.height < height)
      this.#renderer.setSize(Math.max(domElement.width, width), Math.max(domElement.height, height), false)
    this.#renderer.setViewport(0, 0, width, height)
    this.#renderer.setScissor(0, 0, width, height)
    this.#renderer.setScissorTest(true)
    view.onFrame(nowMs, size)
    this.#renderer.render(scene, camera)
    context.clearRect(0, 0, width, height)
    context.drawImage(domElement, 0, domElement.height - height, width, height, 0, 0, width, height)
    canvas.dataset['frames'] = String(Number(canvas.dataset['frames'] ?? 0) + 1)
  }
}
