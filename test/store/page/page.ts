import type { PartId } from '#domain/built-pack/manifest.ts'
import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import { watchForNewVersion } from '#store/app/new-version.ts'
import { BundleIndex } from '#store/objects/bundle-index.ts'
import { CacheObjectStore } from '#store/objects/cache-object-store.ts'
import { sha256Hex } from '#store/objects/hash-bytes.ts'
import { IdbObjectStore } from '#store/objects/idb-object-store.ts'
import type { ObjectStore } from '#store/objects/object-store.ts'
import { ObjectWriter } from '#store/objects/object-writer.ts'
import { OpfsFiles } from '#store/objects/opfs-files.ts'
import { OpfsObjectStore } from '#store/objects/opfs-object-store.ts'
import { openShelf, type DeviceShelf } from '#store/packs/open-shelf.ts'
import { takeOrders } from './take-orders.ts'
import { takeUntilKilled } from './take-until-killed.ts'
import { STORE_FACTS } from '../object-store-suite.ts'

/** How a take ended: with a pack, or with an error's name and fields. */
interface Taken {
  readonly installed?: InstalledPack
  readonly tookMs?: number
  readonly failed?: string
  readonly neededBytes?: number
}

const BACK_ENDS = {
  opfs: (name: string) => new OpfsObjectStore(name, new ObjectWriter()),
  cache: (name: string) => new CacheObjectStore(name),
  indexeddb: (name: string) => new IdbObjectStore(name),
} satisfies Record<string, (name: string) => ObjectStore>

