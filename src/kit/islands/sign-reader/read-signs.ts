/** The part of the browser's own reader that is used; few browsers have one. */
interface OwnReader {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}

interface OwnReaderMaker {
  new (options: { readonly formats: readonly string[] }): OwnReader
  getSupportedFormats(): Promise<readonly string[]>
}

/** What the code before the camera says, or undefined. */
type Look = () => Promise<string | undefined>

const LOOK_EVERY_MS = 120
const LONGEST_PX = 800 // a code held at arm's length is sharp enough

/**
 * Tells every QR code that `video` shows, until `signal` aborts: by the browser's own reader, else by ours, which is fetched now.
 * The same code is told again as long as it is seen.
 */
export async function readSigns(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  { signal }: { readonly signal: AbortSignal },
): Promise<void> {
  const look = (await ownLook(video)) ?? (await fetchedLook(video))
  while (!signal.aborted) {
    const text = video.videoWidth === 0 ? undefined : await look()
    if (signal.aborted) return
    if (text !== undefined && text !== '') onText(text)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

async function ownLook(video: HTMLVideoElement): Promise<Look | undefined> {
  const { BarcodeDetector: Maker } = globalThis as typeof globalThis & { readonly BarcodeDetector?: OwnReaderMaker }
  if (Maker === undefined) return undefined
  try {
    if (!(await Maker.getSupportedFormats()).includes('qr_code')) return undefined
    const reader = new Maker({ formats: ['qr_code'] })
    // Some systems name the format and then cannot read it: the first look tells.
    await reader.detect(video)
    return async () => (await reader.detect(video).catch(() => []))[0]?.rawValue
  } catch {
    return undefined
  }
}

async function fetchedLook(video: HTMLVideoElement): Promise<Look> {
  const { codeInPicture } = await import('./code-in-picture.ts')
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  return async () => {
    const { videoWidth, videoHeight } = video
    const scale = Math.min(1, LONGEST_PX / Math.max(videoWidth, videoHeight))
    const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)]
    if (pen === null || width === 0 || height === 0) return undefined
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
    pen.drawImage(video, 0, 0, width, height)
    return codeInPicture(pen.getImageData(0, 0, width, height))
  }
}
