import { expect, test } from 'vitest'
import { PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import type { InstalledPack, PackShelf, PackSource } from '#domain/built-pack/pack-source.ts'
import { shareCatalogue } from './share-catalogue.ts'

const douai: InstalledPack = { id: 'douai', sequence: 1, manifest: 'aa', parts: ['core'], bytes: 1, atMs: 0 }

function aShelf({
  installed = [],
  catalogue = async () => [],
}: { installed?: InstalledPack[]; catalogue?: PackShelf['catalogue'] } = {}) {
  const calls: string[] = []
  const shelf: PackShelf = {
    catalogue: () => {
      calls.push('catalogue')
      return catalogue()
    },
    installed: async () => installed,
    open: async (pack) => {
      calls.push(`open ${pack}`)
      return {} as PackSource
    },
    plan: () => Promise.reject(new Error('not asked')),
    take: async () => douai,
    remove: async () => {},
    discardUnfinished: async () => {},
    usage: async () => ({ usedBytes: 0, persistent: false }),
  }
  const clock = { ms: 0 }
  return { shared: shareCatalogue(shelf, () => clock.ms), calls, clock }
}

test('all who ask in the same moment share one answer', async () => {
  const { shared, calls, clock } = aShelf()
  await Promise.all([shared.catalogue(), shared.catalogue()])
  clock.ms = 30_000
  await shared.catalogue()
  expect(calls).toEqual(['catalogue', 'catalogue'])
})

test('a failed answer is not shared with the next to ask', async () => {
  const answers = [() => Promise.reject(new PackUnreachable('catalogue')), async () => []]
  const { shared } = aShelf({ catalogue: () => (answers.shift() ?? (async () => []))() })
  await expect(shared.catalogue()).rejects.toThrow(PackUnreachable)
  expect(await shared.catalogue()).toEqual([])
})

test('a pack from the network is opened with the catalogue at hand, one on the device without asking', async () => {
  const network = aShelf()
  await network.shared.open('douai')
  expect(network.calls).toEqual(['catalogue', 'open douai'])
  const device = aShelf({ installed: [douai] })
  await device.shared.open('douai')
  expect(device.calls).toEqual(['open douai'])
})

test('a catalogue that does not come does not keep a pack from being tried', async () => {
  const { shared, calls } = aShelf({ catalogue: () => Promise.reject(new PackUnreachable('catalogue')) })
  await shared.open('douai')
  expect(calls).toEqual(['catalogue', 'open douai'])
})

test('what was taken or removed changes the answer', async () => {
  const { shared, calls } = aShelf()
  await shared.catalogue()
  await shared.remove('douai')
  await shared.catalogue()
  expect(calls).toEqual(['catalogue', 'catalogue'])
})
