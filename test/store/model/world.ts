import type { PackSource } from '#domain/built-pack/pack-source.ts'
import { hash } from '../sample-tree.ts'
import { crashesOf } from './crashes.ts'
import { ModelDisk } from './model-disk.ts'
import { ModelHost } from './model-host.ts'
import { ModelLocks } from './model-locks.ts'
import { openTab, type ModelTab } from './model-tab.ts'
import { randomFrom } from './random.ts'
import { publishTiny, TINY_PARTS } from './tiny-town.ts'
import { leftOver, NAMED_ERRORS, unreadable } from './what-is-kept.ts'

export type TabName = 'one' | 'other'

/** What can happen to a device. */
export type Deed =
  | { readonly does: 'publish'; readonly pack: string; readonly version: number }
  | { readonly does: 'take' | 'visit' | 'remove' | 'give-up'; readonly tab: TabName; readonly pack: string }
  | { readonly does: 'begin'; readonly tab: TabName; readonly pack: string; readonly requests: number }
  | { readonly does: 'close-tab' | 'tidy'; readonly tab: TabName }
  /** `during` is a pack whose taking it interrupts. */
  | { readonly does: 'power-cut'; readonly seed: number; readonly during?: string | undefined }

/** Versions share files with their neighbours, and the packs with each other. */
const SEEDS = [
  [1, 2, 3],
  [2, 3, 4],
  [5, 6],
  [1, 6, 7],
] as const

interface Visit {
  readonly tab: TabName
  readonly pack: string
  readonly source: PackSource
}

/** One device with two tabs and a town that publishes, as a history of deeds makes it. */
export class World {
  readonly host = new ModelHost(new Map())
  disk = new ModelDisk()
  taken = 0
  #locks = new ModelLocks()
  #tabs = new Map<TabName, ModelTab>()
  #visits: readonly Visit[] = []
  #sequence = 0
  #removals = 0
  #unnamed: readonly string[] = []

  constructor() {
    for (const pack of ['boulogne', 'douai']) this.#publish(pack, 0)
  }

  async happens(deed: Deed): Promise<void> {
    switch (deed.does) {
      case 'publish':
        this.#publish(deed.pack, deed.version)
        return
      case 'take':
        if ((await this.#tries(this.#take(deed.tab, deed.pack))) === undefined) this.taken += 1
        return
      case 'begin':
        await this.#begin(deed.tab, deed.pack, deed.requests)
        return
      case 'visit':
        await this.#visit(deed.tab, deed.pack)
        return
      case 'remove':
        await this.#remove(deed.tab, deed.pack)
        return
      case 'give-up':
        await this.#tries(this.tab(deed.tab).shelf.discardUnfinished(deed.pack))
        return
      case 'tidy':
        await this.#tries(this.tab(deed.tab).shelf.tidy())
        return
      case 'close-tab':
        this.#closes(deed.tab)
        return
      case 'power-cut':
        await this.#powerCut(deed.seed, deed.during)
    }
  }

  tab(name: TabName): ModelTab {
    const tab = this.#tabs.get(name) ?? openTab(this.disk, this.#locks, name)
    this.#tabs.set(name, tab)
    return tab
  }

  /** What is wrong now: a pack that is not whole, a visit whose files are gone, an error without a name. */
  async complaints(): Promise<readonly string[]> {
    const found = [...this.#unnamed]
    this.host.isUp = false
    const { shelf } = openTab(this.disk, this.#locks, 'onlooker')
    for (const { id } of await shelf.damaged()) found.push(`${id} is damaged`)
    for (const { id } of await shelf.installed()) {
      const wrong = await unreadable(openTab(this.disk), id)
      if (Object.keys(wrong).length > 0) found.push(`${id}: ${JSON.stringify(wrong)}`)
    }
    this.#locks.dies('onlooker')
    for (const { pack, source } of this.#visits) {
      for (const { path, sha256, part } of source.manifest.files) {
        if (!TINY_PARTS.includes(part)) continue
        const read = await source.readBytes(path).then(hash, (error: unknown) => (error as Error).name)
        if (read !== sha256) found.push(`the visit of ${pack} misses ${path}: ${read}`)
      }
    }
    this.host.isUp = true
    return found
  }

  /** What lies on the device beyond what its packs need, and what they miss, once no tab is open and nothing is half taken. */
  async leftOver(): Promise<readonly string[]> {
    for (const tab of ['one', 'other'] as const) this.#closes(tab)
    const { shelf } = openTab(this.disk, this.#locks, 'last')
    for (const pack of ['boulogne', 'douai']) await shelf.discardUnfinished(pack)
    await shelf.tidy()
    return leftOver(this.disk.live)
  }

  #publish(pack: string, version: number): void {
    this.#sequence += 1
    publishTiny(this.host.tree, this.#sequence, SEEDS[version] ?? [], pack)
  }

  async #take(tab: TabName, pack: string, signal?: AbortSignal): Promise<void> {
    await this.tab(tab).shelf.take(pack, TINY_PARTS, { onProgress: () => undefined, ...(signal && { signal }) })
  }

  /** A take that its visitor stops after so many requests. */
  async #begin(tab: TabName, pack: string, requests: number): Promise<void> {
    const stop = new AbortController()
    const last = this.host.asked.length + requests
    this.host.turn = () => {
      if (this.host.asked.length > last) stop.abort()
      return undefined
    }
    await this.#take(tab, pack, stop.signal).catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError') this.#notes(error)
    })
    this.host.turn = () => undefined
  }

  async #visit(tab: TabName, pack: string): Promise<void> {
    const removals = this.#removals
    const source = await this.tab(tab).shelf.open(pack)
    // What another tab deletes while this one opens may be gone; the visitor asked for it.
    if (source.installed && removals === this.#removals) this.#visits = [...this.#visits, { tab, pack, source }]
  }

  /** What a visitor deletes is gone for the visits of that version, too. */
  async #remove(tab: TabName, pack: string): Promise<void> {
    const { shelf } = this.tab(tab)
    this.#removals += 1
    await this.#tries(shelf.remove(pack))
    this.#removals += 1
    this.#visits = this.#visits.filter((visit) => visit.pack !== pack)
  }

  #closes(tab: TabName): void {
    this.#tabs.delete(tab)
    this.#locks.dies(tab)
    this.#visits = this.#visits.filter((visit) => visit.tab !== tab)
  }

  /** Ends every tab; the disk keeps what was forced down and any part of the rest. */
  async #powerCut(seed: number, during: string | undefined): Promise<void> {
    const random = randomFrom(seed)
    if (during !== undefined) {
      const last = this.disk.operations + Math.floor(random() * 40)
      this.disk.failing = (at) => (at > last ? 'broken' : undefined)
      await this.#take('one', during).catch((error: unknown) => {
        this.#notes(error)
      })
    }
    const left = crashesOf(this.disk.snapshot(), random, 8)
    this.disk.halt()
    this.disk = new ModelDisk(left[Math.floor(random() * left.length)])
    this.#tabs.clear()
    this.#visits = []
    this.#locks = new ModelLocks()
  }

  /** The error's name; undefined where there was none. */
  async #tries(work: Promise<unknown>): Promise<string | undefined> {
    return work.then(
      () => undefined,
      (error: unknown) => this.#notes(error),
    )
  }

  #notes(error: unknown): string {
    const { name, message } = error as Error
    if (!NAMED_ERRORS.has(name)) this.#unnamed = [...this.#unnamed, `${name}: ${message}`]
    return name
  }
}
