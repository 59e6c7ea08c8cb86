import { guardScripts } from '#kit/screen/trusted-types.ts'
import '#kit/styles/all.css'
import { openKept } from './operate/kept.ts'
import { showUnopened } from './start/show-unopened.ts'

// Before anything else asks for a script or a worker.
guardScripts()
const root = document.querySelector<HTMLElement>('#table') ?? document.body
const kept = openKept(new AbortController().signal)

/** After failures the keeper opens the safe screen, which needs no pack and little of the app. */
async function open(): Promise<void> {
  if (kept !== null && new URLSearchParams(location.search).has('safe')) {
    const { startSafe } = await import('./operate/safe/start-safe.tsx')
    await startSafe(root, kept)
  } else {
    const { start } = await import('./start/start.tsx')
    await start(root, kept)
  }
}

open().catch((cause: unknown) => {
  kept?.heart.gaveUp(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause))
  // Where not even the sentences can be had, the dark glass stays; the page opens again by itself all the same.
  showUnopened(root).catch(() => undefined)
  // The console keeps the cause for the table's keeper.
  throw cause
})
