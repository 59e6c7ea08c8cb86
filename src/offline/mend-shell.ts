export interface ShellParts {
  readonly files: readonly { readonly url: string; readonly integrity?: string }[]
  readonly scopeUrl: string
  /** The name under which the cache holds a file; undefined for none of the shell. */
  readonly keyOf: (url: string) => string | undefined
  readonly cacheName: string
  /** Looks whether the host has another version by now; true if so. */
  readonly isOutdated: () => Promise<boolean>
}

/**
 * Fetches again what the browser has erased of the app itself, and only while the host still has this very version: a newer one brings
 * all its files with it. Throws where a file does not come; what came stays.
 */
export async function mendShell({ files, scopeUrl, keyOf, cacheName, isOutdated }: ShellParts): Promise<void> {
  const cache = await caches.open(cacheName)
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const gone = files.flatMap(({ url, integrity }) => {
    const address = new URL(url, scopeUrl).href
    const key = keyOf(address)
    return key === undefined || kept.has(key) ? [] : [{ address, key, integrity }]
  })
  if (gone.length === 0 || (await isOutdated())) return
  for (const { address, key, integrity } of gone) {
    const response = await fetch(address, { cache: 'reload', ...(integrity !== undefined && { integrity }) })
    if (!response.ok) throw new TypeError(`${address}: ${response.status}`)
    await cache.put(key, response)
  }
}
