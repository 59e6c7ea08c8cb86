import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Runs a command until the process that holds its input ends, whatever ends that: then the whole group goes with it. */
const GUARD = '"$@" & cat > /dev/null; kill -KILL 0'

/** A browser, or what it needs, with every process that it starts. None outlives a test that is broken off. */
export class BrowserProcess {
  readonly #process: ChildProcess

  constructor(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#process = spawn('/bin/sh', ['-c', GUARD, 'sh', command, ...args], {
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
    })
  }

  get pid(): number | undefined {
    return this.#process.pid
  }

  /** The first line that it writes. */
  async firstLine(): Promise<string> {
    const [chunk] = (await once(this.#process.stdout!, 'data')) as [Buffer]
    return chunk.toString().trim()
  }

  /** All of it at once, as a phone kills an app. */
  async kill(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process
    if (pid === undefined || exitCode !== null || signalCode !== null) return
    const ended = once(this.#process, 'exit')
    process.kill(-pid, 'SIGKILL')
    await ended
  }
}
