import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test } from 'vitest'
import { aDevice, shelfOn } from '../../../test/store/a-shelf.ts'
import { aTown, Hosts, MIB, quietly } from '../../../test/store/a-town.ts'
import { FRENCH, publish, someBytes, type Tree } from '../../../test/store/sample-tree.ts'

const hosts = new Hosts()
const aHost = hosts.open

afterEach(() => hosts.killAll())

describe('an interrupted download', () => {
  test('goes on from the last whole leaf and fetches at most 1 MiB twice', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('resume')
    host.mood = (path, nth) =>
      tree.get(path)!.length > MIB && nth === 2 ? { do: 'cut', afterBytes: MIB - 1 } : undefined

    const { bytes } = await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)

    const twice = host.sentBytes(/^objects/) - bytes
    expect(twice).toBeGreaterThan(0)
    expect(twice).toBeLessThanOrEqual(MIB)
  })

  test('stops when asked, keeps what came, and a new start fetches only the rest', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('pause')
    const pause = new AbortController()
    host.mood = (path, nth) => {
      if (tree.get(path)!.length > MIB && nth === 2) pause.abort()
      return undefined
    }
    const interrupted = shelfOn(device, baseUrl).take('boulogne', FRENCH, { ...quietly, signal: pause.signal })
    await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' })
    expect(await shelfOn(device, baseUrl).installed()).toEqual([])

    const restarted = shelfOn(device, baseUrl)
    const plan = await restarted.plan('boulogne', FRENCH)
    await restarted.take('boulogne', FRENCH, quietly)

    expect(host.sentBytes(/^objects/)).toBeLessThanOrEqual(plan.totalBytes + MIB)
  })

  test('given up, leaves nothing behind', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('given-up')
    host.mood = (path) => (tree.get(path)!.length > MIB ? { do: 'status', status: 404 } : undefined)
    const shelf = shelfOn(device, baseUrl)
    await expect(shelf.take('boulogne', FRENCH, quietly)).rejects.toMatchObject({
      name: 'DownloadInterrupted',
      path: 'map/basemap.bin',
    })

    await shelf.discardUnfinished('boulogne')

    expect(await device.stores.objects.usedBytes()).toBe(0)
    expect(await device.stores.notes.usedBytes()).toBe(0)
  })

  test('another pack taken meanwhile does not throw away what came', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    publish(tree, { id: 'douai', sequence: 1, files: { 'media/d.bin': ['core', someBytes(9, 100)] } })
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('meanwhile')
    host.mood = (path) => (tree.get(path)!.length === 60_000 ? { do: 'status', status: 404 } : undefined)
    const shelf = shelfOn(device, baseUrl)
    await expect(shelf.take('boulogne', FRENCH, quietly)).rejects.toMatchObject({ name: 'DownloadInterrupted' })
    const before = host.sentBytes(/^objects/)

    await shelf.take('douai', FRENCH, quietly)

    host.mood = () => undefined
    const plan = await shelf.plan('boulogne', FRENCH)
    expect(plan.missingBytes).toBeLessThan(plan.totalBytes)
    expect(before).toBeGreaterThan(0)
  })
})

describe('a hostile host', () => {
  const large = (tree: Tree, path: string) => tree.get(path) !== undefined && tree.get(path)!.length > MIB

  test('that knows no ranges is read whole, with a cut in the middle too', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    host.mood = (path, nth) => {
      if (!large(tree, path)) return undefined
      return nth === 1 ? { do: 'cut', afterBytes: MIB + 99 } : { do: 'no-range' }
    }
    const { manifest } = await shelfOn(aDevice('no-range'), baseUrl).take('boulogne', FRENCH, quietly)
    expect(manifest).toHaveLength(64)
  })

  test('that spoils one answer is asked again', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    host.mood = (path, nth) => (path.startsWith('objects') && nth === 1 ? { do: 'wrong-bytes' } : undefined)
    const { bytes } = await shelfOn(aDevice('spoils-one'), baseUrl).take('boulogne', FRENCH, quietly)
    expect(bytes).toBeGreaterThan(2 * MIB)
  })

  test.each([
    ['wrong-bytes', 'PackDamaged', { do: 'wrong-bytes' }],
    ['longer', 'PackDamaged', { do: 'longer' }],
    ['html', 'DownloadInterrupted', { do: 'html' }],
    ['404', 'DownloadInterrupted', { do: 'status', status: 404 }],
  ] as const)('whose every answer is %s gives %s and installs nothing', async (title, name, trick) => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    host.mood = (path) => (tree.get(path)?.length === 60_000 ? trick : undefined)
    const shelf = shelfOn(aDevice(`every-${title}`), baseUrl)
    await expect(shelf.take('boulogne', FRENCH, quietly)).rejects.toMatchObject({ name, path: 'audio/fr.wav' })
    expect(await shelf.installed()).toEqual([])
  })

  test('that answers every unknown address with a page knows no such pack', async () => {
    const { host, baseUrl } = await aHost(new Map())
    host.mood = () => ({ do: 'html' })
    await expect(shelfOn(aDevice('pages'), baseUrl).open('atlantis')).rejects.toMatchObject({ name: 'PackUnknown' })
  })

  test('that is gone gives the named errors', async () => {
    const { host, baseUrl } = await aHost(new Map())
    const shelf = shelfOn(aDevice('gone'), baseUrl)
    await expect(shelf.open('atlantis')).rejects.toMatchObject({ name: 'PackUnknown' })
    await expect(shelf.open('../../etc')).rejects.toMatchObject({ name: 'PackUnknown' })
    await host.kill()
    await expect(shelf.open('boulogne')).rejects.toMatchObject({ name: 'PackUnreachable' })
    await expect(shelf.catalogue()).rejects.toMatchObject({ name: 'PackUnreachable' })
  })
})
