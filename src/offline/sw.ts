import { cacheNames } from 'workbox-core'
import { addRoute, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { deviceScope } from '#store/objects/device-scope.ts'
import { AssetsBefore } from './assets-before.ts'
import { answerObject, objectAddress } from './kept-objects.ts'
import { KeptWhenSeen } from './kept-when-seen.ts'
import { mendShell } from './mend-shell.ts'

declare const self: ServiceWorkerGlobalScope
declare const __APP_VERSION__: string
declare const __FILES_APART__: readonly string[]

const scopeUrl = self.registration.scope
const scope = deviceScope(scopeUrl)
const shell = self.__WB_MANIFEST
const before = new AssetsBefore(scopeUrl)
const apart = new KeptWhenSeen(scopeUrl, __FILES_APART__, `${scope}-apart`)
const isHere = (url: URL) => url.href.startsWith(scopeUrl)

self.addEventListener('install', (event) => {
  const urls = new Set(shell.map((file) => new URL(typeof file === 'string' ? file : file.url, scopeUrl).href))
  event.waitUntil(before.keep(cacheNames.precache, urls, __APP_VERSION__))
})

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { type } = (event.data ?? {}) as { readonly type?: unknown }
  // A new version waits until the page that asked its visitor says so.
  if (type === 'SKIP_WAITING') void self.skipWaiting()
  if (type === 'MEND') event.waitUntil(mend(event.ports[0]))
})

/** Tells the page at once that it was heard, and then whether the app is whole on the device. */
async function mend(port: MessagePort | undefined): Promise<void> {
  port?.postMessage('heard')
  try {
    await mendShell({
      files: shell.map((file) => (typeof file === 'string' ? { url: file } : file)),
      scopeUrl,
      keyOf: getCacheKeyForURL,
      cacheName: cacheNames.precache,
      async isOutdated() {
        const registration = await self.registration.update()
        return Boolean(registration?.installing ?? registration?.waiting)
      },
    })
    port?.postMessage('whole')
  } catch {
    // No network, most often; the next start tries again.
    port?.postMessage('not-whole')
  }
}

self.addEventListener('activate', (event) => {
  // Pages opened before the first installation get sound and pictures from the device at once; pages of an earlier version keep their assets.
  event.waitUntil(Promise.all([self.clients.claim(), before.prune()]))
})

precache(shell)
// A link may carry anything behind `?`; the page is the same.
addRoute({ ignoreURLParametersMatching: [/.*/] })

registerRoute(
  // The shelf asks past every cache for what it has found missing: nothing here could answer.
  ({ request, url }) =>
    request.cache === 'no-store' || request.cache === 'reload' ? undefined : objectAddress(url, scopeUrl),
  async ({ request, url }) => {
    const address = objectAddress(url, scopeUrl)
    return address === undefined ? fetch(request) : answerObject(request, address, scope)
  },
)

registerRoute(
  ({ url }) => apart.has(url),
  ({ request }) => apart.answer(request),
)

registerRoute(
  ({ url }) => isHere(url) && before.isAsset(url.href),
  ({ request }) => before.answer(request),
)

// An address that is no page of ours is the host's affair; without a network the app opens instead of the browser's error.
registerRoute(
  ({ request, url }) => isHere(url) && request.mode === 'navigate',
  async ({ request }) => {
    try {
      return await fetch(request)
    } catch (error) {
      const app = await matchPrecache('index.html')
      if (app === undefined) throw error
      return app
    }
  },
)