/** What the tests call in the page. Everything goes over as plain values. */
const calls = {
  ready: async () => (await navigator.serviceWorker.ready).scope,
  watch: () =>
    watchForNewVersion({
      onWaiting: (version) => {
        Object.assign(globalThis, { waitingVersion: version })
        document.title = 'A new version waits'
      },
    }),
  facts: () => STORE_FACTS.map(({ title }) => title),
  prove: async (backEnd: 'opfs' | 'cache' | 'indexeddb', index: number) => {
    const store = BACK_ENDS[backEnd](`suite-${backEnd}-${index}`)
    await STORE_FACTS[index]?.prove(store)
    store.close()
  },
  /** Keeps an object, loses the folder as a browser evicts it, and keeps the object again: what is read before and after. */
  evictAndPut: async () => {
    const store = new OpfsObjectStore('evicted', new ObjectWriter())
    const bytes = new TextEncoder().encode('Boulogne')
    const object = { sha256: await sha256Hex(bytes), bytes: bytes.length }
    await store.put(object, bytes.slice())
    await (await navigator.storage.getDirectory()).removeEntry('evicted-objects', { recursive: true })
    await (await navigator.storage.getDirectory()).removeEntry('evicted-unfinished', { recursive: true })
    const lost = await store.has(object)
    await store.put(object, bytes.slice())
    return [lost, await store.has(object)]
  },
  backEnd: async () => (await shelf()).backEnd,
  catalogue: async () => (await (await shelf()).catalogue()).map(({ id }) => id),
  installed: async () => (await shelf()).installed(),
  damaged: async () => (await (await shelf()).damaged?.()) ?? [],
  /** Takes an object out of the store, behind the shelf's back. */
  lose: async (sha256: string) => {
    await new OpfsObjectStore('beffroi-~2F', new ObjectWriter()).delete(sha256)
  },
  remove: async (pack: string) => (await shelf()).remove(pack),
  usedBytes: async () => (await (await shelf()).usage()).usedBytes,
  plan: async (pack: string, parts: readonly PartId[]) => (await shelf()).plan(pack, parts),
  take: async (pack: string, parts: readonly PartId[]): Promise<Taken> => {
    pause = new AbortController()
    const startedMs = performance.now()
    try {
      const installed = await (await shelf()).take(pack, parts, { signal: pause.signal, onProgress: () => undefined })
      return { installed, tookMs: Math.round(performance.now() - startedMs) }
    } catch (error) {
      const { name, neededBytes } = error as Error & { readonly neededBytes?: number }
      return { failed: name, ...(neededBytes !== undefined && { neededBytes }) }
    }
  },
  /** Fetches and hashes without keeping anything, as quickly as a page can: how long it took, milliseconds. */
  fetchAndHash: async (paths: readonly string[]) => {
    const startedMs = performance.now()
    const left = paths.values()
    const lane = async () => {
      for (const path of left) {
        const response = await fetch(path, { cache: 'no-store' })
        const hash = await sha256Hex(new Uint8Array(await response.arrayBuffer()))
        if (!path.includes(hash)) throw new Error(`Wrong bytes at ${path}`)
      }
    }
    await Promise.all(Array.from({ length: 8 }, lane))
    return Math.round(performance.now() - startedMs)
  },
  pause: () => {
    pause.abort()
  },
  /** Hash of each file of the open pack that the parts name, as read: path → hash, or the error's name. */
  readAll: async (pack: string, parts: readonly PartId[]) => {
    const source = await (await shelf()).open(pack)
    const files = source.manifest.files.filter(({ part }) => parts.includes(part))
    const found: Record<string, boolean | string> = {}
    for (const { path, sha256 } of files) {
      found[path] = await source.readBytes(path).then(
        async (bytes) => (await sha256Hex(new Uint8Array(bytes))) === sha256,
        (error: unknown) => (error as Error).name,
      )
    }
    return found
  },
  urlOf: async (pack: string, path: string) => (await (await shelf()).open(pack)).urlOf(path),
  fetchRange: async (url: string, range: string) => {
    const response = await fetch(url, { headers: { range } })
    return {
      status: response.status,
      range: response.headers.get('content-range'),
      bytes: [...new Uint8Array(await response.arrayBuffer())],
    }
  },
  /** Plays a sound and jumps in it; gives its length and where it then really is. */
  seek: async (url: string, toS: number) => {
    const audio = document.querySelector('audio')!
    audio.src = url
    await happens(audio, 'loadedmetadata')
    audio.currentTime = toS
    await happens(audio, 'seeked')
    return { durationS: audio.duration, atS: audio.currentTime }
  },
  /** Flips a bit of an object in the store, behind the shelf's back. */
  damage: async (sha256: string) => {
    const files = new OpfsFiles('beffroi-~2F')
    const [bundle, places = []] =
      [...(await new BundleIndex(files).refresh())].find(([, all]) => all.some((place) => place.sha256 === sha256)) ??
      []
    const handle = await (
      await files.folder(bundle === undefined ? 'objects' : 'bundles')
    ).getFileHandle(bundle ?? sha256)
    const file = await handle.getFile()
    const place = places.find((one) => one.sha256 === sha256) ?? { at: 0, bytes: file.size }
    const position = place.at + (place.bytes >> 1)
    const data = new Uint8Array(await file.slice(position, position + 1).arrayBuffer())
    data[0]! ^= 1
    const writable = await handle.createWritable({ keepExistingData: true })
    await writable.write({ type: 'write', position, data })
    await writable.close()
  },
  /** Hash of what lies in the store under this name. */
  keptHash: async (sha256: string) => {
    const bytes = await new OpfsObjectStore('beffroi-~2F', new ObjectWriter()).readBytes(sha256)
    return bytes && sha256Hex(bytes)
  },
  loadLater: async () => (await import('./later.ts')).LATER,
}

let opened: Promise<DeviceShelf> | undefined
let pause = new AbortController()

function shelf(): Promise<DeviceShelf> {
  opened ??= openShelf({ baseUrl: new URL('./', location.href.split(/[?#]/, 1)[0]).href })
  return opened
}

async function happens(target: HTMLMediaElement, event: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    target.addEventListener(
      event,
      () => {
        resolve()
      },
      { once: true },
    )
    target.addEventListener(
      'error',
      () => {
        reject(new Error(`${event}: ${target.error?.message ?? ''}`))
      },
      { once: true },
    )
  })
}

export type PageCalls = typeof calls

interface TrustedTypePolicies {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicies }
trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`No script from ${url}`)
    return url
  },
})
Object.assign(globalThis, { calls })
if (location.hash === '#until-killed') void takeUntilKilled(shelf)
if (location.hash === '#orders') void takeOrders(calls)
