import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { aDevice, shelfOn } from '../../../test/store/a-shelf.ts'
import { aTown, Hosts, quietly } from '../../../test/store/a-town.ts'
import { FRENCH, hash, publish, type Tree } from '../../../test/store/sample-tree.ts'

const hosts = new Hosts()

afterEach(() => hosts.killAll())

async function aTakenPack(database: string) {
  const tree: Tree = new Map()
  const manifest = publish(tree, aTown())
  const { host, baseUrl } = await hosts.open(tree)
  const device = aDevice(database)
  const installed = await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)
  const fileAt = (path: string) => manifest.files.find((file) => file.path === path)!
  const restart = () => shelfOn(device, baseUrl)
  return { host, device, installed, fileAt, restart }
}

test('a pack of which files were evicted is not on the shelf; what is gone is named, and taking brings just that', async () => {
  const { host, device, installed, fileAt, restart } = await aTakenPack('evicted')
  await device.stores.objects.delete(fileAt('audio/fr.wav').sha256)
  await device.stores.objects.delete(fileAt('stops/0.json').sha256)
  const missingBytes = fileAt('audio/fr.wav').bytes + fileAt('stops/0.json').bytes

  const shelf = restart()

  expect(await shelf.installed()).toEqual([])
  expect(await shelf.damaged()).toEqual([
    { ...installed, missingBytes, missingPaths: ['stops/0.json', 'audio/fr.wav'] },
  ])
  expect((await shelf.open('boulogne')).installed).toBe(false)
  const before = host.sentBytes(/^objects/)
  await shelf.take('boulogne', ['core'], quietly)
  expect(host.sentBytes(/^objects/) - before).toBe(missingBytes)
  expect([await shelf.installed(), await shelf.damaged()]).toEqual([[installed], []])
})

test('a pack of which everything was evicted but the index is named with its whole size', async () => {
  const { device, installed, restart } = await aTakenPack('all-evicted')
  for (const store of Object.values(device.stores)) for (const name of await store.list()) await store.delete(name)
  const shelf = restart()
  expect(await shelf.installed()).toEqual([])
  expect(await shelf.damaged()).toEqual([{ ...installed, missingBytes: installed.bytes, missingPaths: [] }])
  await shelf.take('boulogne', ['core'], quietly)
  expect(await shelf.damaged({ thorough: true })).toEqual([])
  expect(await shelf.installed()).toHaveLength(1)
})

test('an evicted file that is read with a network is kept again', async () => {
  const { host, device, fileAt, restart } = await aTakenPack('read-again')
  const file = fileAt('audio/fr.wav')
  await device.stores.objects.delete(file.sha256)
  expect(hash(await (await restart().open('boulogne')).readBytes('audio/fr.wav'))).toBe(file.sha256)
  await expect.poll(() => restart().damaged()).toEqual([])
  await host.kill()
  expect((await restart().open('boulogne')).installed).toBe(true)
})

test('a page that reads a pack deleted meanwhile leaves nothing behind', async () => {
  const { device, fileAt, restart } = await aTakenPack('deleted-meanwhile')
  const source = await restart().open('boulogne')
  await restart().remove('boulogne')
  expect(hash(await source.readBytes('audio/fr.wav'))).toBe(fileAt('audio/fr.wav').sha256)
  expect(await device.stores.objects.usedBytes()).toBe(0)
  expect(await device.stores.notes.usedBytes()).toBe(0)
})

test('a file that rotted on the device is found by hashing, and taking brings just that', async () => {
  const { host, device, installed, fileAt, restart } = await aTakenPack('rotten')
  const file = fileAt('map/basemap.bin')
  rot(device, file.sha256)
  const shelf = restart()
  expect(await shelf.damaged()).toEqual([])
  expect(await shelf.damaged({ thorough: true })).toEqual([
    { ...installed, missingBytes: file.bytes, missingPaths: ['map/basemap.bin'] },
  ])
  expect(await shelf.installed()).toEqual([])
  const before = host.sentBytes(/^objects/)
  await shelf.take('boulogne', ['core'], quietly)
  expect(host.sentBytes(/^objects/) - before).toBe(file.bytes)
  expect(await shelf.damaged({ thorough: true })).toEqual([])
})

test('a rotten file read without a network is named, and known as missing from then on', async () => {
  const { host, device, fileAt, restart } = await aTakenPack('rotten-offline')
  rot(device, fileAt('audio/fr.wav').sha256)
  await host.kill()
  const shelf = restart()
  const source = await shelf.open('boulogne')
  await expect(source.readBytes('audio/fr.wav')).rejects.toMatchObject({ name: 'PackDamaged', path: 'audio/fr.wav' })
  expect((await shelf.damaged())[0]?.missingPaths).toEqual(['audio/fr.wav'])
})

test('a pack is deleted whole beside one whose list of files is gone', async () => {
  const tree: Tree = new Map()
  publish(tree, aTown())
  const alone = publish(tree, { id: 'douai', sequence: 1, files: { 'a.bin': ['core', new Uint8Array(9)] } })
  const { baseUrl } = await hosts.open(tree)
  const device = aDevice('beside')
  const { manifest } = await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)
  await shelfOn(device, baseUrl).take('douai', ['core'], quietly)
  await device.stores.notes.delete(manifest)
  await shelfOn(device, baseUrl).remove('douai')
  const own = alone.files.find(({ path }) => path === 'a.bin')!
  expect(await device.stores.objects.has(own)).toBe(false)
  await shelfOn(device, baseUrl).take('boulogne', ['core'], quietly)
  expect(await shelfOn(device, baseUrl).damaged({ thorough: true })).toEqual([])
})

test.each([
  ['a worker that died', new DOMException('gone', 'InvalidStateError')],
  ['a file system that fails', new DOMException('I/O', 'UnknownError')],
])('%s is a named error of every call, and nothing else', async (_title, failure) => {
  const { device, restart } = await aTakenPack(`broken-${failure.name}`)
  const broken = () => Promise.reject(failure)
  device.stores.objects.list = broken
  device.stores.objects.usedBytes = broken
  device.stores.objects.has = broken
  const shelf = restart()
  const named = { name: 'StorageFailed', cause: failure }
  await expect(shelf.installed()).rejects.toMatchObject(named)
  await expect(shelf.damaged()).rejects.toMatchObject(named)
  await expect(shelf.plan('boulogne', FRENCH)).rejects.toMatchObject(named)
  await expect(shelf.take('boulogne', FRENCH, quietly)).rejects.toMatchObject(named)
  await expect(shelf.remove('boulogne')).rejects.toMatchObject(named)
  await expect(shelf.usage()).rejects.toMatchObject(named)
})

/** Flips a bit behind the shelf's back. */
function rot({ stores }: ReturnType<typeof aDevice>, sha256: string): void {
  const readBlob = stores.objects.readBlob.bind(stores.objects)
  const readBytes = stores.objects.readBytes.bind(stores.objects)
  const forget = stores.objects.delete.bind(stores.objects)
  const rotten = new Set([sha256])
  const flipped = (bytes: Uint8Array<ArrayBuffer>) => bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 1)
  stores.objects.readBytes = async (name) => {
    const bytes = await readBytes(name)
    return bytes !== undefined && rotten.has(name) ? flipped(bytes) : bytes
  }
  stores.objects.readBlob = async (name) => {
    const blob = await readBlob(name)
    return blob !== undefined && rotten.has(name) ? new Blob([flipped(new Uint8Array(await blob.arrayBuffer()))]) : blob
  }
  stores.objects.delete = (name) => {
    rotten.delete(name)
    return forget(name)
  }
}
