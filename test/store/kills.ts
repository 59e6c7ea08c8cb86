import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Device, executablePath } from './chromium.ts'
import { randomFrom } from './model/random.ts'
import { publish, someBytes, type Tree } from './sample-tree.ts'

const MIB = 1_048_576
/** A start that shows nothing for so long counts as one that does not come. */
const START_MS = 60_000

export interface Kills {
  readonly kills: number
  /** What the start after each kill found. */
  readonly whole: number
  readonly nothing: number
  readonly wrong: readonly string[]
  /** Versions that were announced as taken and not found again. */
  readonly lost: readonly string[]
  /** Kills that came before the take was announced. */
  readonly midway: number
  /** Takes that were announced before their kill: each next start had to find that version. */
  readonly announcements: number
}

/**
 * Takes version after version in a browser whose whole process group is killed at a random instant of it, with one profile that is
 * kept. Each start hashes every file of what it finds before it goes on.
 */
export async function killManyTimes(dist: string, kills: number, seed: number): Promise<Kills> {
  const random = randomFrom(seed)
  const tree: Tree = new Map()
  const device = await Device.start(tree, dist)
  const found: string[] = []
  const lost: string[] = []
  let announced = 0
  let announcements = 0
  let midway = 0
  let takeMs = 1500
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      publishVersion(tree, kill + 1)
      const told = new Told(device)
      const browser = start(device)
      try {
        const start = await told.next('open', START_MS)
        if (kill > 0) found.push(start)
        if (kill > 0 && announced > 0 && !(Number(start) >= announced))
          lost.push(`${announced} after kill ${kill}, found ${start}`)
        if (kill === kills) break
        const startedMs = performance.now()
        const waitMs = random() * 1.1 * takeMs
        const taken = await told.next('taken', waitMs)
        // About half of the kills are to come before the end, on however busy a machine.
        if (taken === '') {
          midway += 1
          takeMs *= 1.2
        } else {
          announced = Number(taken)
          announcements += 1
          takeMs = (takeMs + performance.now() - startedMs) / 2
        }
      } finally {
        await killGroup(browser)
      }
    }
  } finally {
    await device.end()
  }
  const right = found.filter((what) => /^\d+$/.test(what))
  const nothing = found.filter((what) => what === 'nothing').length
  return {
    kills,
    whole: right.length,
    nothing,
    wrong: found.filter((what) => !right.includes(what) && what !== 'nothing'),
    lost,
    midway,
    announcements,
  }
}

/** A map of three leaves that changes in every third version, and twenty files of which half change. */
function publishVersion(tree: Tree, sequence: number): void {
  const third = Math.floor(sequence / 3)
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => {
      const seed = at % 2 === 0 ? at : sequence * 100 + at
      return [`media/${at}.bin`, ['core', someBytes(seed, 48_000 + at)] as const]
    }),
  )
  publish(tree, { id: 'boulogne', sequence, files: { ...files, 'map/m.bin': ['map', someBytes(third, 2 * MIB + 9)] } })
}

/** What the page tells by the addresses it asks for. Until it has told what it found, objects are not given away. */
class Told {
  readonly #heard: string[] = []
  #wake: () => void = () => undefined

  constructor(readonly device: Device) {
    device.host.mood = (path) => {
      if (path.startsWith('told/')) {
        this.#heard.push(path.slice('told/'.length))
        this.#wake()
      }
      const isOpen = this.#heard.some((what) => what.startsWith('open/'))
      return path.startsWith('objects') && !isOpen ? { do: 'status', status: 500 } : undefined
    }
  }

  /** What was told of this kind, waiting at most so long; empty when nothing was. @throws Error when the page has failed */
  async next(kind: 'open' | 'taken', waitMs: number): Promise<string> {
    const deadline = AbortSignal.timeout(Math.ceil(waitMs))
    for (;;) {
      const failed = this.#heard.find((what) => what.startsWith('failed/'))
      if (failed !== undefined) throw new Error(failed)
      const told = this.#heard.find((what) => what.startsWith(`${kind}/`))
      if (told !== undefined) return told.slice(kind.length + 1)
      if (deadline.aborted) return ''
      await new Promise<void>((resolve) => {
        this.#wake = resolve
        deadline.addEventListener('abort', () => {
          resolve()
        })
      })
    }
  }
}

function start(device: Device): ChildProcess {
  return spawn(
    executablePath,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--hide-crash-restore-bubble',
      `--user-data-dir=${device.profile}`,
      `${device.baseUrl}#until-killed`,
    ],
    { detached: true, stdio: 'ignore' },
  )
}

/** The browser and all its children at once, as a phone kills an app. */
async function killGroup(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined || browser.exitCode !== null) return
  const ended = once(browser, 'exit')
  process.kill(-browser.pid, 'SIGKILL')
  await ended
}
