/** What a page tells of the headset that it was given, once `wearHeadset` ran in it as an init script. */
export interface WornHeadset {
  /** Which way the wearer turns their head, degrees to the right. */
  turn: number
  /** Asks for a session are refused, as a wearer may. */
  refuses: boolean
  /** Whether something is shown in it. */
  readonly shown: boolean
  /** How many clearly different colours the eye saw last, and a number that changes with the picture. */
  readonly seen: { readonly colours: number; readonly print: number }
  /** The wearer takes it off. */
  takeOff(): void
}

declare global {
  interface Window {
    readonly headset: WornHeadset
  }
}

/** A headset of one eye, by what WebXR says of a browser that has one: only what was asked for is granted. Runs in the page. */
export function wearHeadset(): void {
  const SIDE = 128
  let gl: WebGL2RenderingContext | undefined
  let session: Session | undefined
  const worn = { turn: 0, refuses: false, seen: { colours: 0, print: 0 } }
  class Layer {
    readonly framebuffer = null
    readonly framebufferWidth = SIDE
    readonly framebufferHeight = SIDE
    constructor(_session: unknown, context: WebGL2RenderingContext) {
      gl = context
    }
    getViewport = () => ({ x: 0, y: 0, width: SIDE, height: SIDE })
  }
  const pose = () => {
    const [c, s] = [Math.cos((worn.turn / 180) * Math.PI), Math.sin((worn.turn / 180) * Math.PI)]
    const matrix = [c, 0, s, 0, 0, 1, 0, 0, -s, 0, c, 0, 0, 0, 0, 1]
    const projectionMatrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1.001, -1, 0, 0, -0.1, 0]
    return { views: [{ eye: 'none', transform: { matrix }, projectionMatrix }], transform: { matrix } }
  }
  class Session extends EventTarget {
    readonly enabledFeatures = ['viewer', 'local']
    readonly inputSources = []
    readonly renderState = {}
    updateRenderState = () => undefined
    requestReferenceSpace = (kind: string) =>
      this.enabledFeatures.includes(kind)
        ? Promise.resolve(new EventTarget())
        : Promise.reject(new DOMException(`${kind} was not asked for`, 'NotSupportedError'))
    requestAnimationFrame = (draw: (ms: number, frame: object) => void) =>
      requestAnimationFrame((ms) => {
        if (session !== this) return
        draw(ms, { session: this, getViewerPose: pose })
        look()
      })
    cancelAnimationFrame = (id: number) => {
      cancelAnimationFrame(id)
    }
    end = () => {
      if (session === this) {
        session = undefined
        this.dispatchEvent(Object.assign(new Event('end'), { session: this }))
      }
      return Promise.resolve()
    }
  }
  const look = () => {
    if (gl === undefined) return
    const pixels = new Uint8Array(SIDE * SIDE * 4)
    gl.readPixels(0, 0, SIDE, SIDE, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
    const colours = new Set<number>()
    let print = 0
    for (let at = 0; at < pixels.length; at += 4) {
      const colour =
        (((pixels[at] ?? 0) >> 4) << 8) | (((pixels[at + 1] ?? 0) >> 4) << 4) | ((pixels[at + 2] ?? 0) >> 4)
      colours.add(colour)
      print = (Math.imul(print, 31) + colour) | 0
    }
    worn.seen = { colours: colours.size, print }
  }
  const refusal = () => Promise.reject(new DOMException('not now', 'NotAllowedError'))
  Object.defineProperty(navigator, 'xr', {
    value: {
      isSessionSupported: (mode: string) => Promise.resolve(mode === 'immersive-vr'),
      requestSession: () => (worn.refuses ? refusal() : Promise.resolve((session = new Session()))),
      addEventListener: () => undefined,
    },
  })
  Object.assign(globalThis, { XRWebGLLayer: Layer, XRWebGLBinding: undefined })
  Object.assign(WebGL2RenderingContext.prototype, { makeXRCompatible: () => Promise.resolve() })
  Object.defineProperties(worn, {
    shown: { get: () => session !== undefined },
    takeOff: { value: () => session?.end() },
  })
  Object.assign(globalThis, { headset: worn })
}
