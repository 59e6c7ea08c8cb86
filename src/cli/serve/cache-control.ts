/** Files whose name changes with their bytes are kept for a year; everything else is asked for anew. */
export function cacheControl(requestPath: string): string {
  return NAMED_BY_BYTES.test(requestPath) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

const NAMED_BY_BYTES = /^\/(?:objects\/|assets\/|packs\/[^/]+\/manifests\/)/
