import type { PackSource } from '#domain/built-pack/pack-source.ts'
import type { PackShelf } from '#domain/built-pack/pack-source.ts'
import { keepApp } from '#store/app/keep-app.ts'

/**
 * Brings app and pack onto the table's own disk, whole: it opens tomorrow without a network. Nobody waits for it; what cannot be had
 * today is tried again at the next start. The page's body then says `data-kept`.
 */
export async function keepTable(shelf: PackShelf, source: PackSource, signal: AbortSignal): Promise<void> {
  await keepApp('../sw.js')
  await navigator.serviceWorker?.ready
  // What this page has loaded came before the worker could see it.
  const seen = performance.getEntriesByType('resource').map(({ name }) => name)
  const own = [location.href, ...seen].filter((name) => name.startsWith(location.origin) && !name.includes('/objects/'))
  for (const name of own) await fetch(name, { signal })
  const parts = [...new Set(source.manifest.files.map(({ part }) => part))]
  await shelf.take(source.manifest.pack, parts, { signal, onProgress() {} })
  document.body.dataset['kept'] = 'true'
}
