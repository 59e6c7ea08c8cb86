import type { ReadonlySignal } from '@preact/signals'

/** The app itself, as the settings and the download page speak of it. */
export interface AppState {
  /** Version of the running app, as in package.json. */
  readonly version: string
  /** Switches to a new version that waits, and reloads; null while none waits. */
  readonly newVersion: ReadonlySignal<(() => void) | null>
  /**
   * Resolves when the app itself is on the device and opens without a network; at once where the browser cannot keep it.
   * @throws DownloadInterrupted when the network stops before it has come
   */
  readonly keep: () => Promise<void>
  /** False where the browser keeps packs and cannot keep the app (no service worker): then nothing is called ready offline. */
  readonly opensOffline: boolean
  /** How this device puts the app on its home screen. */
  readonly installWay: ReadonlySignal<InstallWay>
  /** Missing where nothing is kept of a person: a table forgets each by itself. */
  readonly ownData?: OwnData
  /** Makes a device on loan ready for the next visitor; missing on a visitor's own. */
  readonly resetLoan?: () => Promise<void>
}

/** Everything the app keeps of its visitor. Packs taken along are the town's, not the visitor's, and stay out of it. */
export interface OwnData {
  /** All of it as JSON text: the settings, and what was met in each town in the order in which it was. */
  takeOut(): Promise<string>
  /** Forgets all of it, then begins anew at the first page. */
  erase(): Promise<void>
}

export type InstallWay =
  /** It runs from the home screen. */
  | { readonly kind: 'installed' }
  /** The browser asks when told to. */
  | { readonly kind: 'prompt'; readonly ask: () => Promise<void> }
  /** Safari on iPhone and iPad: share, then "Add to Home Screen". */
  | { readonly kind: 'ios-share' }
  /** Another browser on a phone: its menu. */
  | { readonly kind: 'browser-menu' }
  /** A browser inside another app, which forgets what it downloads: open the page in the real browser first. */
  | { readonly kind: 'in-app'; readonly system: 'ios' | 'android' }
  /** Nothing to advise. */
  | { readonly kind: 'none' }
