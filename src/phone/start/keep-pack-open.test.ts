import { expect, test } from 'vitest'
import type { InstalledPack, PackSource } from '#domain/built-pack/pack-source.ts'
import { keepPackOpen } from './keep-pack-open.ts'

const taken: InstalledPack = { id: 'douai', sequence: 1, manifest: 'aa', parts: ['core', 'text:fr'], bytes: 1, atMs: 0 }

function aShelf() {
  const opened: string[] = []
  const device: { installed: readonly InstalledPack[] } = { installed: [] }
  const open = keepPackOpen({
    installed: async () => device.installed,
    open: async (pack) => {
      opened.push(pack)
      return { manifest: { format: 1, pack, files: [] }, readJson: async () => ({ id: pack }) } as unknown as PackSource
    },
  })
  return { opened, device, open: (pack: string) => open(pack, new AbortController().signal) }
}

test('from stop to stop the same pack stays open', async () => {
  const { open, opened } = aShelf()
  expect(await open('douai')).toBe(await open('douai'))
  expect(opened).toEqual(['douai'])
})

test('another town is another pack', async () => {
  const { open, opened } = aShelf()
  await open('douai')
  await open('boulogne-sur-mer')
  expect(opened).toEqual(['douai', 'boulogne-sur-mer'])
})

test('a pack is opened anew when it was taken along, got a language, or was removed', async () => {
  const { open, opened, device } = aShelf()
  await open('douai')
  device.installed = [taken]
  await open('douai')
  device.installed = [{ ...taken, parts: [...taken.parts, 'text:en'] }]
  await open('douai')
  await open('douai')
  device.installed = []
  await open('douai')
  expect(opened.length).toBe(4)
})
