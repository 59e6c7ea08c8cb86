import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { BeatAnswer } from '#domain/table/beat.ts'
import type { TableState } from '#domain/table/table-state.ts'
import { aTownWithKeys } from '../../../test/builders/a-town-with-keys.ts'
import { aTown } from '../../../test/store/a-town.ts'
import { publish, type Tree } from '../../../test/store/sample-tree.ts'
import { versionIn } from '../install/site-state.ts'
import { openKeeper } from './open-keeper.ts'

const town = aTownWithKeys()
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function aTable(now = new Date(2026, 10, 28, 10, 30)) {
  const root = mkdtempSync(join(tmpdir(), 'beffroi-keeper-'))
  folders.push(root)
  const [site, data, sticks] = [join(root, 'site'), join(root, 'data'), join(root, 'media')]
  for (const folder of [site, data, sticks]) mkdirSync(folder)
  const keeper = openKeeper({
    site,
    data,
    patterns: [join(sticks, '*')],
    address: null,
    roots: { boulogne: town.root.publicKey.text },
    addresses: [],
    onLeave: () => undefined,
    onTrouble: (cause) => {
      throw cause
    },
    now: () => now,
  })
  const sequence = async (name: 'latest.json' | 'previous.json' = 'latest.json') =>
    (await versionIn(site, 'boulogne', name))?.latest.sequence
  const manifest = async () => (await versionIn(site, 'boulogne', 'latest.json'))?.latest.manifest ?? ''
  return {
    keeper,
    sequence,
    manifest,
    plug: async (name: string, number: number) => {
      const tree: Tree = new Map()
      publish(tree, aTown(number, number), town)
      for (const [path, bytes] of tree) {
        const file = join(sticks, name, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, bytes)
      }
      await keeper.content.look()
    },
    pull: (name: string) => {
      rmSync(join(sticks, name), { recursive: true })
    },
    /** The page says which version it shows. */
    beat: async (shown: string) =>
      (await keeper.door.open['beat']?.({
        run: 'r',
        state: 'shown',
        frames: 60,
        isBusy: false,
        shown: { pack: 'boulogne', manifest: shown },
      })) as BeatAnswer,
    staff: async <Answer>(name: string, body: unknown = {}) => (await keeper.door.staff[name]?.(body)) as Answer,
  }
}

test('a page is told that there is something newer, until it shows it', async () => {
  const table = aTable()
  await table.plug('FIRST', 2)
  const first = await table.manifest()
  expect((await table.beat(first)).hasNews).toBe(false)
  await table.plug('SECOND', 3)
  expect((await table.beat(first)).hasNews).toBe(true)
  expect((await table.beat(await table.manifest())).hasNews).toBe(false)
})

test('the version on the glass keeps its files: a third one waits until the second is shown', async () => {
  const table = aTable()
  await table.plug('FIRST', 2)
  const first = await table.manifest()
  await table.beat(first)
  await table.plug('SECOND', 3)
  await table.plug('THIRD', 4)
  expect(await table.sequence()).toBe(3)
  expect(await table.sequence('previous.json')).toBe(2)
  await table.beat(await table.manifest())
  await table.keeper.content.look()
  expect(await table.sequence()).toBe(4)
})

test('what could not be shown goes back, is not taken again from its stick, and there is no going back twice', async () => {
  const table = aTable()
  await table.plug('FIRST', 2)
  table.pull('FIRST')
  await table.plug('SECOND', 3)
  expect(await table.keeper.goBack()).toBe(true)
  expect(await table.sequence()).toBe(2)
  await table.keeper.content.look({ thorough: true })
  expect(await table.sequence()).toBe(2)
  expect(await table.keeper.goBack()).toBe(false)
  expect(await table.sequence()).toBe(2)
  const { offers } = await table.staff<TableState>('state')
  expect(offers.map(({ state, why }) => [state, why])).toEqual([['refused', 'not-shown']])
})

test('staff can put a version back, and forth again', async () => {
  const table = aTable()
  await table.plug('FIRST', 2)
  await table.plug('SECOND', 3)
  const back = await table.staff<TableState>('wish', { do: 'go-back', pack: 'boulogne' })
  expect(back.packs).toMatchObject([{ id: 'boulogne', sequence: 2, before: 3, isShown: true }])
  const forth = await table.staff<TableState>('wish', { do: 'go-back', pack: 'boulogne' })
  expect(forth.packs).toMatchObject([{ sequence: 3, before: 2 }])
  expect(await table.staff('wish', { do: 'format the disk' })).toBeUndefined()
})

test('the hours staff have set reach the page with its next beat', async () => {
  const table = aTable()
  await table.plug('FIRST', 2)
  const shown = await table.manifest()
  expect(await table.beat(shown)).toMatchObject({ isOpen: true, hour: 10.5 })
  await table.staff('save', { hours: 'Mo-Su 14:00-18:00' })
  expect(await table.beat(shown)).toMatchObject({ isOpen: false, opensAt: '2026-11-28T14:00' })
})

test('the minute staff keep lies on the disk, and what is no recording does not', async () => {
  const table = aTable()
  const glass = { widthPx: 1024, heightPx: 576, widthMm: 1430, heightMm: 805 }
  const minute = { format: 1, beffroi: '0.1.0', pack: 'douai', glass, seats: 2, edges: [], contacts: [['up', 1, 5]] }
  const { file } = await table.staff<{ readonly file: string }>('recording', minute)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(minute)
  expect(await table.staff('recording', { ...minute, contacts: 'all' })).toBeUndefined()
})

test('counts lie on the disk when they are answered, and anything but counts is refused', async () => {
  const table = aTable()
  const row = { hour: '2026-11-28T10', seat: 1, card: '', language: 'fr', opens: 1, dwellS: 60 }
  const whole = { ...row, lostContacts: 0, blockedGrabs: 0 }
  expect(await table.keeper.door.open['counts']?.([whole, whole])).toEqual({})
  expect(await table.staff('statistics')).toEqual([{ ...whole, opens: 2, dwellS: 120 }])
  expect(await table.keeper.door.open['counts']?.([{ ...whole, card: 'Jeanne, 12 rue …' }])).toBeUndefined()
  expect(await table.keeper.door.open['counts']?.('many')).toBeUndefined()
})
