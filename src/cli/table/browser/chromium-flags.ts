/** One thing told to the browser of a table, and why. */
export interface Told<Value> {
  readonly name: string
  readonly value: Value
  readonly why: string
}

/** Switches of every launch. They are generated, never typed: one wrong letter and a switch is silently none. */
const KIOSK: readonly Told<string | true>[] = [
  { name: 'kiosk', value: true, why: 'fills the screen: no bars, no window to close' },
  { name: 'no-first-run', value: true, why: 'no welcome and no questions' },
  { name: 'no-default-browser-check', value: true, why: 'no question' },
  { name: 'hide-crash-restore-bubble', value: true, why: 'no bubble after a power cut' },
  { name: 'noerrdialogs', value: true, why: 'no window of the browser over the table' },
  { name: 'disable-pinch', value: true, why: 'two hands never zoom the page' },
  { name: 'overscroll-history-navigation', value: '0', why: 'a swipe from the edge never leads back' },
  { name: 'touch-events', value: 'enabled', why: 'a touch screen that is slow to answer at start is still one' },
  { name: 'autoplay-policy', value: 'no-user-gesture-required', why: 'films and voices may begin by themselves' },
  { name: 'disable-component-update', value: true, why: 'asks nothing of the network' },
  { name: 'disable-background-networking', value: true, why: 'asks nothing of the network' },
  { name: 'disable-sync', value: true, why: 'belongs to nobody' },
  { name: 'disable-domain-reliability', value: true, why: 'reports nothing to anyone' },
  { name: 'disable-breakpad', value: true, why: 'a crash writes no dump: the keeper starts anew' },
  { name: 'disable-features', value: 'Translate,MediaRouter,GlobalMediaControls', why: 'no offers of the browser' },
  { name: 'password-store', value: 'basic', why: 'no keyring asks for a password' },
  { name: 'disk-cache-size', value: '67108864', why: 'the server is this machine: 64 MB of cache are enough' },
  { name: 'disable-renderer-backgrounding', value: true, why: 'the heartbeat keeps its time' },
  { name: 'disable-background-timer-throttling', value: true, why: 'the heartbeat keeps its time' },
  { name: 'disable-backgrounding-occluded-windows', value: true, why: 'nothing lies over the table' },
  { name: 'disable-hang-monitor', value: true, why: 'the keeper ends a page that hangs, without a question' },
  { name: 'disable-prompt-on-repost', value: true, why: 'no question' },
]

export interface LaunchWishes {
  readonly profile: string
  readonly url: string
  /** Without the graphics processor, whose driver may be what fails. */
  readonly plain: boolean
  /** What this hardware needs besides, as whole switches. */
  readonly more: readonly string[]
}

/** What Chromium is started with. */
export function chromiumFlags({ profile, url, plain, more }: LaunchWishes): readonly string[] {
  return [
    ...KIOSK.map(({ name, value }) => (value === true ? `--${name}` : `--${name}=${value}`)),
    `--user-data-dir=${profile}`,
    ...(plain ? ['--disable-gpu'] : []),
    ...more,
    url,
  ]
}
