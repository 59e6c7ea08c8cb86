import { effect, type ReadonlySignal } from '@preact/signals'
import type { Stage } from './open-stage.ts'

/** A network that has just come back is often not whole yet: so long is waited before each new try. */
export const WAITS_MS = [500, 2000, 5000, 15_000]

const OF_THE_NETWORK = new Set(['PackUnreachable', 'PackFileMissing', 'ScreenNotLoaded', 'DownloadInterrupted'])

export interface ComeBackParts {
  readonly stage: Pick<Stage, 'shown' | 'show'>
  /** What the browser says of its network. */
  readonly online: ReadonlySignal<boolean>
  readonly page: EventTarget & Pick<Document, 'visibilityState'>
  readonly signal: AbortSignal
}

/**
 * Brings a screen that the network kept away, without a tap: when the browser says that the network is back, when the page
 * is looked at again, and a few times after that. A browser that says there is no network is believed.
 */
export function comeBack({ stage, online, page, signal }: ComeBackParts): void {
  let tries = 0
  let place = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  const tryIn = (waitMs: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const failed = failedByNetwork(stage)
      if (failed !== null && online.peek()) void stage.show(failed.arrival)
    }, waitMs)
  }
  const beginAnew = () => {
    tries = 0
    if (failedByNetwork(stage) !== null) tryIn(0)
  }

  const ends = [
    effect(() => {
      if (online.value) beginAnew()
    }),
    effect(() => {
      const { value } = stage.shown
      clearTimeout(timer)
      if (value.kind === 'nothing') return
      if (value.arrival.key !== place) tries = 0
      place = value.arrival.key
      const waitMs = WAITS_MS[tries]
      if (waitMs === undefined || failedByNetwork(stage) === null) return
      tries += 1
      tryIn(waitMs)
    }),
  ]
  page.addEventListener(
    'visibilitychange',
    () => {
      if (page.visibilityState === 'visible') beginAnew()
    },
    { signal },
  )
  signal.addEventListener(
    'abort',
    () => {
      for (const end of ends) end()
      clearTimeout(timer)
    },
    { once: true },
  )
}

function failedByNetwork({ shown }: Pick<Stage, 'shown'>) {
  const now = shown.peek()
  return now.kind === 'failed' && now.cause instanceof Error && OF_THE_NETWORK.has(now.cause.name) ? now : null
}
