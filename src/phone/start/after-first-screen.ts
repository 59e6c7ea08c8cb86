import { effect } from '@preact/signals'
import type { Stage } from '../shell/open-stage.ts'

/** A network that hangs keeps the first screen waiting; the rest of the start does not wait for ever, milliseconds. */
const PATIENCE_MS = 8000
/** Browsers that do not tell when they are idle get the time of a first paint, milliseconds. */
const PAINT_MS = 300

/** Does `work` once the first screen stands whole, in a moment when the page has nothing else to do. */
export function afterFirstScreen({ shown, changing }: Pick<Stage, 'shown' | 'changing'>, work: () => void): void {
  const ready = new AbortController()
  const patience = setTimeout(() => {
    ready.abort()
  }, PATIENCE_MS)
  ready.signal.addEventListener('abort', () => {
    clearTimeout(patience)
    whenIdle(work)
  })
  effect(() => {
    if (shown.value.kind !== 'nothing' && !changing.value) ready.abort()
  })
}

function whenIdle(work: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 })
  else setTimeout(work, PAINT_MS)
}
