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
  if (known?.active) return
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
