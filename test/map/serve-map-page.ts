import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { buildMapArchive } from '../../src/cli/tools/map/build-map-archive.ts'

/** What the app's own pages are served with. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types default"
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

export interface MapPage {
  readonly origin: string
  close(): Promise<void>
}

/** Builds and serves the page of the trail map alone, Boulogne's archive at `/archive` and a broken one at `/broken`. */
export async function serveMapPage(): Promise<MapPage> {
  const folder = await mkdtemp(join(tmpdir(), 'trail-map-'))
  await build({
    configFile: false,
    root: 'test/pages/map',
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  const archive = await boulogne()
  const bodyOf = async (path: string): Promise<Uint8Array> => {
    if (path === '/archive') return archive
    if (path === '/broken') return archive.subarray(0, 40)
    return readFile(join(folder, path === '/' ? 'index.html' : path))
  }
  const answer = async (path: string, response: ServerResponse) => {
    const type = TYPES[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream'
    const body = await bodyOf(path)
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body)
  }
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost').pathname, response).catch(() => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** The archive of Boulogne, drawn from its layers. */
export async function boulogne(): Promise<Uint8Array> {
  const layers = 'content/boulogne-sur-mer/map/layers'
  const files = new Map(
    readdirSync(layers)
      .sort()
      .map((name) => [name, new Uint8Array(readFileSync(join(layers, name)))]),
  )
  return buildMapArchive({ kind: 'layers', files, area: [1.58, 50.72, 1.62, 50.745], attribution: '' })
}
