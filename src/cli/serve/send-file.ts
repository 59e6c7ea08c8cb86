import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { byteRange } from './byte-range.ts'
import type { FoundFile } from './find-file.ts'
import { isCompressible, mediaType } from './media-types.ts'

const compress = promisify(gzip)
const WORTH_COMPRESSING = 1024
const REMEMBERED = 200

/** Answers GET and HEAD with files: conditions, ranges, compression. */
export type FileSender = (request: IncomingMessage, response: ServerResponse, file: FoundFile) => Promise<void>

/** Compressed texts are remembered while their file stays the same, the latest 200. */
export function fileSender(): FileSender {
  const compressed = new Map<string, Promise<Buffer>>()

  function compressedOnce(file: FoundFile): Promise<Buffer> {
    const key = `${file.path} ${validator(file)}`
    const known = compressed.get(key) ?? readFile(file.path).then((bytes) => compress(bytes))
    compressed.delete(key)
    compressed.set(key, known)
    for (const oldest of compressed.keys()) {
      if (compressed.size <= REMEMBERED) break
      compressed.delete(oldest)
    }
    return known
  }

  return async (request, response, file) => {
    const type = mediaType(file.path)
    const { range, 'accept-encoding': encodings = '' } = request.headers
    const gzipped =
      range === undefined && isCompressible(type) && file.size >= WORTH_COMPRESSING && /\bgzip\b/.test(encodings)
    const etag = `"${validator(file)}${gzipped ? '-gz' : ''}"`
    response.setHeader('Content-Type', type)
    response.setHeader('Accept-Ranges', 'bytes')
    response.setHeader('ETag', etag)
    if (isCompressible(type)) response.setHeader('Vary', 'Accept-Encoding')
    if (isKnown(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
    } else if (gzipped) {
      const bytes = await compressedOnce(file)
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': bytes.length })
      response.end(request.method === 'HEAD' ? undefined : bytes)
    } else {
      await sendBytes(request, response, file, etag)
    }
  }
}

async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  file: FoundFile,
  etag: string,
): Promise<void> {
  const { range: header, 'if-range': condition } = request.headers
  const current = condition === undefined || condition === etag
  const range = byteRange(current ? header : undefined, file.size)
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.size}`, 'Content-Length': 0 }).end()
    return
  }
  const { start, end } = range === 'whole' ? { start: 0, end: file.size - 1 } : range
  if (range !== 'whole') response.setHeader('Content-Range', `bytes ${start}-${end}/${file.size}`)
  response.writeHead(range === 'whole' ? 200 : 206, { 'Content-Length': end - start + 1 })
  if (request.method === 'HEAD' || file.size === 0) response.end()
  else await pipeline(createReadStream(file.path, { start, end }), response)
}

function validator({ size, modifiedMs }: FoundFile): string {
  return `${size.toString(36)}-${Math.round(modifiedMs * 1000).toString(36)}`
}

function isKnown(header: string | undefined, etag: string): boolean {
  const known = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}
