import { PerspectiveCamera, type Scene, WebGLRenderer } from 'three'

/**
 * How a scene is shown in a headset; undefined where the browser knows none. A session has a renderer of its own, which ends with it.
 */
export async function headsetFor(scene: Scene, signal: AbortSignal): Promise<(() => Promise<void>) | undefined> {
  const { xr } = navigator as { readonly xr?: XRSystem }
  if (xr === undefined) return undefined
  try {
    if (!(await xr.isSessionSupported('immersive-vr'))) return undefined
  } catch {
    // A page that may not ask has none.
    return undefined
  }
  return async () => {
    const session = await xr.requestSession('immersive-vr')
    const renderer = new WebGLRenderer({ antialias: true })
    renderer.xr.enabled = true
    const leave = () => {
      void session.end()
    }
    signal.addEventListener('abort', leave, { once: true })
    session.addEventListener('end', () => {
      signal.removeEventListener('abort', leave)
      renderer.setAnimationLoop(null)
      renderer.dispose()
      renderer.forceContextLoss()
    })
    await renderer.xr.setSession(session)
    const eye = new PerspectiveCamera()
    renderer.setAnimationLoop(() => {
      renderer.render(scene, eye)
    })
  }
}
