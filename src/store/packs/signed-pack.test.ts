import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { aTownWithKeys, SIGNED_AT_MS, withNewKeys } from '../../../test/builders/a-town-with-keys.ts'
import { aDevice, shelfOn } from '../../../test/store/a-shelf.ts'
import { aTown, Hosts, quietly } from '../../../test/store/a-town.ts'
import { FRENCH, publish, type Tree } from '../../../test/store/sample-tree.ts'
import { verifyEd25519 } from './verify-ed25519.ts'
import { verifyInScript } from './verify-in-script.ts'

const hosts = new Hosts()
const town = aTownWithKeys()
const root = town.root.publicKey.text
const distrust = (why: string) => ({ name: 'PackNotTrusted', why })

afterEach(() => hosts.killAll())

/** A device that took version 2 of a pack, and the tree it came from. */
async function aDeviceThatKnows(database: string, by: typeof town | null = town) {
  const tree: Tree = new Map()
  publish(tree, aTown(2, 2), by ?? undefined)
  const { host, baseUrl } = await hosts.open(tree)
  const device = aDevice(database)
  const installed = await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)
  const take = () => shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)
  return { tree, host, baseUrl, device, installed, take, shelf: () => shelfOn(device, baseUrl) }
}

test('a pack says who signed it and when, and its updates are taken', async () => {
  const { tree, installed, take, shelf } = await aDeviceThatKnows('signed')
  const signature = { root, keys: 1, atMs: SIGNED_AT_MS }
  expect(installed.signature).toEqual(signature)
  publish(tree, aTown(3, 3), town)
  expect(await take()).toMatchObject({ sequence: 3, signature })
  expect((await shelf().installed())[0]?.signature).toEqual(signature)
})

test('an unsigned pack is taken and updated as long as its town has no keys, then held to them', async () => {
  const { tree, installed, take } = await aDeviceThatKnows('unsigned', null)
  expect(installed.signature).toBeUndefined()
  publish(tree, aTown(1, 3))
  expect(await take()).toMatchObject({ sequence: 1 })
  publish(tree, aTown(4, 4), town)
  expect(await take()).toMatchObject({ signature: { root } })
  publish(tree, aTown(5, 5))
  await expect(take()).rejects.toMatchObject(distrust('unsigned'))
})

describe('a host that lies to a device which knows the town', () => {
  const lies: readonly (readonly [string, string, (tree: Tree) => void])[] = [
    ['unsigned', 'arbitrary content without a signature', (tree) => publish(tree, aTown(3, 66))],
    ['other-town', 'arbitrary content by another key', (tree) => publish(tree, aTown(3, 66), aTownWithKeys())],
    [
      'wrong-signature',
      'another key under the town’s letters',
      (tree) => publish(tree, aTown(3, 66), { ...aTownWithKeys(), letters: town.letters }),
    ],
    ['older', 'an older version, signed as it was', (tree) => publish(tree, aTown(1, 1), town)],
    [
      'wrong-signature',
      'an older version under a newer number',
      (tree) => {
        const path = 'packs/boulogne/latest.json'
        publish(tree, aTown(1, 1), town)
        const latest = JSON.parse(Buffer.from(tree.get(path)!).toString()) as object
        tree.set(path, new Uint8Array(Buffer.from(JSON.stringify({ ...latest, sequence: 9 }))))
      },
    ],
    [
      'wrong-signature',
      'the signature of one version with the files of another',
      (tree) => {
        const path = 'packs/boulogne/latest.json'
        const read = () => JSON.parse(Buffer.from(tree.get(path)!).toString()) as { manifest: string }
        const { manifest } = read()
        publish(tree, aTown(3, 3), town)
        tree.set(path, new Uint8Array(Buffer.from(JSON.stringify({ ...read(), manifest }))))
      },
    ],
  ]
  test.each(lies)('is refused as %s: %s', async (why, title, lie) => {
    const { tree, take, shelf, host, installed } = await aDeviceThatKnows(`lie ${title}`)
    lie(tree)
    await expect(take()).rejects.toMatchObject(distrust(why))
    await expect(shelf().plan('boulogne', FRENCH)).rejects.toMatchObject(distrust(why))
    expect(await shelf().installed()).toEqual([installed])
    await host.kill()
    const source = await shelf().open('boulogne')
    expect(await source.readJson('stops/0.json')).toEqual({ seed: 2 })
  })
})

