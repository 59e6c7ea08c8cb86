import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { DownloadInterrupted, NotEnoughSpace } from '#domain/built-pack/pack-errors.ts'
import type { InstalledPack, PackShelf } from '#domain/built-pack/pack-source.ts'
import { openDownload } from './download.ts'

const installed: InstalledPack = { id: 'douai', sequence: 1, manifest: 'aa', parts: ['core'], bytes: 100, atMs: 0 }
type Take = PackShelf['take']

/** A shelf whose network does what each test says, in turn. */
class FakeShelf {
  readonly discarded: string[] = []
  readonly taken: (readonly string[])[] = []
  constructor(private readonly turns: Take[]) {}
  take: Take = (pack, parts, options) => {
    this.taken.push(parts)
    const turn = this.turns.shift()
    if (turn === undefined) throw new Error('The test foresaw no further turn')
    return turn(pack, parts, options)
  }
  async discardUnfinished(pack: string) {
    this.discarded.push(pack)
  }
}

const arrives: Take = async (_pack, _parts, { onProgress }) => {
  onProgress({ doneBytes: 100, totalBytes: 100, doneFiles: 2, totalFiles: 2 })
  return installed
}
const breaksOff: Take = async (_pack, _parts, { onProgress }) => {
  onProgress({ doneBytes: 40, totalBytes: 100, doneFiles: 1, totalFiles: 2 })
  throw new DownloadInterrupted('stops/0.json')
}
const neverEnds: Take = (_pack, _parts, { onProgress }) => {
  onProgress({ doneBytes: 40, totalBytes: 100, doneFiles: 1, totalFiles: 2 })
  return new Promise(() => {})
}

function aDownload(turns: Take[], isOnline = true, keepApp: () => Promise<void> = async () => {}) {
  const shelf = new FakeShelf(turns)
  const online = signal(isOnline)
  const waiting: (() => void)[] = []
  const done: InstalledPack[] = []
  const download = openDownload({
    shelf,
    pack: 'douai',
    online,
    keepApp,
    later: (again) => waiting.push(again),
    onDone: (pack) => done.push(pack),
  })
  return { shelf, online, waiting, done, download, kind: () => download.state.value.kind }
}

test('ready means that the shelf said so', async () => {
  const { download, kind, done, shelf } = aDownload([arrives])
  download.start(['core', 'text:fr'])
  expect(download.state.value.kind).toBe('running')
  expect(done).toEqual([])
  await expect.poll(kind).toBe('done')
  expect(done).toEqual([installed])
  expect(shelf.taken).toEqual([['core', 'text:fr']])
})

test('ready waits for the app that shows the pack, and goes on when the network took it away', async () => {
  const apps = [() => Promise.reject(new DownloadInterrupted('./sw.js')), () => Promise.resolve()]
  const { kind, download, waiting, done } = aDownload(
    [arrives, arrives],
    true,
    () => apps.shift()?.() ?? Promise.resolve(),
  )
  download.start(['core'])
  await expect.poll(kind).toBe('waiting')
  expect(done).toEqual([])
  waiting.shift()?.()
  await expect.poll(kind).toBe('done')
})

test('a lost network waits, keeps its progress, and goes on by itself when it is back', async () => {
  const { download, kind, online, waiting } = aDownload([breaksOff, arrives])
  download.start(['core'])
  await expect.poll(kind).toBe('waiting')
  expect(download.state.value).toMatchObject({ progress: { doneBytes: 40 } })
  online.value = false
  waiting.shift()?.()
  expect(download.state.value.kind).toBe('waiting')
  online.value = true
  await expect.poll(kind).toBe('done')
})

test('a network that calls itself there is asked again after a while', async () => {
  const { download, kind, waiting } = aDownload([breaksOff, arrives])
  download.start(['core'])
  await expect.poll(kind).toBe('waiting')
  waiting.shift()?.()
  await expect.poll(kind).toBe('done')
})

test('a pause ends the fetch and stays until the visitor goes on', async () => {
  const { download, kind, online, shelf } = aDownload([neverEnds, arrives])
  download.start(['core'])
  download.pause()
  expect(download.state.value).toMatchObject({ kind: 'paused', progress: { doneBytes: 40 } })
  online.value = false
  online.value = true
  expect(shelf.taken.length).toBe(1)
  download.goOn()
  await expect.poll(kind).toBe('done')
})

test('giving up drops what had arrived', async () => {
  const { download, shelf } = aDownload([neverEnds])
  download.start(['core'])
  await download.giveUp()
  expect(download.state.value).toEqual({ kind: 'idle' })
  expect(shelf.discarded).toEqual(['douai'])
})

test('a full device fails by name', async () => {
  const { download, kind } = aDownload([() => Promise.reject(new NotEnoughSpace(5))])
  download.start(['core'])
  await expect.poll(kind).toBe('failed')
  expect(download.state.value).toMatchObject({ cause: { name: 'NotEnoughSpace', neededBytes: 5 } })
})
