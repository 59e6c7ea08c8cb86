import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { objectPath, type Manifest, type ManifestFile } from '#domain/built-pack/manifest.ts'
import { tableOf } from '#store/objects/bundle-format.ts'
import type { Bytes } from '#store/objects/object-store.ts'
import { hash, type Tree } from '../sample-tree.ts'
import { copyOf, ModelDisk, type Contents } from './model-disk.ts'
import { ModelHost } from './model-host.ts'
import { openOlderTab, openTab } from './model-tab.ts'
import { quickCrypto } from './quick-hashes.ts'
import { randomFrom } from './random.ts'
import { publishTiny, seedsFrom, TINY_PARTS } from './tiny-town.ts'
import { keptNames, leftOver, placesOf, unreadable } from './what-is-kept.ts'

const quietly = { onProgress: () => undefined }
const LONG_MS = 300_000
const BLOCK_BYTES = 32
const host = new ModelHost(new Map())

beforeAll(() => {
  vi.stubGlobal('crypto', quickCrypto)
  vi.stubGlobal('fetch', host.fetch)
})
afterAll(() => vi.unstubAllGlobals())

test.each(['alone', 'together'] as const)(
  'whatever spoils an object on the device is found, named without a network, and mended with one (kept %s)',
  async (kept) => {
    const { contents, manifest } = await aDevice(kept)
    let tried = 0
    for (const file of manifest.files.filter(({ part }) => TINY_PARTS.includes(part))) {
      for (const spoiltDisk of kept === 'alone' ? disksSpoilt(contents, file) : disksSpoiltInBundle(contents, file)) {
        tried += 1
        const disk = new ModelDisk(spoiltDisk)
        host.isUp = false
        const offline = openTab(disk)
        const source = await offline.shelf.open('boulogne')
        await expect(source.readBytes(file.path)).rejects.toMatchObject({ name: 'PackDamaged', path: file.path })

        const hashed = new ModelDisk(spoiltDisk)
        expect((await openTab(hashed).shelf.damaged({ thorough: true }))[0]?.missingPaths).toEqual([file.path])
        expect((await openTab(hashed).shelf.damaged())[0]?.missingBytes).toBe(file.bytes)

        host.isUp = true
        host.asked.length = 0
        await openTab(hashed).shelf.take('boulogne', TINY_PARTS, quietly)
        expect(host.asked.filter((path) => path.startsWith('objects'))).toEqual([objectPath(file)])
        host.isUp = false
        expect(await unreadable(openTab(hashed), 'boulogne')).toEqual({})
      }
    }
    console.log(`corruptions of objects kept ${kept} on the device: ${tried}, all found, named and mended`)
    expect(tried).toBeGreaterThan(200)
  },
  LONG_MS,
)

test(
  'a flip of any byte of a bundle harms at most what lies there, and a cut or lengthened one is named and mended',
  async () => {
    const { contents } = await aDevice()
    const name = keptNames(contents).find((one) => one.startsWith('objects-bundles/')) ?? ''
    const bytes = bytesOf(contents, name)
    const places = placesOf(contents, name)
    const tableAt = bytes.length - tableOf(places).length
    const spoilt = [
      ...Array.from(bytes.keys(), (at) => flipped(bytes, at, at % 8)),
      ...Array.from({ length: 40 }, (_, part) => bytes.slice(0, Math.floor((bytes.length * part) / 40))),
      new Uint8Array(bytes.length),
      Uint8Array.from([...bytes, 0]),
      Uint8Array.from([...bytes, ...bytes]),
    ]
    for (const [at, changed] of spoilt.entries()) {
      const disk = new ModelDisk(withBytes(contents, name, changed))
      host.isUp = false
      const [damaged] = await openTab(disk).shelf.damaged({ thorough: true })
      const hit =
        at < tableAt ? places.filter((place) => at >= place.at && at < place.at + place.bytes).length : undefined
      // Twice the same bundle in one file is a bundle whose table still tells where all lies.
      const isWhole = at === spoilt.length - 1 || hit === 0
      expect(damaged?.missingPaths.length ?? 0, `spoilt ${at}`).toBe(isWhole ? 0 : (hit ?? places.length))
      // Mending is the same for every byte: a tenth of them shows it.
      if (at % 10 !== 0) continue
      host.isUp = true
      await openTab(disk).shelf.take('boulogne', TINY_PARTS, quietly)
      host.isUp = false
      expect(await unreadable(openTab(disk), 'boulogne')).toEqual({})
      expect(await leftOver(disk.live)).toEqual([])
    }
    console.log(`corruptions of a bundle: ${spoilt.length}, none passes for an object`)
  },
  LONG_MS,
)

