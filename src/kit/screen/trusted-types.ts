interface TrustedTypesFactory {
  createPolicy(name: 'default', rules: { readonly createScriptURL: (url: string) => string }): unknown
}

/**
 * The page's only Trusted Types policy: scripts and workers come from this origin. There is no rule for HTML, so no HTML sink works.
 * It is the default policy because MapLibre and workbox name their workers by strings.
 * @throws TypeError later, in the caller's hands, when a script of another origin is asked for
 */
export function guardScripts(): void {
  const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: TrustedTypesFactory }
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const address = new URL(url, document.baseURI)
      if (address.origin !== location.origin || !/^https?:$/.test(address.protocol)) {
        throw new TypeError(`Scripts come from ${location.origin} only, not from ${address.origin}`)
      }
      return address.href
    },
  })
}
