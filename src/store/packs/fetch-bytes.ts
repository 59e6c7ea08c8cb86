import type { Bytes, ObjectId } from '../objects/object-store.ts'
import { sha256Hex } from '../objects/hash-bytes.ts'
import { letGo } from '../objects/let-go.ts'
import { FetchFailed, request, type Incoming, type RequestOptions } from './receive.ts'

export interface FetchOptions extends RequestOptions {
  /** Called with the bytes received so far. */
  readonly onBytes?: (receivedBytes: number) => void
}

/** The body of a small answer of unknown length. @throws FetchFailed when it is over `limitBytes`, too */
export async function fetchUpTo(url: string, limitBytes: number, options: FetchOptions = {}): Promise<Bytes> {
  const incoming = await request(url, options)
  try {
    return await gather(incoming, url, limitBytes)
  } finally {
    incoming.cancel()
  }
}

/** All bytes of an object, matched with its length and hash. @throws FetchFailed */
export async function fetchObject(url: string, object: ObjectId, options: FetchOptions = {}): Promise<Bytes> {
  const bytes = await fetchUnhashed(url, object, options)
  if ((await sha256Hex(bytes)) !== object.sha256) throw new FetchFailed('wrong-bytes', url)
  return bytes
}

/** As many bytes as the object has, for who hashes them anyway: a store does when it reads them back. @throws FetchFailed */
export async function fetchUnhashed(url: string, object: ObjectId, options: FetchOptions = {}): Promise<Bytes> {
  const incoming = await request(url, options)
  try {
    const bytes = new Uint8Array(object.bytes)
    let filled = 0
    for (let piece = await incoming.next(); piece !== undefined; piece = await incoming.next()) {
      if (filled + piece.length > bytes.length) throw new FetchFailed('wrong-bytes', url)
      bytes.set(piece, filled)
      filled += piece.length
      letGo(piece)
      options.onBytes?.(filled)
    }
    // A body that ends too early without an error is how servers without a length show a cut connection.
    if (filled < bytes.length) throw new FetchFailed('unreachable', url)
    return bytes
  } finally {
    incoming.cancel()
  }
}

async function gather(incoming: Incoming, url: string, limitBytes: number): Promise<Bytes> {
  const pieces: Uint8Array[] = []
  let receivedBytes = 0
  for (let piece = await incoming.next(); piece !== undefined; piece = await incoming.next()) {
    receivedBytes += piece.length
    if (receivedBytes > limitBytes) throw new FetchFailed('wrong-bytes', url)
    pieces.push(piece)
  }
  const bytes = new Uint8Array(receivedBytes)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }
  return bytes
}
