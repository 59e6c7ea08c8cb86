import { deviceScope } from '#store/objects/device-scope.ts'

/** How many earlier versions of the app stay served: pages of them may still be open, walking a trail. */
const VERSIONS_KEPT = 2

/**
 * Assets of the versions before this one. Workbox deletes them from its own cache at activation; an open page of an earlier
 * version would then miss the chunks it has not loaded yet.
 */
export class AssetsBefore {
  readonly #prefix: string

  constructor(readonly scopeUrl: string) {
    this.#prefix = `${deviceScope(scopeUrl)}-before-`
  }

  /** Copies what the running version has under `assets/` and version `next` lacks. Call it while `next` installs. */
  async keep(precache: string, nextUrls: ReadonlySet<string>, next: string): Promise<void> {
    const from = await caches.open(precache)
    const gone = (await from.keys()).filter(({ url }) => this.isAsset(url) && !nextUrls.has(url))
    if (gone.length === 0) return
    const to = await caches.open(this.#prefix + next)
    for (const request of gone) {
      const response = await from.match(request)
      if (response !== undefined) await to.put(request, response)
    }
  }

  /** Forgets all but the newest two. */
  async prune(): Promise<void> {
    const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix))
    await Promise.all(names.slice(0, -VERSIONS_KEPT).map((name) => caches.delete(name)))
  }

  isAsset(url: string): boolean {
    return url.startsWith(new URL('assets/', this.scopeUrl).href)
  }

  /** An asset of an earlier version, else what the network says. */
  async answer(request: Request): Promise<Response> {
    const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix))
    for (const name of names.toReversed()) {
      const kept = await caches.match(request, { cacheName: name })
      if (kept !== undefined) return kept
    }
    return fetch(request)
  }
}
