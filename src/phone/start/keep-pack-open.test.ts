import { expect, test } from 'vitest'
import type { InstalledPack, PackSource } from '#domain/built-pack/pack-source.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { keepPackOpen } from './keep-pack-open.ts'

const taken: InstalledPack = { id: 'douai', sequence: 1, manifest: 'aa', parts: ['core', 'text:fr'], bytes: 1, atMs: 0 }

function aShelf() {
  const opened: string[] = []
  const device: { installed: readonly InstalledPack[]; walked: PackReader | null } = { installed: [], walked: null }
  const shelf = {
    installed: async () => device.installed,
    open: async (pack: string) => {
      opened.push(pack)
      const manifestSha256 = device.installed.find(({ id }) => id === pack)?.manifest ?? 'published'
      const readJson = async () => ({ id: pack })
      return { manifest: { format: 1, pack, files: [] }, manifestSha256, readJson } as unknown as PackSource
    },
  }
  const open = keepPackOpen(shelf, { walked: () => device.walked })
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

test('a walk keeps its version through an update, and ends with it', async () => {
  const { open, device } = aShelf()
  device.installed = [taken]
  const walked = await open('douai')
  device.walked = walked
  device.installed = [{ ...taken, sequence: 2, manifest: 'bb' }]
  expect(await open('douai')).toBe(walked)
  expect((await open('boulogne-sur-mer')).pack.id).toBe('boulogne-sur-mer')
  device.walked = null
  expect((await open('douai')).source.manifestSha256).toBe('bb')
})

test('a walk that began from the network goes on from the device once the same version is on it', async () => {
  const { open, opened, device } = aShelf()
  device.walked = await open('douai')
  device.installed = [{ ...taken, manifest: 'published' }]
  await open('douai')
  expect(opened.length).toBe(2)
})
