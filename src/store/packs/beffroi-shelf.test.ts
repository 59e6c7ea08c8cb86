import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { aDevice, shelfOn } from '../../../test/store/a-shelf.ts'
import { aTown, Hosts, MIB, quietly } from '../../../test/store/a-town.ts'
import { FRENCH, hash, publish, someBytes, type Tree } from '../../../test/store/sample-tree.ts'

const hosts = new Hosts()
const aHost = hosts.open

afterEach(() => hosts.killAll())

describe('taking a pack', () => {
  test('after it every file taken is read with the host dead, by a new start too', async () => {
    const tree: Tree = new Map()
    const manifest = publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('whole')
    const installed = await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)
    await host.kill()

    const source = await shelfOn(device, baseUrl).open('boulogne')

    expect(source.installed).toBe(true)
    expect(installed.parts).toEqual(FRENCH)
    for (const file of manifest.files.filter(({ part }) => FRENCH.includes(part))) {
      expect(hash(await source.readBytes(file.path))).toBe(file.sha256)
    }
    await expect(source.readBytes('audio/en.wav')).rejects.toMatchObject({
      name: 'PackFileMissing',
      path: 'audio/en.wav',
    })
  })

  test('a picture under two names is fetched once, and progress ends at the whole', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const shelf = shelfOn(aDevice('progress'), baseUrl)
    const plan = await shelf.plan('boulogne', FRENCH)
    const seen: number[] = []

    const installed = await shelf.take('boulogne', FRENCH, { onProgress: ({ doneBytes }) => seen.push(doneBytes) })

    expect(plan.missingBytes).toBe(plan.totalBytes)
    expect(seen.at(-1)).toBe(plan.totalBytes)
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    expect(host.sentBytes(/^objects/)).toBe(plan.totalBytes)
    expect(installed.bytes).toBe(plan.totalBytes)
  })

  test('a second language fetches that language alone and keeps the first', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const shelf = shelfOn(aDevice('second'), baseUrl)
    await shelf.take('boulogne', FRENCH, quietly)
    const before = host.sentBytes(/^objects/)

    const plan = await shelf.plan('boulogne', ['text:en', 'audio:en'])
    const installed = await shelf.take('boulogne', ['text:en', 'audio:en'], quietly)

    expect(host.sentBytes(/^objects/) - before).toBe(plan.missingBytes)
    expect(installed.parts).toEqual([...FRENCH, 'text:en', 'audio:en'])
  })

  test('an update fetches what changed, and the version being read stays readable', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown(1, 1))
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('update')
    const shelf = shelfOn(device, baseUrl)
    await shelf.take('boulogne', FRENCH, quietly)
    const reading = await shelf.open('boulogne')
    publish(tree, aTown(2, 2))
    const before = host.sentBytes(/^objects/)

    await shelf.take('boulogne', FRENCH, quietly)

    expect(host.sentBytes(/^objects/) - before).toBe('{"seed":2}'.length)
    await host.kill()
    expect(await reading.readJson('stops/0.json')).toEqual({ seed: 1 })
    expect(await (await shelf.open('boulogne')).readJson('stops/0.json')).toEqual({ seed: 2 })
    const restarted = shelfOn(device, baseUrl)
    await restarted.tidy()
    expect((await device.stores.objects.list()).length).toBe(6)
    expect(await (await restarted.open('boulogne')).readJson('stops/0.json')).toEqual({ seed: 2 })
  })

  test('a town that begins to count anew is followed', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown(7, 1))
    const { baseUrl } = await aHost(tree)
    const shelf = shelfOn(aDevice('anew'), baseUrl)
    await shelf.take('boulogne', FRENCH, quietly)
    publish(tree, aTown(1, 2))

    expect(await shelf.plan('boulogne', FRENCH)).toMatchObject({ sequence: 1, missingBytes: '{"seed":2}'.length })
  })

  test('two at once do no damage and fetch once', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const shelf = shelfOn(aDevice('two'), baseUrl)

    const both = await Promise.all([shelf.take('boulogne', FRENCH, quietly), shelf.take('boulogne', FRENCH, quietly)])

    expect(host.sentBytes(/^objects/)).toBe(both[0].bytes)
  })
})

