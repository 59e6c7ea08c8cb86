import { Workbox } from 'workbox-window'
import type { NewVersionOptions } from './new-version.ts'

const CHECK_EVERY_MS = 60 * 60 * 1000

/** The part of `watchForNewVersion` that carries workbox-window, loaded after the page stands. */
export async function watch({
  onWaiting,
  scriptUrl = './sw.js',
}: NewVersionOptions): Promise<'watching' | 'unavailable'> {
  if (!('serviceWorker' in navigator)) return 'unavailable'
  const workbox = new Workbox(scriptUrl, { updateViaCache: 'none' })
  workbox.addEventListener('waiting', () => {
    onWaiting({
      activate: () => {
        // Only the page whose visitor agreed reloads: other pages go on with the assets of the version before.
        workbox.addEventListener('controlling', () => {
          location.reload()
        })
        workbox.messageSkipWaiting()
      },
    })
  })
  try {
    await workbox.register()
  } catch (error) {
    if (isExpected(error)) return 'unavailable'
    throw error
  }
  checkWhenSeenAgain(workbox)
  return 'watching'
}

/** A visit can last a day without a navigation, and browsers look for a new worker only when navigating. */
function checkWhenSeenAgain(workbox: Workbox): void {
  let checkedAtMs = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - checkedAtMs < CHECK_EVERY_MS) return
    checkedAtMs = performance.now()
    // Offline the check fails and the next one comes with the next look at the page.
    workbox.update().catch(() => undefined)
  })
}

/** No script at the address (TypeError), or one of the wrong type or on an origin that may not have workers (SecurityError). */
function isExpected(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'SecurityError')
}
