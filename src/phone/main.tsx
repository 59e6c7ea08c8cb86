import { guardScripts } from '#kit/screen/trusted-types.ts'
import '#kit/styles/all.css'
import { showUnopened } from './start/show-unopened.ts'
import { start } from './start/start.tsx'

// Before anything else asks for a script or a worker.
guardScripts()
const host = document.querySelector<HTMLElement>('#app') ?? document.body
start(host).catch((cause: unknown) => {
  showUnopened(host)
  // The console keeps the cause for whoever looks after the town's guide.
  throw cause
})
