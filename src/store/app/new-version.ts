/** A version of the app that is installed beside the running one and waits for a quiet moment. */
export interface WaitingVersion {
  /** Switches to it and reloads this page. */
  activate(): void
}

export interface NewVersionOptions {
  /** Called each time a new version starts to wait. */
  readonly onWaiting: (version: WaitingVersion) => void
  /** The service worker's script; its folder is the scope. */
  readonly scriptUrl?: string
}

/**
 * Registers the service worker after the page has loaded, and tells when a new version of the app waits.
 * Gives `unavailable` where the browser has no service worker or there is none to register (development, plain http).
 */
export async function watchForNewVersion(options: NewVersionOptions): Promise<'watching' | 'unavailable'> {
  const { watch } = await import('./watch-service-worker.ts')
  return watch(options)
}
