import { openCamera } from './open-camera.ts'
import { readSigns } from './read-signs.ts'

/**
 * Shows the camera in `video` and tells each QR code seen, until `signal` aborts. Resolves when the camera shows something.
 * @throws CameraRefused, CameraMissing, or AbortError when `signal` aborts meanwhile
 */
export async function mountSignReader(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  { signal, onFailure }: { readonly signal: AbortSignal; readonly onFailure: (cause: unknown) => void },
): Promise<void> {
  await openCamera(video, { signal })
  readSigns(video, onText, { signal }).catch(onFailure)
}
