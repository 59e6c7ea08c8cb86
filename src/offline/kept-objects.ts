import { findKeptObject } from '#store/objects/find-kept-object.ts'
import { byteRange } from './byte-range.ts'
import { mediaType } from './media-types.ts'

export interface ObjectAddress {
  readonly sha256: string
  readonly extension: string
}

/** The object an address below `scopeUrl` names; undefined for every other address. */
export function objectAddress(url: URL, scopeUrl: string): ObjectAddress | undefined {
  const root = new URL('objects/', scopeUrl).href
  const match = url.href.startsWith(root)
    ? /^([0-9a-f]{2})\/(\1[0-9a-f]{62})\.(\w{1,8})$/.exec(url.href.slice(root.length))
    : null
  const [, , sha256, extension] = match ?? []
  return sha256 === undefined || extension === undefined ? undefined : { sha256, extension }
}

/** Answers from the device when it keeps the object, with ranges so that sound and film can be sought; else from the network, untouched. */
export async function answerObject(
  request: Request,
  { sha256, extension }: ObjectAddress,
  scope: string,
): Promise<Response> {
  // A pack's files are data: opened as a page, an SVG could run what it holds.
  if (request.mode === 'navigate') return new Response(null, { status: 404 })
  const kept = await findKeptObject(scope, sha256)
  return kept === undefined ? fetch(request) : keptResponse(kept, request.headers.get('range'), mediaType(extension))
}

/** The kept bytes as a static host would send them. */
export function keptResponse(kept: Blob, rangeHeader: string | null, type: string): Response {
  const headers = {
    'accept-ranges': 'bytes',
    'content-type': type,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  }
  const range = byteRange(rangeHeader, kept.size)
  if (range === 'whole') return new Response(kept, { headers: { ...headers, 'content-length': String(kept.size) } })
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${kept.size}` } })
  const [first, last] = range
  return new Response(kept.slice(first, last + 1, type), {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(last - first + 1),
      'content-range': `bytes ${first}-${last}/${kept.size}`,
    },
  })
}
