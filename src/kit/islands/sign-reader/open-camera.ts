/** The visitor or the device's settings say no to the camera. */
export class CameraRefused extends Error {
  override readonly name = 'CameraRefused'
}

/** There is no camera here, another program has it, or the page is not allowed to see one. */
export class CameraMissing extends Error {
  override readonly name = 'CameraMissing'
}

/**
 * Asks for the camera at the back and shows it in `video` until `signal` aborts: then its light goes out.
 * @throws CameraRefused, CameraMissing, or AbortError when `signal` aborts meanwhile
 */
export async function openCamera(video: HTMLVideoElement, { signal }: { readonly signal: AbortSignal }): Promise<void> {
  const stream = await askForCamera()
  const close = () => {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  if (signal.aborted) close()
  signal.throwIfAborted()
  signal.addEventListener('abort', close, { once: true })
  video.srcObject = stream
  try {
    await video.play()
  } catch (cause) {
    signal.throwIfAborted()
    throw new CameraMissing('The camera shows nothing', { cause })
  }
}

async function askForCamera(): Promise<MediaStream> {
  const devices = (navigator as Partial<Pick<Navigator, 'mediaDevices'>>).mediaDevices
  // Browsers hide the camera from pages without https.
  if (devices === undefined) throw new CameraMissing('This page may not see a camera')
  try {
    return await devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false })
  } catch (cause) {
    const isRefused = cause instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(cause.name)
    throw isRefused ? new CameraRefused('No camera wished', { cause }) : new CameraMissing('No camera', { cause })
  }
}