test(
  'a flip of any byte of the kept manifest is found, named and mended',
  async () => {
    const { contents, manifestSha256 } = await aDevice()
    const name = `notes-objects/${manifestSha256}`
    const kept = bytesOf(contents, name)
    for (let at = 0; at < kept.length; at += 1) {
      const disk = new ModelDisk(withBytes(contents, name, flipped(kept, at, at % 8)))
      host.isUp = false
      expect(await openTab(disk).shelf.installed()).toEqual([])
      expect(await openTab(disk).shelf.damaged()).toMatchObject([{ id: 'boulogne', missingPaths: [] }])
      await expect(openTab(disk).shelf.open('boulogne')).rejects.toMatchObject({ name: 'PackUnreachable' })
      // Mending is the same for every byte: a tenth of them shows it.
      if (at % 10 !== 0) continue
      host.isUp = true
      await openTab(disk).shelf.take('boulogne', TINY_PARTS, quietly)
      host.isUp = false
      expect(await unreadable(openTab(disk), 'boulogne')).toEqual({})
    }
    console.log(`corruptions of the kept manifest: ${kept.length}, all found, named and mended`)
  },
  LONG_MS,
)

test(
  'a flip of any byte of an install note cannot bring anything back but the pack it spoke of',
  async () => {
    const { contents, noteSha256 } = await aDevice()
    const name = `notes-objects/${noteSha256}`
    const kept = bytesOf(contents, name)
    for (let at = 0; at < kept.length; at += 1) {
      const lostIndex = { ...withBytes(contents, name, flipped(kept, at, at % 8)), values: new Map<string, unknown>() }
      const disk = new ModelDisk(lostIndex)
      host.isUp = false
      expect(await openTab(disk).shelf.installed()).toEqual([])
      host.isUp = true
      host.asked.length = 0
      await openTab(disk).shelf.take('boulogne', TINY_PARTS, quietly)
      expect(host.asked.filter((path) => path.startsWith('objects'))).toEqual([])
    }
    console.log(`corruptions of the install note beside a lost index: ${kept.length}, none believed`)
  },
  LONG_MS,
)

test(
  'what a host spoils on the way is refused by name and installs nothing',
  async () => {
    const { tree, manifest, manifestSha256 } = await aDevice()
    const manifestPath = `packs/boulogne/manifests/${manifestSha256}.json`
    const published = tree.get(manifestPath)!
    const spoilt: [path: string, bytes: Bytes][] = []
    for (let at = 0; at < published.length; at += 1) spoilt.push([manifestPath, flipped(published, at, at % 8)])
    for (const file of manifest.files.filter(({ part }) => TINY_PARTS.includes(part))) {
      const path = objectPath(file)
      for (const bytes of spoiltVersions(tree.get(path)!, published))
        if (bytes.length >= file.bytes) spoilt.push([path, bytes])
    }
    host.isUp = true
    for (const [path, bytes] of spoilt) {
      host.tree = new Map(tree).set(path, bytes)
      const disk = new ModelDisk()
      await expect(openTab(disk).shelf.take('boulogne', TINY_PARTS, quietly)).rejects.toMatchObject({
        name: 'PackDamaged',
      })
      expect(await openTab(disk).shelf.installed()).toEqual([])
    }
    console.log(`corruptions on the way: ${spoilt.length}, all refused`)
  },
  LONG_MS,
)

