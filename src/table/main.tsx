import { guardScripts } from '#kit/screen/trusted-types.ts'
import '#kit/styles/all.css'
import { showUnopened } from './start/show-unopened.ts'
import { start } from './start/start.tsx'

// Before anything else asks for a script or a worker.
guardScripts()
const root = document.querySelector<HTMLElement>('#table') ?? document.body
start(root).catch((cause: unknown) => {
  // Where not even the sentences can be had, the dark glass stays; the page opens again by itself all the same.
  showUnopened(root).catch(() => undefined)
  // The console keeps the cause for the table's keeper.
  throw cause
})
