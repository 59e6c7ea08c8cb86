import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { ChosenFolder } from '#domain/built-pack/pack-source.ts'
import { aTownWithKeys } from '../../../test/builders/a-town-with-keys.ts'
import { aDevice, shelfOn } from '../../../test/store/a-shelf.ts'
import { aTown, quietly } from '../../../test/store/a-town.ts'
import { FRENCH, publish, type Tree } from '../../../test/store/sample-tree.ts'

/** A folder of these files that notes what it is asked for. */
function aFolder(tree: Tree) {
  const asked: string[] = []
  const folder: ChosenFolder = {
    async file(path) {
      asked.push(path.join('/'))
      const bytes = tree.get(path.join('/'))
      return bytes && new Blob([bytes])
    },
  }
  return { folder, asked }
}

const nowhere = 'http://127.0.0.1:1/'

test('a folder installs as the network does, leaf by leaf, and the network is not asked', async () => {
  const tree: Tree = new Map()
  publish(tree, aTown(1), aTownWithKeys())
  const device = aDevice('folder')
  const offer = await shelfOn(device, nowhere).offerOf(aFolder(tree).folder)
  expect((await offer.catalogue()).map(({ id }) => id)).toEqual(['boulogne'])
  const plan = await offer.plan('boulogne', FRENCH)
  expect(plan).toMatchObject({ missingBytes: plan.totalBytes, signature: { keys: 1 } })
  await offer.take('boulogne', FRENCH, quietly)
  const source = await shelfOn(device, nowhere).open('boulogne')
  expect((await source.readBytes('map/basemap.bin')).length).toBe(2 * 1_048_576 + 5)
})

test('an update from a folder asks for what changed alone', async () => {
  const tree: Tree = new Map()
  publish(tree, aTown(1, 1))
  const device = aDevice('folder update')
  await (await shelfOn(device, nowhere).offerOf(aFolder(tree).folder)).take('boulogne', FRENCH, quietly)
  publish(tree, aTown(2, 2))
  const { folder, asked } = aFolder(tree)
  await (await shelfOn(device, nowhere).offerOf(folder)).take('boulogne', FRENCH, quietly)
  expect(asked.filter((path) => path.startsWith('objects/'))).toHaveLength(1)
})

test('what a stick offers is not taken for what the town offers', async () => {
  const tree: Tree = new Map()
  publish(tree, aTown(1))
  const device = aDevice('folder catalogue')
  await (await shelfOn(device, nowhere).offerOf(aFolder(tree).folder)).catalogue()
  await expect(shelfOn(device, nowhere).catalogue()).rejects.toMatchObject({ name: 'PackUnreachable' })
})

test('every name asked of a folder is made of a checked id or a hash, whatever a manifest says', async () => {
  const tree: Tree = new Map()
  publish(tree, aTown(1))
  const { folder, asked } = aFolder(tree)
  const offer = await shelfOn(aDevice('folder names'), nowhere).offerOf(folder)
  for (const pack of ['../../etc', 'a/b', '..', 'CON', ''])
    await expect(offer.take(pack, FRENCH, quietly)).rejects.toMatchObject({ name: 'PackUnknown' })
  await offer.take('boulogne', FRENCH, quietly)
  const expected =
    /^(catalogue\.json|packs\/[a-z0-9-]+\/(latest\.json|manifests\/[0-9a-f]{64}\.json)|objects\/[0-9a-f]{2}\/[0-9a-f]{64}\.\w{1,8})$/
  expect(asked.filter((path) => !expected.test(path))).toEqual([])
})

test('a folder without a catalogue, and a stick that was pulled, are told apart', async () => {
  const shelf = shelfOn(aDevice('folder none'), nowhere)
  const empty = await shelf.offerOf(aFolder(new Map()).folder)
  await expect(empty.catalogue()).rejects.toMatchObject({ name: 'PackUnknown' })
  const pulled: ChosenFolder = { file: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }
  await expect((await shelf.offerOf(pulled)).catalogue()).rejects.toMatchObject({ name: 'PackUnreachable' })
})
