import { PerspectiveCamera, type Scene, type Vector3, WebGLRenderer } from 'three'

/**
 * How a scene is shown in a headset; undefined where the browser knows none. A session has a renderer of its own, which ends with it.
 * `ahead` is kept to where its wearer looks. What it returns rejects when the wearer or the browser refuses.
 */
export async function headsetFor(
  scene: Scene,
  ahead: Vector3,
  signal: AbortSignal,
): Promise<(() => Promise<void>) | undefined> {
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
    const leave = () => {
      void session.end()
    }
    try {
      await show(session, scene, ahead)
    } catch (cause) {
      leave()
      throw cause
    }
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    session.addEventListener('end', () => {
      signal.removeEventListener('abort', leave)
    })
  }
}

async function show(session: XRSession, scene: Scene, ahead: Vector3): Promise<void> {
  const renderer = new WebGLRenderer({ antialias: true })
  const close = () => {
    renderer.setAnimationLoop(null)
    renderer.dispose()
    renderer.forceContextLoss()
  }
  renderer.xr.enabled = true
  // The eye is where the picture was made: in the middle, and not a wearer's height above it. It is also what no device refuses.
  renderer.xr.setReferenceSpaceType('local')
  try {
    await renderer.xr.setSession(session)
  } catch (cause) {
    close()
    throw cause
  }
  session.addEventListener('end', close)
  const eye = new PerspectiveCamera()
  renderer.setAnimationLoop(() => {
    renderer.render(scene, eye)
    eye.getWorldDirection(ahead)
  })
}
