import { cacheNames } from 'workbox-core'
import { addRoute, matchPrecache, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { deviceScope } from '#store/objects/device-scope.ts'
import { AssetsBefore } from './assets-before.ts'
import { answerObject, objectAddress } from './kept-objects.ts'
import { KeptWhenSeen } from './kept-when-seen.ts'

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

// A new version waits until the page that asked its visitor says so.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if (typeof data === 'object' && data !== null && (data as { readonly type?: unknown }).type === 'SKIP_WAITING')
    void self.skipWaiting()
})

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
