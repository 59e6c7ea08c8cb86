import { effect, type ReadonlySignal } from '@preact/signals'
import { openNewTries, type NewTriesParts } from '#kit/screen/new-try.ts'
import type { Stage } from './open-stage.ts'

const OF_THE_NETWORK = new Set(['PackUnreachable', 'PackFileMissing', 'ScreenNotLoaded', 'DownloadInterrupted'])

export interface ComeBackParts extends NewTriesParts {
  readonly stage: Pick<Stage, 'shown' | 'show'>
  /** What the browser says of its network: a no is believed. */
  readonly online: ReadonlySignal<boolean>
}

/** Brings a screen that the network kept away, without a tap. */
export function comeBack({ stage, online, ...parts }: ComeBackParts): void {
  let place = ''
  const failed = () => {
    const now = stage.shown.value
    return now.kind === 'failed' && now.cause instanceof Error && OF_THE_NETWORK.has(now.cause.name) ? now : null
  }
  const tries = openNewTries(() => {
    const now = failed()
    if (now !== null && online.peek()) void stage.show(now.arrival)
  }, parts)
  const end = effect(() => {
    const { value } = stage.shown
    if (value.kind === 'nothing') return
    // A screen that stood for a moment and failed again has not come: only another one begins anew.
    if (value.arrival.key !== place) tries.came()
    place = value.arrival.key
    if (failed() !== null) tries.failed()
  })
  parts.signal.addEventListener('abort', end, { once: true })
}
