import { servedLive } from '#kit/screen/served-live.ts'

const CHANGES = '/__beffroi/changes'

export interface CuratorWatch {
  readonly signal: AbortSignal
  /** Called when an edit has a mistake: the page goes on showing what was there before. */
  readonly onRefused: () => void
}

/** On a curator's own server the page shows a rebuilt pack at once. Any other server is not asked, and nothing is sent. */
export function followCurator({ signal, onRefused }: CuratorWatch): void {
  if (!servedLive(document.cookie, location.port)) return
  const changes = new EventSource(CHANGES)
  changes.addEventListener('message', ({ data }) => {
    if (tellsRefusal(data)) onRefused()
    else location.reload()
  })
  signal.addEventListener(
    'abort',
    () => {
      changes.close()
    },
    { once: true },
  )
}

/** Whether an edit could not be shown. */
export function tellsRefusal(data: unknown): boolean {
  return typeof data === 'string' && /"refused":true/.test(data)
}
