import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Tree } from '../sample-tree.ts'
import { copyOf, ModelDisk, type Contents, type Fault } from './model-disk.ts'
import { ModelHost } from './model-host.ts'
import { openTab } from './model-tab.ts'
import { quickCrypto } from './quick-hashes.ts'
import { publishTiny, seedsFrom, TINY_PARTS } from './tiny-town.ts'
import { keptNames, leftOver, NAMED_ERRORS, unreadable } from './what-is-kept.ts'

const quietly = { onProgress: () => undefined }
const host = new ModelHost(new Map())

beforeAll(() => {
  vi.stubGlobal('crypto', quickCrypto)
  vi.stubGlobal('fetch', host.fetch)
})
afterAll(() => vi.unstubAllGlobals())

const FAULTS: readonly (readonly [title: string, fault: Fault, isLasting: boolean])[] = [
  ['full once', 'full', false],
  ['full from then on', 'full', true],
  ['failing once', 'broken', false],
  ['failing from then on', 'broken', true],
]

test.each(FAULTS)(
  'a disk %s at any operation of a take ends in a named error and harms nothing installed',
  async (title, fault, isLasting) => {
    for (const isUpdate of [false, true]) {
      const before = await aDevice(isUpdate)
      let operation = 1
      for (; ; operation += 1) {
        const disk = new ModelDisk(copyOf(before))
        disk.failing = (at) => (at === operation || (isLasting && at > operation) ? fault : undefined)
        const tab = openTab(disk)
        const failed = await tab.shelf.take('boulogne', TINY_PARTS, quietly).then(() => undefined, nameOf)
        const hasFailed = disk.operations >= operation
        expect([undefined, ...(fault === 'full' ? ['NotEnoughSpace'] : NAMED_ERRORS)]).toContain(failed)
        disk.failing = () => undefined

        const restarted = openTab(disk)
        host.isUp = false
        const found = (await restarted.shelf.installed()).map(({ sequence }) => sequence)
        expect(failed === undefined ? [[2]] : [isUpdate ? [1] : [], [2]]).toContainEqual(found)
        expect(found.length === 0 ? {} : await unreadable(restarted, 'boulogne')).toEqual({})
        expect(await restarted.shelf.damaged()).toEqual([])

        host.isUp = true
        await openTab(disk).shelf.take('boulogne', TINY_PARTS, quietly)
        expect(await unreadable(openTab(disk), 'boulogne')).toEqual({})
        expect(await leftOver(disk.live)).toEqual([])
        if (!hasFailed) break
      }
      console.log(`${title}, ${isUpdate ? 'update' : 'first install'}: ${operation} operations failed in turn`)
    }
  },
)

test('a disk that fails at any operation of a deletion leaves the pack whole, named as damaged, or gone', async () => {
  const before = await aDevice(true)
  for (let operation = 1, hasFailed = true; hasFailed; operation += 1) {
    const disk = new ModelDisk(copyOf(before))
    disk.failing = (at) => (at >= operation ? 'broken' : undefined)
    const failed = await openTab(disk)
      .shelf.remove('boulogne')
      .then(() => undefined, nameOf)
    hasFailed = disk.operations >= operation
    expect([undefined, 'StorageFailed']).toContain(failed)
    disk.failing = () => undefined
    const restarted = openTab(disk)
    const [pack] = await restarted.shelf.installed()
    expect(pack === undefined ? {} : await unreadable(restarted, 'boulogne')).toEqual({})
    await openTab(disk).shelf.remove('boulogne')
    expect(keptNames(disk.live)).toEqual([])
  }
})

/** With version 1 on it where `isUpdate`; the host offers version 2, which shares files with it. */
async function aDevice(isUpdate: boolean): Promise<Contents> {
  const tree: Tree = new Map()
  host.tree = tree
  const disk = new ModelDisk()
  publishTiny(tree, 1, seedsFrom(1, 5))
  if (isUpdate) await openTab(disk).shelf.take('boulogne', TINY_PARTS, quietly)
  publishTiny(tree, 2, seedsFrom(4, 5))
  return disk.live
}

function nameOf(error: unknown): string {
  return (error as Error).name
}
