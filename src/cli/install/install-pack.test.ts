import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Catalogue } from '#domain/built-pack/catalogue.ts'
import type { ChosenFolder } from '#domain/built-pack/pack-source.ts'
import { askFolder } from '#store/packs/ask-folder.ts'
import { FOLDER_URL } from '#store/packs/folder-offer.ts'
import { PublishedTree } from '#store/packs/published-tree.ts'
import { aTownWithKeys, withNewKeys } from '../../../test/builders/a-town-with-keys.ts'
import { aTown, Hosts } from '../../../test/store/a-town.ts'
import { publish, type Tree } from '../../../test/store/sample-tree.ts'
import { TreeOnDisk } from '../verify/tree-on-disk.ts'
import { verifyTree } from '../verify/verify-tree.ts'
import { folderOnDisk } from './folder-on-disk.ts'
import { installPack, rollBack } from './install-pack.ts'

const hosts = new Hosts()
const folders: string[] = []
const town = aTownWithKeys()

afterEach(async () => {
  await hosts.killAll()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function aFolder(tree: Tree = new Map()): string {
  const folder = mkdtempSync(join(tmpdir(), 'beffroi-install-'))
  folders.push(folder)
  for (const [path, bytes] of tree) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

function aStick(sequence: number, by: typeof town | null = town, seed = sequence): string {
  const tree: Tree = new Map()
  publish(tree, aTown(sequence, seed), by ?? undefined)
  return aFolder(tree)
}

const treeOn = (folder: ChosenFolder) => new PublishedTree(FOLDER_URL, askFolder(folder, FOLDER_URL))
const install = (stick: string, site: string) => installPack(treeOn(folderOnDisk(stick)), site, 'boulogne')
const sequenceIn = (site: string) =>
  (JSON.parse(readFileSync(join(site, 'packs/boulogne/latest.json'), 'utf8')) as { sequence: number }).sequence
const complaints = async (site: string) => (await verifyTree(new TreeOnDisk(site))).findings

test('a stick is installed into an empty site, which is whole and names it', async () => {
  const site = aFolder()
  const done = await install(aStick(2), site)
  expect(done).toMatchObject({ sequence: 2, changed: true, root: town.root.publicKey.text })
  expect(await complaints(site)).toEqual([])
  const [entry] = (JSON.parse(readFileSync(join(site, 'catalogue.json'), 'utf8')) as Catalogue).packs
  expect(entry).toMatchObject({ id: 'boulogne', sequence: 2, texts: { fr: { title: 'Town (fr)' } } })
})

test('an update brings only what changed, keeps the version before, and the one before that goes', async () => {
  const site = aFolder()
  const first = await install(aStick(2), site)
  const second = await install(aStick(3), site)
  expect(second.fetchedBytes).toBeLessThan(100)
  expect(first.fetchedBytes).toBeGreaterThan(2_000_000)
  await install(aStick(4), site)
  expect(await complaints(site)).toEqual([])
  expect(readdirSync(join(site, 'packs/boulogne/manifests')).filter((name) => name.endsWith('.json'))).toHaveLength(2)
  expect(await install(aStick(4), site)).toMatchObject({ changed: false, fetchedBytes: 0 })
})

test('an address installs as a stick does', async () => {
  const tree: Tree = new Map()
  publish(tree, aTown(2), town)
  const { baseUrl } = await hosts.open(tree)
  const site = aFolder()
  await installPack(new PublishedTree(baseUrl), site, 'boulogne')
  expect(await complaints(site)).toEqual([])
})

test('the version before comes back with one step, and the newest can be installed again', async () => {
  const site = aFolder()
  expect(await rollBack(site, 'boulogne')).toBeUndefined()
  await install(aStick(2), site)
  expect(await rollBack(site, 'boulogne')).toBeUndefined()
  await install(aStick(3), site)
  expect(await rollBack(site, 'boulogne')).toBe(2)
  expect(await complaints(site)).toEqual([])
  expect(await rollBack(site, 'boulogne')).toBe(3)
  expect(await rollBack(site, 'boulogne')).toBe(2)
  expect(await install(aStick(3), site)).toMatchObject({ sequence: 3, fetchedBytes: 0 })
  expect(await complaints(site)).toEqual([])
})

describe('a stick that lies', () => {
  const sticks: readonly (readonly [string, () => string])[] = [
    ['unsigned', () => aStick(3, null)],
    ['other-town', () => aStick(3, aTownWithKeys())],
    ['older', () => aStick(1)],
    ['wrong-signature', () => aStick(3, { ...aTownWithKeys(), letters: town.letters })],
  ]
  test.each(sticks)('is refused as %s, and the site stays as it was', async (why, stick) => {
    const site = aFolder()
    await install(aStick(2), site)
    await expect(install(stick(), site)).rejects.toMatchObject({ name: 'PackNotTrusted', why })
    expect(sequenceIn(site)).toBe(2)
    expect(await complaints(site)).toEqual([])
  })

  test('keys that were changed properly are followed', async () => {
    const site = aFolder()
    await install(aStick(2), site)
    expect(await install(aStick(3, withNewKeys(town, { newRoot: true })), site)).toMatchObject({ sequence: 3 })
  })

  test('links on it lead nowhere', async () => {
    const [stick, site] = [aStick(2), aFolder()]
    const latest = join(stick, 'packs/boulogne/latest.json')
    const elsewhere = aFolder(new Map([['latest.json', new Uint8Array(readFileSync(latest))]]))
    rmSync(latest)
    symlinkSync(join(elsewhere, 'latest.json'), latest)
    await expect(install(stick, site)).rejects.toMatchObject({ name: 'PackUnknown' })
  })

  test('an object of other bytes is refused and switches nothing', async () => {
    const [stick, site] = [aStick(3), aFolder()]
    await install(aStick(2), site)
    const [manifest] = readdirSync(join(stick, 'packs/boulogne/manifests'))
    const { files } = JSON.parse(readFileSync(join(stick, 'packs/boulogne/manifests', manifest!), 'utf8')) as {
      files: readonly { path: string; sha256: string }[]
    }
    const { sha256 } = files.find(({ path }) => path === 'stops/0.json')!
    writeFileSync(join(stick, `objects/${sha256.slice(0, 2)}/${sha256}.json`), '{"seed":6}')
    await expect(install(stick, site)).rejects.toMatchObject({ name: 'PackDamaged' })
    expect(sequenceIn(site)).toBe(2)
    expect(await complaints(site)).toEqual([])
  })
})

test('a stick pulled at any read leaves the version before whole, and the next stick goes on from there', async () => {
  const site = aFolder()
  await install(aStick(2), site)
  const disk = folderOnDisk(aStick(3, town, 50))
  let reads = 0
  let last = 0
  const pulled: ChosenFolder = {
    async file(path) {
      const file = await disk.file(path)
      reads += 1
      if (reads > last) throw new Error('the stick is gone')
      return file
    },
  }
  for (last = 0; ; last += 1) {
    reads = 0
    const outcome = await installPack(treeOn(pulled), site, 'boulogne').then(
      () => 'installed',
      (error: unknown) => (error as Error).name,
    )
    expect(['installed', 'PackUnreachable', 'DownloadInterrupted']).toContain(outcome)
    if (outcome === 'installed') break
    expect(sequenceIn(site)).toBe(2)
    expect((await verifyTree(new TreeOnDisk(site))).packs).toMatchObject([{ sequence: 2, whole: true }])
  }
  expect(last).toBeGreaterThan(2)
  expect(sequenceIn(site)).toBe(3)
  expect(existsSync(join(site, '.beffroi-building'))).toBe(false)
})