test('garbage in the index is as no index: the packs are found again from what lies on the device', async () => {
  const { contents } = await aDevice()
  host.isUp = false
  const good = contents.values.get('record') as { readonly packs: readonly object[] }
  const [pack] = good.packs
  for (const record of [
    null,
    7,
    'record',
    [],
    {},
    { ...good, format: 2 },
    { ...good, epoch: -1 },
    { ...good, packs: {} },
    { ...good, packs: [null] },
    ...['id', 'sequence', 'manifest', 'parts', 'bytes', 'atMs', 'note'].map((key) => ({
      ...good,
      packs: [{ ...pack, [key]: { toString: 'x' } }],
    })),
  ]) {
    const disk = new ModelDisk({ ...copyOf(contents), values: new Map([['record', record]]) })
    expect(await unreadable(openTab(disk), 'boulogne')).toEqual({})
  }
})

/** Sixteen flipped bits, the first and the last among them; cut, emptied, lengthened, swapped for another object, a block of zeros. */
function spoiltVersions(bytes: Bytes, other: Bytes): readonly Bytes[] {
  const random = randomFrom(bytes.length)
  const bits = [0, bytes.length * 8 - 1, ...Array.from({ length: 14 }, () => Math.floor(random() * bytes.length * 8))]
  const zeroed = bytes.slice()
  const from = Math.floor(random() * Math.max(1, bytes.length - BLOCK_BYTES))
  zeroed.fill(0, from, from + BLOCK_BYTES)
  const longer = new Uint8Array(bytes.length + 1)
  longer.set(bytes)
  return [
    ...bits.map((bit) => flipped(bytes, bit >> 3, bit & 7)),
    bytes.slice(0, -1),
    bytes.slice(0, bytes.length >> 1),
    new Uint8Array(),
    longer,
    zeroed,
    new Uint8Array(bytes.length),
    other.slice(),
  ].filter((spoilt) => hash(spoilt) !== hash(bytes))
}

function flipped(bytes: Bytes, at: number, bit: number): Bytes {
  return new Uint8Array(bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit)))
}

function bytesOf({ names, files }: Contents, name: string): Bytes {
  return files.get(names.get(name) ?? -1) ?? new Uint8Array()
}

/** Disks on which the file of an object of its own was spoilt. */
function disksSpoilt(contents: Contents, { sha256 }: ManifestFile): readonly Contents[] {
  const name = `objects-objects/${sha256}`
  return spoiltVersions(bytesOf(contents, name), otherBytes(contents, name)).map((bytes) =>
    withBytes(contents, name, bytes),
  )
}

/** Disks on which an object was spoilt where it lies among others. */
function disksSpoiltInBundle(contents: Contents, { sha256, bytes }: ManifestFile): readonly Contents[] {
  const name = keptNames(contents).find((one) => placesOf(contents, one).some((place) => place.sha256 === sha256)) ?? ''
  const at = placesOf(contents, name).find((place) => place.sha256 === sha256)?.at ?? Number.NaN
  const bundle = bytesOf(contents, name)
  return spoiltVersions(bundle.slice(at, at + bytes), bundle.slice(0, bytes))
    .filter((spoilt) => spoilt.length === bytes)
    .map((spoilt) => {
      const changed = bundle.slice()
      changed.set(spoilt, at)
      return withBytes(contents, name, changed)
    })
}

function otherBytes(contents: Contents, name: string): Bytes {
  const other = [...contents.names.keys()].find(
    (one) => one.startsWith('objects-objects/') && !one.endsWith('/') && one !== name,
  )
  return bytesOf(contents, other ?? name)
}

function withBytes(contents: Contents, name: string, bytes: Bytes): Contents {
  const changed = copyOf(contents)
  changed.files.set(changed.names.get(name) ?? -1, bytes)
  return changed
}

async function aDevice(kept: 'alone' | 'together' = 'together'): Promise<{
  readonly contents: Contents
  readonly tree: Tree
  readonly manifest: Manifest
  readonly manifestSha256: string
  readonly noteSha256: string
}> {
  const tree: Tree = new Map()
  const manifest = publishTiny(tree, 1, seedsFrom(1, 10))
  host.tree = tree
  host.isUp = true
  const disk = new ModelDisk()
  const { shelf } = kept === 'alone' ? openOlderTab(disk) : openTab(disk)
  await shelf.take('boulogne', TINY_PARTS, quietly)
  const [pack] = (await shelf.parts.records.read()).packs
  if (pack === undefined) throw new Error('Nothing was taken')
  return { contents: disk.live, tree, manifest, manifestSha256: pack.manifest, noteSha256: pack.note }
}
