import { rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { aTown, MIB } from './a-town.ts'
import { buildPage, call, Device, hasChromium } from './chromium.ts'
import { aSound, FRENCH, publish, someBytes, type Tree } from './sample-tree.ts'

const SOUND = aSound(90)
const PATIENTLY = { timeout: 30_000 }
/** Large files as a town has them: a map, a film; and a sound to seek in. */
const town = (sequence = 1, seed = 1) =>
  ({
    ...aTown(sequence, seed),
    files: {
      ...aTown(sequence, seed).files,
      'audio/fr.wav': ['audio:fr', SOUND],
      'map/basemap.bin': ['map', someBytes(70, 6 * MIB + 5)],
    },
  }) as const

describe.skipIf(!hasChromium)('in Chromium', () => {
  let dist = ''
  let device: Device

  beforeAll(async () => {
    dist = await buildPage('1')
  })
  afterEach(() => device.end())
  afterAll(() => rm(dist, { recursive: true }))

  async function aDevice(tree: Tree): Promise<Device> {
    device = await Device.start(tree, dist)
    return device
  }

  test('a pack taken is whole after the host died and the browser started anew, and its sound is sought', async () => {
    const tree: Tree = new Map()
    const manifest = publish(tree, town())
    const { host } = await aDevice(tree)
    const before = await device.page()
    await call(before, 'watch')
    await call(before, 'ready')
    const { tookMs } = await call(before, 'take', 'boulogne', FRENCH)
    await device.killHost()
    await device.closeBrowser()

    const page = await device.page()

    const read = await call(page, 'readAll', 'boulogne', FRENCH)
    expect(read).toEqual(
      Object.fromEntries(manifest.files.filter(({ part }) => FRENCH.includes(part)).map(({ path }) => [path, true])),
    )
    expect(await call(page, 'catalogue')).toEqual(['boulogne'])
    const url = await call(page, 'urlOf', 'boulogne', 'audio/fr.wav')
    expect(await call(page, 'seek', url, 80)).toEqual({ durationS: 90, atS: 80 })
    expect(await call(page, 'fetchRange', url, 'bytes=44-46')).toEqual({
      status: 206,
      range: `bytes 44-46/${SOUND.length}`,
      bytes: [...SOUND.subarray(44, 47)],
    })
    expect((await call(page, 'fetchRange', url, `bytes=${SOUND.length}-`)).status).toBe(416)
    const asPage = await page.goto(url).catch(() => null)
    expect(asPage?.status() ?? 404).toBe(404)
    console.log(`shelf: ${host.sentBytes(/^objects/)} bytes taken in ${tookMs} ms`)
  })

  test('a paused download goes on after a restart and fetches at most 1 MiB twice', async () => {
    const tree: Tree = new Map()
    publish(tree, town())
    const { host } = await aDevice(tree)
    const before = await device.page()
    const reached = new Promise<void>((resolve) => {
      host.mood = (path, nth) => {
        if (tree.get(path)?.length !== 6 * MIB + 5 || nth !== 4) return undefined
        resolve()
        return { do: 'pause-until', afterBytes: 700_000, released: new Promise(() => undefined) }
      }
    })
    const taking = call(before, 'take', 'boulogne', FRENCH)
    await reached
    await call(before, 'pause')
    expect(await taking).toMatchObject({ failed: 'AbortError' })
    await device.closeBrowser()
    host.mood = () => undefined

    const page = await device.page()
    const plan = await call(page, 'plan', 'boulogne', FRENCH)
    await call(page, 'take', 'boulogne', FRENCH)

    const twice = host.sentBytes(/^objects/) - plan.totalBytes
    expect(twice).toBeGreaterThan(0)
    expect(twice).toBeLessThanOrEqual(MIB)
    console.log(`shelf: ${twice} bytes fetched twice after a pause and a restart`)
  })

  test('a browser closed while writing loses at most 1 MiB', async () => {
    const tree: Tree = new Map()
    publish(tree, town())
    const { host } = await aDevice(tree)
    const before = await device.page()
    const reached = new Promise<void>((resolve) => {
      host.mood = (path, nth) => {
        if (tree.get(path)?.length === 6 * MIB + 5 && nth === 5) resolve()
        return undefined
      }
    })
    void call(before, 'take', 'boulogne', FRENCH).catch(() => undefined)
    await reached
    await device.closeBrowser()

    const page = await device.page()
    const plan = await call(page, 'plan', 'boulogne', FRENCH)
    expect(await call(page, 'take', 'boulogne', FRENCH)).toMatchObject({ installed: { id: 'boulogne' } })

    const twice = host.sentBytes(/^objects/) - plan.totalBytes
    expect(twice).toBeLessThanOrEqual(MIB)
    console.log(`shelf: ${twice} bytes fetched twice after the browser was closed`)
  })

  test('a browser closed among many small files loses at most 1 MiB', async () => {
    const tree: Tree = new Map()
    const files = Array.from({ length: 60 }, (_, at) => [`media/${at}.bin`, ['core', someBytes(at, 100_000)]] as const)
    publish(tree, { ...town(), files: Object.fromEntries(files) })
    const { host } = await aDevice(tree)
    const before = await device.page()
    let asked = 0
    const reached = new Promise<void>((resolve) => {
      host.mood = (path) => {
        if (path.startsWith('objects') && (asked += 1) === 45) resolve()
        return undefined
      }
    })
    void call(before, 'take', 'boulogne', FRENCH).catch(() => undefined)
    await reached
    await device.closeBrowser()
    const sent = host.sentBytes(/^objects/)

    const page = await device.page()
    const plan = await call(page, 'plan', 'boulogne', FRENCH)
    expect(plan.missingBytes).toBe(plan.totalBytes)
    expect(await call(page, 'take', 'boulogne', FRENCH)).toMatchObject({ installed: { id: 'boulogne' } })

    const twice = host.sentBytes(/^objects/) - plan.totalBytes
    expect(sent).toBeGreaterThan(4 * MIB)
    expect(twice).toBeLessThanOrEqual(MIB)
    console.log(`shelf: ${twice} of ${sent} bytes fetched twice after the browser was closed among small files`)
  })

  test('a damaged object is named without a network and mended with one', async () => {
    const tree: Tree = new Map()
    const manifest = publish(tree, town())
    const sound = manifest.files.find(({ path }) => path === 'audio/fr.wav')!
    await aDevice(tree)
    const before = await device.page()
    await call(before, 'take', 'boulogne', FRENCH)
    await call(before, 'damage', sound.sha256)
    await device.killHost()
    expect((await call(before, 'readAll', 'boulogne', ['audio:fr']))['audio/fr.wav']).toBe('PackDamaged')
    await device.reviveHost()

    expect((await call(before, 'readAll', 'boulogne', ['audio:fr']))['audio/fr.wav']).toBe(true)

    await expect.poll(() => call(before, 'keptHash', sound.sha256), PATIENTLY).toBe(sound.sha256)
    await device.killHost()
    expect((await call(before, 'readAll', 'boulogne', ['audio:fr']))['audio/fr.wav']).toBe(true)
  })

  test('a full device says what is needed and keeps what it has', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    publish(tree, { id: 'douai', sequence: 1, files: { 'media/film.bin': ['core', someBytes(80, 4 * MIB)] } })
    await aDevice(tree)
    const page = await device.page()
    await call(page, 'take', 'boulogne', FRENCH)
    const quota = await page.context().newCDPSession(page)
    await quota.send('Storage.overrideQuotaForOrigin', { origin: new URL(device.baseUrl).origin, quotaSize: 4 * MIB })

    const refused = await call(page, 'take', 'douai', ['core'])

    expect(refused.failed).toBe('NotEnoughSpace')
    expect(refused.neededBytes).toBeGreaterThanOrEqual(4 * MIB)
    expect(Object.values(await call(page, 'readAll', 'boulogne', FRENCH)).every((right) => right === true)).toBe(true)
    await quota.send('Storage.overrideQuotaForOrigin', { origin: new URL(device.baseUrl).origin })
    expect(await call(page, 'take', 'douai', ['core'])).toMatchObject({ installed: { id: 'douai' } })
  })

  test('two tabs that take at once fetch once, and deleting in one gives the space back', async () => {
    const tree: Tree = new Map()
    publish(tree, town())
    const { host } = await aDevice(tree)
    const [one, other] = [await device.page(), await device.page()]

    const both = await Promise.all([call(one, 'take', 'boulogne', FRENCH), call(other, 'take', 'boulogne', FRENCH)])

    expect(host.sentBytes(/^objects/)).toBe(both[0].installed?.bytes)
    expect(both).toMatchObject([{ installed: { id: 'boulogne' } }, { installed: { id: 'boulogne' } }])
    await call(one, 'remove', 'boulogne')
    expect(await call(other, 'installed')).toEqual([])
    expect(await call(other, 'usedBytes')).toBe(0)
  })

  test('a version another tab reads outlives an update until that tab closes', async () => {
    const tree: Tree = new Map()
    // More than half of what lies together changes, so that giving its room back is worth the while.
    const withPicture = (version: number) => ({
      ...town(version, version),
      files: { ...town(version, version).files, 'media/picture.bin': ['core', someBytes(version, 900_000)] as const },
    })
    const old = publish(tree, withPicture(1))
    const changed = old.files.find(({ path }) => path === 'media/picture.bin')!
    await aDevice(tree)
    const [reading, updating] = [await device.page(), await device.page()]
    await call(updating, 'take', 'boulogne', FRENCH)
    await call(reading, 'readAll', 'boulogne', ['text:fr'])
    publish(tree, withPicture(2))

    await call(updating, 'take', 'boulogne', FRENCH)

    const kept = async (page: typeof reading) => (await call(page, 'keptHash', changed.sha256)) !== undefined
    expect(await kept(updating)).toBe(true)
    await reading.close()
    const restarted = await device.page()
    await call(restarted, 'backEnd')
    await updating.close()
    await expect
      .poll(async () => {
        await restarted.reload()
        await call(restarted, 'backEnd')
        return kept(restarted)
      }, PATIENTLY)
      .toBe(false)
  })
})
