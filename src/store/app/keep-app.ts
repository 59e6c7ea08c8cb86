import { DownloadInterrupted } from '#domain/built-pack/pack-errors.ts'

/**
 * Resolves when the app itself is on the device, whole: every screen opens from then on without a network.
 * Resolves at once where the browser cannot keep an app, or there is none to keep (development, plain http).
 * @throws DownloadInterrupted when the network stops before the app has come; asking again goes on
 */
export async function keepApp(scriptUrl = './sw.js'): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const known = await serviceWorker.getRegistration()
  if (known?.active) return mendApp()
  const registration = await registered(serviceWorker, scriptUrl)
  const worker = registration?.installing ?? registration?.waiting
  if (registration?.active || !worker) return
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve()
      // Its files did not all come.
      else if (worker.state === 'redundant') reject(new DownloadInterrupted(scriptUrl))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** How long the worker may take to say that it has heard; one of an earlier version never does. */
const HEARD_MS = 3000

/**
 * Brings back what the browser has erased of the app itself; resolves at once where nothing is missing or no app is kept.
 * @throws DownloadInterrupted when it does not come
 */
export async function mendApp(): Promise<void> {
  const worker = (await (navigator as Partial<Navigator>).serviceWorker?.getRegistration())?.active
  if (!worker) return
  const { port1, port2 } = new MessageChannel()
  try {
    const answer = await new Promise<unknown>((resolve) => {
      const timer = setTimeout(resolve, HEARD_MS)
      port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        clearTimeout(timer)
        if (data !== 'heard') resolve(data)
      })
      port1.start()
      worker.postMessage({ type: 'MEND' }, [port2])
    })
    if (answer === 'not-whole') throw new DownloadInterrupted(worker.scriptURL)
  } finally {
    port1.close()
  }
}

/** Undefined where there is nothing to register. A browser's TypeError tells no missing script from a missing network. */
async function registered(
  serviceWorker: ServiceWorkerContainer,
  scriptUrl: string,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await serviceWorker.register(scriptUrl, { updateViaCache: 'none' })
  } catch (error) {
    if (error instanceof DOMException) return undefined
    if (error instanceof TypeError && !(await isThere(scriptUrl))) return undefined
    throw new DownloadInterrupted(scriptUrl)
  }
}

async function isThere(scriptUrl: string): Promise<boolean> {
  try {
    return (await fetch(scriptUrl, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    throw new DownloadInterrupted(scriptUrl)
  }
}
