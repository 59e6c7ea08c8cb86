import { type ReadonlySignal, signal } from '@preact/signals'
import { servedLive } from '#kit/screen/served-live.ts'
import type { DeskPack } from '#pack/check/desk-pack.ts'

const DESK = '/__beffroi/desk'
const CHANGES = '/__beffroi/changes'

/** How the served packs stand. `absent`: this host is no desk; `lost`: the desk's server has stopped, `packs` are the last it told. */
export interface DeskNews {
  readonly kind: 'asking' | 'here' | 'absent' | 'lost'
  readonly packs: readonly DeskPack[]
}

/** Asks now and after each edit, until `ends` aborts. */
export function followDesk(ends: AbortSignal): ReadonlySignal<DeskNews> {
  const news = signal<DeskNews>({ kind: 'asking', packs: [] })
  if (!servedLive(document.cookie, location.port)) {
    news.value = { kind: 'absent', packs: [] }
    return news
  }

  async function ask(): Promise<void> {
    const packs = await desk(ends)
    if (ends.aborted) return
    news.value = packs === undefined ? { ...news.value, kind: 'lost' } : { kind: 'here', packs }
  }

  const changes = new EventSource(CHANGES)
  const again = () => void ask()
  // The feed opens anew by itself after the server was started again.
  changes.addEventListener('open', again)
  changes.addEventListener('checked', again)
  changes.addEventListener('error', () => {
    news.value = { ...news.value, kind: 'lost' }
  })
  ends.addEventListener(
    'abort',
    () => {
      changes.close()
    },
    { once: true },
  )
  return news
}

/** What the server tells; undefined where it does not answer. */
async function desk(signal: AbortSignal): Promise<readonly DeskPack[] | undefined> {
  try {
    const answer = await fetch(DESK, { signal, headers: { Accept: 'application/json' } })
    const isDesk = answer.ok && answer.headers.get('Content-Type')?.startsWith('application/json') === true
    return isDesk ? ((await answer.json()) as readonly DeskPack[]) : undefined
  } catch {
    return undefined
  }
}
