import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unlessMissing } from '../../tools/unless-missing.ts'
import { chromiumFlags } from './chromium-flags.ts'

export interface RunningBrowser {
  readonly pid: number
  /** Resolves when it is gone, by whatever hand. */
  readonly ended: Promise<void>
  /** Ends it and all its processes at once, and takes its profile away. */
  kill(): Promise<void>
}

export interface LaunchParts {
  readonly chromium: string
  /** Where profiles are made: a folder in memory where there is one. A profile lives as long as its browser. */
  readonly profiles: string
  readonly more: readonly string[]
}

const PROFILE = 'browser-'

/** Where a profile costs no disk and outlives no power cut: a folder for each table, named after where it keeps its data. */
export async function profilesFolder(
  environment: Readonly<Record<string, string | undefined>>,
  data: string,
): Promise<string> {
  const name = `beffroi-table-${createHash('sha256').update(resolve(data)).digest('hex').slice(0, 12)}`
  const folder = join(environment['XDG_RUNTIME_DIR'] ?? tmpdir(), name)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** Starts a browser of its own, with an empty profile: nothing of the page before it can be in its way. */
export async function launchBrowser(
  { chromium, profiles, more }: LaunchParts,
  { url, plain }: { readonly url: string; readonly plain: boolean },
): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(profiles, PROFILE))
  // A group of its own, so that its dozen processes end together.
  const child = spawn(chromium, chromiumFlags({ profile, url, plain, more }), { detached: true, stdio: 'ignore' })
  const ended = new Promise<void>((done) => {
    child.once('exit', () => {
      done()
    })
    // A program that cannot be started has ended too.
    child.once('error', () => {
      done()
    })
  })
  return {
    pid: child.pid ?? 0,
    ended,
    async kill() {
      killGroup(child.pid)
      await ended
      await removeProfile(profile)
    },
  }
}

/** Ends the browsers that a keeper before this one has left behind: killed itself, it could not. */
export async function endLeftBrowsers(profiles: string): Promise<void> {
  const left = ((await unlessMissing(readdir(profiles))) ?? []).filter((name) => name.startsWith(PROFILE))
  for (const name of left) {
    const profile = join(profiles, name)
    for (const pid of await processesWith(`--user-data-dir=${profile}`)) killGroup(pid)
    await removeProfile(profile)
  }
}

/** Processes that were started with these words; none where the system does not tell. */
async function processesWith(words: string): Promise<readonly number[]> {
  const names = ((await unlessMissing(readdir('/proc'))) ?? []).filter((name) => /^\d+$/.test(name))
  const found: number[] = []
  for (const name of names) {
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (line.split('\0').includes(words)) found.push(Number(name))
  }
  return found
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL')
    } catch {
      // Gone already.
    }
  }
}

/** Its last processes may still be writing: what is left now goes with the next launch. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
}
