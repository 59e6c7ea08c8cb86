/** Why nothing is drawn in three dimensions. */
export type SceneFailure =
  /** The browser has no WebGL, or gives no more of it. */
  | 'no-webgl'
  /** The model is damaged, or asks for what the app cannot do. */
  | 'unreadable'
  /** What draws it has not come: no network, and it is not on the device. */
  | 'missing'

/** Nothing can be drawn here; what it would show is told in words. */
export class SceneUnavailable extends Error {
  override readonly name = 'SceneUnavailable'
  constructor(
    readonly reason: SceneFailure,
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}

/** The code that draws. @throws SceneUnavailable when the network keeps it away */
export async function broughtIn<Module>(coming: Promise<Module>): Promise<Module> {
  try {
    return await coming
  } catch (cause) {
    throw new SceneUnavailable('missing', { cause })
  }
}

/** Whether the browser draws in three dimensions at all; asked before anything heavy is fetched. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext() // browsers keep few contexts
  return context !== null
}
