import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aTownWithKeys } from '../../../../test/builders/a-town-with-keys.ts'
import { aTown } from '../../../../test/store/a-town.ts'
import { publish, type Tree } from '../../../../test/store/sample-tree.ts'
import { versionIn } from '../../install/site-state.ts'
import { followContent, type FollowContentParts } from './follow-content.ts'
import { openRefusedVersions } from './refused-versions.ts'

const town = aTownWithKeys()
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function aTable(parts: Partial<FollowContentParts> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'beffroi-follow-'))
  folders.push(root)
  const [site, sticks] = [join(root, 'site'), join(root, 'media')]
  for (const folder of [site, sticks]) mkdirSync(folder)
  const refused = openRefusedVersions(join(root, 'refused.json'))
  const troubles: unknown[] = []
  const content = followContent({
    site,
    patterns: [join(sticks, '*')],
    address: null,
    roots: { boulogne: town.root.publicKey.text },
    refused,
    mayCome: async () => true,
    onInstalled: () => undefined,
    onTrouble: (cause) => troubles.push(cause),
    ...parts,
  })
  return {
    content,
    refused,
    troubles,
    /** Plugs a stick in and gives the version on it; in a folder of its own where the town's people keep other things on it. */
    plug: (name: string, sequence: number, by: typeof town | null = town, below = '') => {
      const tree: Tree = new Map()
      publish(tree, aTown(sequence, sequence), by ?? undefined)
      for (const [path, bytes] of tree) {
        const file = join(sticks, name, below, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, bytes)
      }
      const latest = JSON.parse(Buffer.from(tree.get('packs/boulogne/latest.json') ?? []).toString()) as { manifest: string }
      return { pack: 'boulogne', manifest: latest.manifest }
    },
    pull: (name: string) => {
      rmSync(join(sticks, name), { recursive: true })
    },
    inPlace: async () => (await versionIn(site, 'boulogne', 'latest.json'))?.latest,
    states: () => content.offers.map(({ state, why }) => (why === undefined ? state : `${state}: ${why}`)),
  }
}

test('what the town has signed is installed by itself, at the root of a stick or in its folder there', async () => {
  for (const below of ['', 'beffroi']) {
    const table = aTable()
    table.plug('KEY', 2, town, below)
    await table.content.look()
    expect((await table.inPlace())?.sequence).toBe(2)
    expect(table.states()).toEqual(['installed'])
    expect(table.troubles).toEqual([])
  }
})

test('what nobody has signed whom the table knows waits for its staff', async () => {
  const table = aTable({ roots: {} })
  table.plug('KEY', 2, null)
  await table.content.look()
  expect(await table.inPlace()).toBeUndefined()
  expect(table.states()).toEqual(['waits-for-staff'])
  await table.content.install(table.content.offers[0]?.id ?? '')
  expect((await table.inPlace())?.sequence).toBe(2)
})

test('an older version, and one of another town, are refused with the reason', async () => {
  const table = aTable()
  table.plug('KEY', 3)
  await table.content.look()
  table.plug('OLD', 2)
  table.plug('OTHER', 4, aTownWithKeys())
  await table.content.look()
  expect((await table.inPlace())?.sequence).toBe(3)
  expect(table.states().sort()).toEqual(['installed', 'refused: older', 'refused: other-town'])
})

test('a version that was sent away is not taken again from the stick that brought it, unless staff say so', async () => {
  const table = aTable()
  table.plug('FIRST', 2)
  await table.content.look()
  await table.refused.add(table.plug('SECOND', 3))
  await table.content.look()
  expect((await table.inPlace())?.sequence).toBe(2)
  expect(table.states()).toContain('refused: not-shown')
  await table.content.install(table.content.offers.find(({ state }) => state === 'refused')?.id ?? '')
  expect((await table.inPlace())?.sequence).toBe(3)
})

test('while a version waits to be shown no other comes, and comes after it', async () => {
  let isShown = true
  const table = aTable({ mayCome: async () => isShown })
  table.plug('FIRST', 2)
  await table.content.look()
  isShown = false
  table.plug('SECOND', 3)
  await table.content.look()
  expect((await table.inPlace())?.sequence).toBe(2)
  expect(table.states()).toContain('waits-for-turn')
  isShown = true
  await table.content.look()
  expect((await table.inPlace())?.sequence).toBe(3)
})

test('a stick that is pulled out offers nothing any more', async () => {
  const table = aTable()
  table.plug('KEY', 2)
  await table.content.look()
  table.pull('KEY')
  await table.content.look()
  expect(table.content.offers).toEqual([])
})
