import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChangeFeed, CHANGES_PATH, openChangeFeed } from './change-feed.ts'
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './security-headers.ts'
import { siteServer } from './site-server.ts'

const OBJECT = `objects/ab/ab${'0'.repeat(62)}.pmtiles`
const SCRIPT = `const words = '${'belfry '.repeat(400)}'`
const FILES = {
  'app/index.html': '<!doctype html><title>Beffroi</title>',
  'app/assets/phone-1.js': SCRIPT,
  'app/assets/worker.mjs': 'export {}',
  'app/sw.js': 'export {}',
  'app/.vite/manifest.json': '{}',
  'site/catalogue.json': '{"format":1,"packs":[]}',
  'site/packs/douai/latest.json': '{"sequence":1}',
  [`site/packs/douai/manifests/${'1'.repeat(64)}.json`]: '{}',
  [`site/${OBJECT}`]: Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256)),
  'secret.txt': 'not for visitors',
}

let root: string
let server: Server
let feed: ChangeFeed
let port: number

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'beffroi-serve-'))
  for (const [path, bytes] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), bytes)
  }
  await symlink(join(root, 'secret.txt'), join(root, 'app/link.txt'))
  feed = openChangeFeed()
  server = siteServer({ folders: { app: join(root, 'app'), site: join(root, 'site') }, feed, lan: false })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  feed.close()
  server.close()
  await rm(root, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A request whose path is sent as it is: `fetch` would tidy `..` away. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    asked.on('error', reject).end()
  })
}

describe('files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/assets/worker.mjs', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/catalogue.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/packs/douai/latest.json', 'application/json; charset=utf-8', 'no-cache'],
    [
      `/packs/douai/manifests/${'1'.repeat(64)}.json`,
      'application/json; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    [`/${OBJECT}`, 'application/octet-stream', 'public, max-age=31536000, immutable'],
  ])('%s is %s, %s', async (path, type, caching) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['cache-control']).toBe(caching)
  })

  test('a question after the path changes nothing', async () => {
    expect((await ask('/index.html?pack=douai')).status).toBe(200)
  })

  test('HEAD says the length and sends no bytes', async () => {
    const { status, headers, body } = await ask(`/${OBJECT}`, {}, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, '1000', 0])
  })

  test('what is known already is not sent again', async () => {
    const { headers } = await ask('/catalogue.json')
    const again = await ask('/catalogue.json', { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test('texts are compressed for those who can read it', async () => {
    const { headers, body } = await ask('/assets/phone-1.js', { 'accept-encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(gunzipSync(body).toString()).toBe(SCRIPT)
    expect((await ask('/assets/phone-1.js')).body.toString()).toBe(SCRIPT)
  })
})

describe('ranges', () => {
  test('a part of a file is 206, byte for byte', async () => {
    const { status, headers, body } = await ask(`/${OBJECT}`, { range: 'bytes=10-13', 'accept-encoding': 'gzip' })
    expect(status).toBe(206)
    expect(headers['content-range']).toBe('bytes 10-13/1000')
    expect([...body]).toEqual([10, 11, 12, 13])
  })

  test('a range beyond the end is 416 and says the size', async () => {
    const { status, headers } = await ask(`/${OBJECT}`, { range: 'bytes=1000-' })
    expect([status, headers['content-range']]).toEqual([416, 'bytes */1000'])
  })

  test('If-Range with another version gives the whole file', async () => {
    const range = 'bytes=0-0'
    const { headers } = await ask(`/${OBJECT}`)
    expect((await ask(`/${OBJECT}`, { range, 'if-range': headers.etag ?? '' })).status).toBe(206)
    expect((await ask(`/${OBJECT}`, { range, 'if-range': '"other"' })).status).toBe(200)
  })
})

describe('what is refused', () => {
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.vite/manifest.json',
    '/packs/../../secret.txt',
    '/index.html%00',
    '/%zz',
    '/assets',
    '/assets/',
    '/nothing.html',
  ])('%s is not here', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body.toString()).not.toContain('not for visitors')
  })

  test('another name for this machine is refused, its own names are not', async () => {
    expect((await ask('/', { host: 'evil.example' })).status).toBe(403)
    expect((await ask('/', { host: '192.168.1.20:4173' })).status).toBe(403)
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200)
  })

  test('writing is refused', async () => {
    const { status, headers } = await ask('/', {}, 'POST')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/nothing', '/catalogue.json']) {
    const { headers } = await ask(path)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value)
  }
  expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'; trusted-types default")
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|data:|\*/)
})

test('a listening page is told of a new version', async () => {
  const told = await new Promise<string>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: CHANGES_PATH }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
        if (text === 'retry: 1000\n\n') feed.tell({ packs: ['douai'] })
        if (!text.includes('data:')) return
        response.destroy()
        resolve(text)
      })
    })
    asked.on('error', reject).end()
  })
  expect(told).toBe('retry: 1000\n\ndata: {"packs":["douai"]}\n\n')
})

test('pages learn from a cookie that this server has news, by the port it listens on', async () => {
  expect((await ask('/')).headers['set-cookie']).toEqual([`beffroi-live=${port}; Path=/; SameSite=Strict`])
})