test('keys that were replaced are followed, and a stolen one is of no use afterwards', async () => {
  const { tree, take } = await aDeviceThatKnows('stolen')
  const later = withNewKeys(withNewKeys(town), { newRoot: true })
  publish(tree, aTown(3, 3), later)
  expect((await take()).signature).toMatchObject({ root: later.root.publicKey.text, keys: 3 })
  publish(tree, aTown(4, 4), town)
  await expect(take()).rejects.toMatchObject(distrust('other-town'))
  publish(tree, aTown(4, 4), { ...town, letters: later.letters })
  await expect(take()).rejects.toMatchObject(distrust('wrong-signature'))
})

test('what is known of a town outlives a lost database', async () => {
  const { tree, baseUrl, device } = await aDeviceThatKnows('before the loss')
  const after = shelfOn({ ...device, database: 'after the loss' }, baseUrl)
  expect((await after.installed())[0]?.signature).toMatchObject({ root, keys: 1 })
  publish(tree, aTown(3, 66), aTownWithKeys())
  await expect(after.take('boulogne', FRENCH, quietly)).rejects.toMatchObject(distrust('other-town'))
})

test('deleting a pack forgets its town: the way on when a town has lost its keys', async () => {
  const { tree, take, shelf } = await aDeviceThatKnows('lost keys')
  const anew = aTownWithKeys()
  publish(tree, aTown(1, 7), anew)
  await expect(take()).rejects.toMatchObject(distrust('other-town'))
  await shelf().remove('boulogne')
  expect((await take()).signature).toMatchObject({ root: anew.root.publicKey.text })
})

test('what a device has lost comes back from any host that has the same bytes, signed or not', async () => {
  const { tree, device, take, installed } = await aDeviceThatKnows('mended')
  publish(tree, aTown(2, 2))
  await device.stores.objects.delete((await device.stores.objects.list())[0]!)
  expect(await take()).toMatchObject({ manifest: installed.manifest, sequence: 2, signature: installed.signature })
})

describe('a root key that came with the app', () => {
  test('lets no stranger in at the first visit, neither to be read nor to be taken', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown(1, 66), aTownWithKeys())
    const { baseUrl } = await hosts.open(tree)
    const shelf = shelfOn(aDevice('pinned'), baseUrl, { boulogne: root })
    await shelf.catalogue()
    await expect(shelf.open('boulogne')).rejects.toMatchObject(distrust('other-town'))
    await expect(shelf.take('boulogne', FRENCH, quietly)).rejects.toMatchObject(distrust('other-town'))
    publish(tree, aTown(2, 67))
    await expect(shelf.open('boulogne')).rejects.toMatchObject(distrust('unsigned'))
  })

  test('lets its town in, and leaves other packs alone', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown(1, 1), withNewKeys(town, { newRoot: true }))
    publish(tree, { id: 'douai', sequence: 1, files: {} })
    const { baseUrl } = await hosts.open(tree)
    const shelf = shelfOn(aDevice('pinned well'), baseUrl, { boulogne: root })
    expect(await (await shelf.open('boulogne')).readJson('stops/0.json')).toEqual({ seed: 1 })
    expect((await shelf.take('boulogne', FRENCH, quietly)).signature).toMatchObject({ keys: 2 })
    expect((await shelf.take('douai', FRENCH, quietly)).signature).toBeUndefined()
  })
})

test('the library says the same as the browser, of right signatures and of wrong ones', async () => {
  const message = new TextEncoder().encode('Boulogne')
  const { key } = town.signing.publicKey
  const signature = town.signing.sign(message)
  const other = new TextEncoder().encode('boulogne')
  for (const verify of [verifyEd25519, verifyInScript]) {
    expect(await verify(key, signature, message)).toBe(true)
    expect(await verify(key, signature, other)).toBe(false)
    expect(await verify(town.root.publicKey.key, signature, message)).toBe(false)
    for (const at of signature.keys()) {
      const flipped = signature.slice()
      flipped[at]! ^= 1
      expect(await verify(key, flipped, message)).toBe(false)
    }
  }
})

test('without cryptography in the browser, as on plain http, signatures are verified all the same', async () => {
  vi.stubGlobal('crypto', undefined)
  const message = new TextEncoder().encode('Boulogne')
  expect(await verifyEd25519(town.signing.publicKey.key, town.signing.sign(message), message)).toBe(true)
  vi.unstubAllGlobals()
})
