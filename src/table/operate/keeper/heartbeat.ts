import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { BEAT_MS, type Beat, type BeatAnswer, type ShownVersion } from '#domain/table/beat.ts'
import type { KeeperLine } from './keeper-line.ts'

/** The page's sign of life, and what the keeper answers to it. */
export interface Heartbeat {
  /** What the keeper said last; null before it has. */
  readonly answer: ReadonlySignal<BeatAnswer | null>
  /** Whether somebody is at the table. */
  readonly isBusy: Signal<boolean>
  /** The page stands: with a version of a pack, or as the safe screen without any. */
  stands(shown: ShownVersion | null): void
  /** The page cannot be opened: the keeper need not wait to see that. */
  gaveUp(why: string): void
  /** Opens the page anew, without being taken for dead. */
  openAnew(): Promise<void>
}

export function openHeartbeat(line: KeeperLine, { signal: end }: { readonly signal: AbortSignal }): Heartbeat {
  const answer = signal<BeatAnswer | null>(null)
  const isBusy = signal(false)
  let state: Beat['state'] = 'opening'
  let shown: ShownVersion | null = null
  let frames = 0
  let why: string | undefined
  const count = () => {
    frames += 1
    if (!end.aborted) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)

  const beat = async (last = false) => {
    const told: Beat = { run: line.run, state, shown, frames, isBusy: isBusy.peek(), ...(why !== undefined && { why }) }
    frames = 0
    try {
      answer.value = await line.ask<BeatAnswer>('beat', told, { last })
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause
      // A keeper that is being restarted is asked again in two seconds; what is on the glass goes on meanwhile. Nothing is opened anew then:
      // there is nobody to open it.
      const known = answer.peek()
      if (known !== null) answer.value = { ...known, hasNews: false }
    }
  }
  const timer = setInterval(() => void beat(), BEAT_MS)
  end.addEventListener('abort', () => {
    clearInterval(timer)
  })
  void beat()
  return {
    answer,
    isBusy,
    stands(version) {
      state = 'shown'
      shown = version
      void beat()
    },
    gaveUp(cause) {
      state = 'unopened'
      why = cause
      void beat()
    },
    async openAnew() {
      clearInterval(timer)
      state = 'leaving'
      await beat(true)
      location.reload()
    },
  }
}
