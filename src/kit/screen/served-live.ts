/** Sent by `beffroi serve` with every answer, its value the port it listens on: cookies are shared between ports. */
const LIVE_COOKIE = 'beffroi-live'

/** Whether the server behind `port` said that it tells changes: no other server is asked for them. */
export function servedLive(cookie: string, port: string): boolean {
  return cookie.split('; ').includes(`${LIVE_COOKIE}=${port}`)
}
