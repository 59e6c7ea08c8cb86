import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readPack } from '#pack/read/read-pack.ts'
import { aPack, temporaryFolder, writeFiles } from '../../../test/packs-built/a-pack-folder.ts'
import { folderFiles } from '../files/folder-files.ts'
import type { BuildScene } from '../tools/build-and-tell.ts'
import { openTools } from '../tools/build-folder.ts'
import { BUILD_WORDS } from '../tools/build-words.ts'
import { progressLine } from '../tools/progress-line.ts'
import { packFoldersIn, serveFolders } from './serve-folders.ts'
import { SERVE_WORDS } from './serve-words.ts'

const WORDS = SERVE_WORDS.en

let cache: string
/** The number of a version that is built when time begins. */
const FIRST = 19_700_101_000_000

let root: string
let stop: AbortController
let said: string[]
let hear: (line: string) => void

beforeAll(async () => {
  cache = await temporaryFolder()
})

afterAll(() => rm(cache, { recursive: true }))

beforeEach(async () => {
  root = await temporaryFolder()
  stop = new AbortController()
  said = []
  hear = () => undefined
  await writeFiles(root, { 'dist/index.html': '<!doctype html>' })
  await writeFiles(join(root, 'content/tiny'), aPack())
})

afterEach(() => rm(root, { recursive: true }))

/** A pack is refused here as soon as it cannot be read; `check` has its own tests. */
function scene(): BuildScene {
  return {
    places: { out: join(root, 'site'), tools: openTools(cache), nowMs: () => 0 },
    words: BUILD_WORDS.en,
    progress: progressLine({ write: () => true }),
    examine: (folder) => readPack(folderFiles(folder)),
    say: (line) => {
      said.push(line)
      hear(line)
    },
  }
}

/** Resolves with the first line said from here on that holds `part`. */
function sayingOf(part: string): Promise<string> {
  return new Promise((resolve) => {
    hear = (line) => {
      if (line.includes(part)) resolve(line)
    }
  })
}

function serve(port: number, build: () => Promise<boolean> = () => Promise.resolve(false)): Promise<number> {
  const app = { folder: join(root, 'dist'), build }
  return serveFolders(packFoldersIn(join(root, 'content')), { port, lan: false, app }, scene(), WORDS, stop)
}

async function ready(exit: Promise<number>): Promise<string> {
  const line = await Promise.race([sayingOf('http://localhost'), exit.then((code) => `exit ${code}`)])
  return /http:\S+/.exec(line)?.[0] ?? line
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Resolves when the server tells of the next new version; `onOpen` runs once the page listens. */
function nextChange(address: string, onOpen: () => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request(`${address}__beffroi/changes`, (response) => {
      response.once('data', onOpen)
      response.on('data', (chunk: Buffer) => {
        const [, data] = /^data: (.*)$/m.exec(chunk.toString()) ?? []
        if (data === undefined) return
        response.destroy()
        resolve(JSON.parse(data))
      })
    })
      .on('error', reject)
      .end()
  })
}

const latest = async (address: string) => (await fetch(`${address}packs/tiny/latest.json`)).json()

describe('beffroi serve', () => {
  test('serves app and packs under one origin and stops cleanly', async () => {
    const exit = serve(await freePort())
    const address = await ready(exit)
    expect((await fetch(address)).headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await latest(address)).toMatchObject({ sequence: FIRST })
    stop.abort()
    expect(await exit).toBe(0)
    await expect(fetch(address)).rejects.toThrow('fetch failed')
  })

  test('an edit saved the way editors save is told to open pages, again and again', async () => {
    const exit = serve(await freePort())
    const address = await ready(exit)
    for (const sequence of [FIRST + 1, FIRST + 2, FIRST + 3]) {
      const change = await nextChange(address, () => {
        const path = join(root, 'content/tiny/stops/well/en.md')
        const text = `---\ntitle: Well ${sequence}\nsummary: Deep.\n---\nHere.\n`
        void writeFile(`${path}~`, text).then(() => rename(`${path}~`, path))
      })
      expect(change).toEqual({ packs: ['tiny'] })
      expect(await latest(address)).toMatchObject({ sequence })
    }
    stop.abort()
    await exit
  })

  test('a stop in a new folder is followed too', async () => {
    const exit = serve(await freePort())
    const address = await ready(exit)
    const folder = join(root, 'content/tiny/stops/bridge')
    const first = nextChange(address, () => {
      void writeFiles(folder, {
        'stop.json': '{"position":[1.605,50.725]}',
        'fr.md': '---\ntitle: Le pont\nsummary: Un pont.\n---\nVoici.\n',
      })
    })
    expect(await first).toEqual({ packs: ['tiny'] })
    const second = nextChange(address, () => {
      void writeFiles(folder, { 'fr.md': '---\ntitle: Le grand pont\nsummary: Un pont.\n---\nVoici.\n' })
    })
    expect(await second).toEqual({ packs: ['tiny'] })
    stop.abort()
    await exit
  })

  test('an edit that breaks the pack leaves the old build served, and open pages are told', async () => {
    const exit = serve(await freePort())
    const address = await ready(exit)
    const refused = sayingOf('to be put right first')
    const told = await nextChange(address, () => {
      void writeFiles(root, { 'content/tiny/pack.json': '{ "format": 1, ' })
    })
    expect(told).toEqual({ packs: [], refused: true })
    await refused
    expect(await latest(address)).toMatchObject({ sequence: FIRST })
    stop.abort()
    expect(await exit).toBe(0)
  })

  test('a folder that is renamed is missed, and followed again when it is back', async () => {
    const exit = serve(await freePort())
    const address = await ready(exit)
    const [here, away] = [join(root, 'content/tiny'), join(root, 'content/small')]
    const gone = nextChange(address, () => {
      void rename(here, away)
    })
    expect(await gone).toEqual({ packs: [], refused: true })
    expect(said.at(-1)).toBe(BUILD_WORDS.en.notAPack(here))
    const back = nextChange(address, () => {
      void writeFiles(away, { 'stops/well/en.md': '---\ntitle: Well again\nsummary: Deep.\n---\nHere.\n' }).then(() =>
        rename(away, here),
      )
    })
    expect(await back).toEqual({ packs: ['tiny'] })
    stop.abort()
    expect(await exit).toBe(0)
  })

  test('where the port is taken the next one is used and named', async () => {
    const port = await freePort()
    const other = createServer()
    await new Promise<void>((resolve) => {
      other.listen(port, '127.0.0.1', resolve)
    })
    const exit = serve(port)
    const address = await ready(exit)
    expect(address).not.toContain(`:${port}/`)
    expect(said).toContain(WORDS.portTaken(port, Number(new URL(address).port)))
    stop.abort()
    await exit
    other.close()
  })

  test('an app that cannot be built is said; the one built before is served, and without one nothing is', async () => {
    const broken = () => Promise.reject(new Error('line 3: what is this?'))
    const exit = serve(await freePort(), broken)
    await ready(exit)
    expect(said).toContain(WORDS.olderApp)
    stop.abort()
    await exit
    await rm(join(root, 'dist'), { recursive: true })
    expect(await serve(await freePort(), broken)).toBe(1)
    expect(said).toContain(WORDS.noApp)
  })
})
