import { guardScripts } from './start/trusted-types.ts'
import '#kit/styles/all.css'
import { start } from './start/start.tsx'

// Before anything else asks for a script or a worker.
guardScripts()
void start(document.querySelector<HTMLElement>('#app') ?? document.body)
