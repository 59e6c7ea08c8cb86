import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { PartId } from '#domain/built-pack/manifest.ts'
import type { InstalledPack, PackShelf, TakeProgress } from '#domain/built-pack/pack-source.ts'

export type DownloadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' | 'paused' | 'waiting'; readonly progress: TakeProgress }
  /** Every byte has matched its hash, and the app that shows them is kept too. */
  | { readonly kind: 'done'; readonly installed: InstalledPack }
  | { readonly kind: 'failed'; readonly cause: unknown }

/** One pack on its way to the device. It goes on while the visitor looks at other screens. */
export interface Download {
  readonly state: ReadonlySignal<DownloadState>
  readonly start: (parts: readonly PartId[]) => void
  readonly pause: () => void
  readonly goOn: () => void
  /** Stops, and drops what had arrived. */
  readonly giveUp: () => Promise<void>
}

export interface DownloadParts {
  readonly shelf: Pick<PackShelf, 'take' | 'discardUnfinished'>
  readonly pack: string
  readonly online: ReadonlySignal<boolean>
  /** Brings the app itself: a pack without it would not open. */
  readonly keepApp: () => Promise<void>
  /** Calls back after a while, in case a network that calls itself there begins to answer again. */
  readonly later: (again: () => void) => void
  readonly onDone: (installed: InstalledPack) => void
}

const NOTHING_YET: TakeProgress = { doneBytes: 0, totalBytes: 0, doneFiles: 0, totalFiles: 0 }

/** Opens the download of a pack; nothing is fetched before `start`. */
export function openDownload({ shelf, pack, online, keepApp, later, onDone }: DownloadParts): Download {
  const state = signal<DownloadState>({ kind: 'idle' })
  let parts: readonly PartId[] = []
  let running: AbortController | null = null

  const progress = () => {
    const now = state.peek()
    return 'progress' in now ? now.progress : NOTHING_YET
  }
  const run = async () => {
    running?.abort()
    const turn = new AbortController()
    running = turn
    state.value = { kind: 'running', progress: progress() }
    try {
      const installed = await shelf.take(pack, parts, {
        signal: turn.signal,
        onProgress: (progress) => {
          if (!turn.signal.aborted) state.value = { kind: 'running', progress }
        },
      })
      if (turn.signal.aborted) return
      await keepApp()
      if (turn.signal.aborted) return
      state.value = { kind: 'done', installed }
      onDone(installed)
    } catch (cause) {
      if (turn.signal.aborted) return
      if (!isInterruption(cause)) {
        state.value = { kind: 'failed', cause }
        return
      }
      state.value = { kind: 'waiting', progress: progress() }
      later(goOnIfWaiting)
    }
  }
  const goOnIfWaiting = () => {
    if (state.peek().kind !== 'waiting') return
    if (online.peek()) void run()
    else later(goOnIfWaiting)
  }
  effect(() => {
    if (online.value) goOnIfWaiting()
  })
  return {
    state,
    start(wanted) {
      parts = wanted
      void run()
    },
    pause() {
      running?.abort()
      state.value = { kind: 'paused', progress: progress() }
    },
    goOn() {
      void run()
    },
    async giveUp() {
      running?.abort()
      state.value = { kind: 'idle' }
      await shelf.discardUnfinished(pack)
    },
  }
}

/** The network went away; what has arrived stays. */
function isInterruption(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'DownloadInterrupted' || cause.name === 'PackUnreachable')
}
