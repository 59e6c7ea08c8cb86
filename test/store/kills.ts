import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Device } from './chromium.ts'
import type { Engine } from './engines/engines.ts'
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
  /** Starts at which the browser gave an empty disk after something had been announced: it forgot the whole origin. */
  readonly emptied: number
  readonly wrong: readonly string[]
  /** Versions that were announced as taken and not found again. */
  readonly lost: readonly string[]
  /** Kills that came before the take was announced. */
  readonly midway: number
  /** Takes that were announced before their kill: each next start had to find that version. */
  readonly announcements: number
}

/** The kills shared out among several devices at once: a start waits more than it works. */
export async function killInLanes(
  engine: Engine,
  dist: string,
  options: { readonly kills: number; readonly lanes: number; readonly seed: number },
): Promise<Kills> {
  const { kills, lanes, seed } = options
  const shares = Array.from({ length: lanes }, (_, lane) => Math.floor((kills + lane) / lanes))
  const outcomes = await Promise.all(
    shares.map((share, lane) => killManyTimes(engine, dist, share, seed * 1000 + lane)),
  )
  return outcomes.reduce(together)
}

function together(one: Kills, other: Kills): Kills {
  return {
    kills: one.kills + other.kills,
    whole: one.whole + other.whole,
    nothing: one.nothing + other.nothing,
    emptied: one.emptied + other.emptied,
    wrong: [...one.wrong, ...other.wrong],
    lost: [...one.lost, ...other.lost],
    midway: one.midway + other.midway,
    announcements: one.announcements + other.announcements,
  }
}

/**
 * Takes version after version in a browser whose whole process group is killed at a random instant of it, with one profile that is
 * kept. Each start hashes every file of what it finds before it goes on.
 */
async function killManyTimes(engine: Engine, dist: string, kills: number, seed: number): Promise<Kills> {
  const random = randomFrom(seed)
  const tree: Tree = new Map()
  const device = await Device.start(tree, dist)
  const found: string[] = []
  const lost: string[] = []
  let announced = 0
  let announcements = 0
  let midway = 0
  let emptied = 0
  let takeMs = START_MS
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      publishVersion(tree, kill + 1)
      const told = new Told(device)
      const browser = await engine.start(device.profile, `${device.baseUrl}#until-killed`)
      try {
        const answer = await told.next('open', START_MS)
        const start = answer === 'emptied' && announced === 0 ? 'nothing' : answer
        if (start === 'emptied') {
          emptied += 1
          announced = 0
          console.warn(`${engine.name} forgot the origin after kill ${kill}; its profile: ${storageOf(device.profile)}`)
        }
        if (kill > 0) found.push(start)
        if (kill > 0 && announced > 0 && !(Number(start) >= announced))
          lost.push(`${announced} after kill ${kill}, found ${start}`)
        if (kill === kills) break
        const startedMs = performance.now()
        // The first take shows how long one lasts here; it is killed when it has been announced.
        const waitMs = kill === 0 ? START_MS : random() * 1.1 * takeMs
        const taken = await told.next('taken', waitMs)
        // About half of the kills are to come before the end, on however busy a machine.
        if (taken === '') {
          midway += 1
          takeMs *= 1.2
        } else {
          announced = Number(taken)
          announcements += 1
          const tookMs = performance.now() - startedMs
          takeMs = kill === 0 ? tookMs : (takeMs + tookMs) / 2
        }
      } finally {
        await browser.kill()
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
    emptied,
    wrong: found.filter((what) => !right.includes(what) && what !== 'nothing' && what !== 'emptied'),
    lost,
    midway,
    announcements,
  }
}

/** What Firefox holds of its sites, for whoever asks why it forgot one: folders, their age, and what stands in their own records. */
function storageOf(profile: string): string {
  const root = join(profile, 'storage')
  if (!existsSync(root)) return 'no folder of sites'
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.split('/').length <= 3 && !name.includes('moz-extension'),
  )
  const told = names.slice(0, 80).map((name) => {
    const { size = 0, mtimeMs = 0 } = statSync(join(root, name), { throwIfNoEntry: false }) ?? {}
    const record = name.includes('.metadata') ? ` ${readFileSync(join(root, name)).toString('hex')}` : ''
    return `${name} ${size} ${Math.round(Date.now() - mtimeMs)} ms${record}`
  })
  return JSON.stringify([
    ...told,
    `storage.sqlite ${existsSync(join(profile, 'storage.sqlite')) ? 'is there' : 'is gone'}`,
  ])
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
