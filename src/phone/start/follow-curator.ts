/** Sent by `beffroi serve` with every answer, its value the port it listens on: cookies are shared between ports. */
const LIVE_COOKIE = 'beffroi-live'
const CHANGES = '/__beffroi/changes'

/** On a curator's own server the page shows a rebuilt pack at once. Any other server is not asked, and nothing is sent. */
export function followCurator({ signal }: { readonly signal: AbortSignal }): void {
  if (!servedLive(document.cookie, location.port)) return
  const changes = new EventSource(CHANGES)
  changes.addEventListener('message', () => {
    location.reload()
  })
  signal.addEventListener(
    'abort',
    () => {
      changes.close()
    },
    { once: true },
  )
}

/** Whether the server behind `port` said that it tells changes. */
export function servedLive(cookie: string, port: string): boolean {
  return cookie.split('; ').includes(`${LIVE_COOKIE}=${port}`)
}
