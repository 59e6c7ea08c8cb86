import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listShellFiles } from './list-shell-files.ts'

let dist = ''

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'beffroi-shell-'))
})
afterEach(() => rm(dist, { recursive: true }))

async function write(path: string, text = path): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true })
  await writeFile(join(dist, path), text)
}

test('every file a page may ask for is in the shell; packs, maps of sources and build notes are not', async () => {
  const shell = [
    'assets/later-B2xk9aQ1.js',
    'assets/serif-Zz12345a.woff2',
    'assets/worker-a-_B3c4d5.mjs',
    'icons/192.png',
    'index.html',
    'manifest.webmanifest',
  ]
  const others = [
    '.vite/manifest.json',
    'assets/later-B2xk9aQ1.js.map',
    'catalogue.json',
    'objects/ab/x.webp',
    'packs/b/latest.json',
    'robots.txt',
    'schema/stop.json',
    'sw.js',
  ]
  for (const path of [...shell, ...others]) await write(path)

  const files = await listShellFiles(dist, [/^schema\//])

  expect(files.map(({ url }) => url)).toEqual(shell)
})

test('a name that carries a hash needs no revision but a match; any other changes its revision with its bytes', async () => {
  await write('assets/later-B2xk9aQ1.js')
  await write('index.html', 'one')
  const [asset, before] = await listShellFiles(dist, [])
  await write('index.html', 'two')
  const [, after] = await listShellFiles(dist, [])

  expect(asset).toMatchObject({ revision: null, integrity: expect.stringMatching(/^sha256-.{44}$/) })
  expect(before?.revision).toMatch(/^[0-9a-f]{16}$/)
  expect(after?.revision).not.toBe(before?.revision)
})