describe('a device', () => {
  test('without room says how much is needed and harms nothing installed', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    publish(tree, { id: 'douai', sequence: 1, files: { 'media/d.bin': ['core', someBytes(9, 900_000)] } })
    const { baseUrl } = await aHost(tree)
    const shelf = shelfOn(aDevice('full', 2 * MIB + 200_000), baseUrl)
    await shelf.take('boulogne', FRENCH, quietly)

    const refused = await shelf.take('douai', FRENCH, quietly).catch((error: unknown) => error as Error)
    // Small files that were on their way at that moment count, too.
    expect(refused).toMatchObject({ name: 'NotEnoughSpace' })
    const { neededBytes } = refused as { readonly neededBytes?: number }
    expect(Math.floor((neededBytes ?? 0) / 1000)).toBe(900)

    expect((await shelf.installed()).map(({ id }) => id)).toEqual(['boulogne'])
    expect(hash(await (await shelf.open('boulogne')).readBytes('audio/fr.wav'))).toBe(hash(someBytes(52, 60_000)))
  })

  test('that lost its database finds its packs again from what lies on it', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown(3))
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('before-loss')
    const [installed] = [await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)]
    await host.kill()

    const shelf = shelfOn({ ...device, database: 'after-loss' }, baseUrl)

    expect(await shelf.installed()).toEqual([installed])
    expect((await shelf.catalogue()).map(({ id, texts }) => [id, texts['fr']?.title])).toEqual([
      ['boulogne', 'Town (fr)'],
    ])
    await shelf.tidy()
    await shelf.remove('boulogne')
    expect(await shelfOn({ ...device, database: 'after-loss' }, baseUrl).installed()).toEqual([])
    expect(await device.stores.objects.usedBytes()).toBe(0)
  })

  test('whose database never opens takes packs all the same, and finds them at the next start', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { baseUrl } = await aHost(tree)
    const device = aDevice('no-database')
    vi.stubGlobal('indexedDB', undefined)
    const installed = await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)
    vi.unstubAllGlobals()

    expect(await shelfOn(device, baseUrl).installed()).toEqual([installed])
  })

  test('that lost a manifest gets it back from the network and keeps it', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('lost-manifest')
    const { manifest } = await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)
    await device.stores.notes.delete(manifest)
    expect((await shelfOn(device, baseUrl).open('boulogne')).installed).toBe(false)
    await expect.poll(() => device.stores.notes.list()).toContain(manifest)
    await host.kill()
    expect((await shelfOn(device, baseUrl).open('boulogne')).installed).toBe(true)
  })

  test('that lost an object besides its database does not call the pack whole', async () => {
    const tree: Tree = new Map()
    const manifest = publish(tree, aTown())
    const { baseUrl } = await aHost(tree)
    const device = aDevice('before-loss-2')
    await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)
    await device.stores.objects.delete(manifest.files[0]!.sha256)

    expect(await shelfOn({ ...device, database: 'after-loss-2' }, baseUrl).installed()).toEqual([])
  })

  test('with a damaged object mends it from the network while it is read', async () => {
    const tree: Tree = new Map()
    const manifest = publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('mend')
    await shelfOn(device, baseUrl).take('boulogne', FRENCH, quietly)
    const file = manifest.files.find(({ path }) => path === 'audio/fr.wav')!
    const readBytes = device.stores.objects.readBytes.bind(device.stores.objects)
    device.stores.objects.readBytes = async (sha256) => {
      const bytes = await readBytes(sha256)
      if (sha256 === file.sha256 && bytes !== undefined) bytes[7]! ^= 1
      return bytes
    }
    const source = await shelfOn(device, baseUrl).open('boulogne')

    expect(hash(await source.readBytes('audio/fr.wav'))).toBe(file.sha256)
    await host.kill()
    await expect(source.readBytes('audio/fr.wav')).rejects.toMatchObject({ name: 'PackDamaged' })
  })

  test('on a network that never answers offers what it knows after a moment', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('in-name-only')
    const online = await shelfOn(device, baseUrl).catalogue()
    host.mood = () => ({ do: 'hang' })
    expect(await shelfOn(device, baseUrl).catalogue()).toEqual(online)
  })

  test('opens the newest version though its catalogue names one that is gone', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown(1, 1))
    const { baseUrl } = await aHost(tree)
    const shelf = shelfOn(aDevice('republished'), baseUrl)
    await shelf.catalogue()
    for (const path of [...tree.keys()].filter((path) => path.includes('/manifests/'))) tree.delete(path)
    publish(tree, aTown(2, 2))

    expect(await (await shelf.open('boulogne')).readJson('stops/0.json')).toEqual({ seed: 2 })
  })

  test('offline offers what the last catalogue offered', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const { host, baseUrl } = await aHost(tree)
    const device = aDevice('catalogue')
    const online = await shelfOn(device, baseUrl).catalogue()
    await host.kill()
    expect(await shelfOn(device, baseUrl).catalogue()).toEqual(online)
  })
})
