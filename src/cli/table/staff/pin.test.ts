import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStaffDoor, waitAfter } from './pin.ts'

const aFile = async () => join(await mkdtemp(join(tmpdir(), 'beffroi-pin-')), 'pin.json')

test('a new table takes the first code as its own, if it is one', async () => {
  const file = await aFile()
  const door = openStaffDoor(file)
  expect(await door.hasPin()).toBe(false)
  expect(await door.knock('12', 0)).toEqual({ open: false, waitMs: 0 })
  expect(await door.knock('2468', 0)).toMatchObject({ open: true })
  expect(await openStaffDoor(file).hasPin()).toBe(true)
  expect(await readFile(file, 'utf8')).not.toContain('2468')
})

test('the fourth wrong code and each after it makes one wait longer, across a power cut too', async () => {
  const file = await aFile()
  await openStaffDoor(file).knock('2468', 0)
  for (const _ of [1, 2]) expect(await openStaffDoor(file).knock('1111', 1000)).toEqual({ open: false, waitMs: 0 })
  expect(await openStaffDoor(file).knock('1111', 1000)).toEqual({ open: false, waitMs: 5000 })
  expect(await openStaffDoor(file).knock('2468', 2000)).toEqual({ open: false, waitMs: 4000 })
  expect(await openStaffDoor(file).knock('1111', 6000)).toEqual({ open: false, waitMs: 10_000 })
  expect(await openStaffDoor(file).knock('2468', 16_000)).toMatchObject({ open: true })
  expect([0, 2, 3, 4, 20].map(waitAfter)).toEqual([0, 0, 5000, 10_000, 300_000])
})

test('many codes at once are looked at one after the other', async () => {
  const door = openStaffDoor(await aFile())
  await door.knock('2468', 0)
  const answers = await Promise.all(['1', '2', '3', '4', '2468'].map((pin) => door.knock(pin, 1000)))
  expect(answers.at(-1)).toEqual({ open: false, waitMs: 5000 })
})

test('who is inside stays so for ten minutes after the last thing done', async () => {
  const door = openStaffDoor(await aFile())
  const answer = await door.knock('2468', 0)
  const token = answer.open ? answer.token : ''
  expect(door.isInside(token, 599_000)).toBe(true)
  expect(door.isInside(token, 1_190_000)).toBe(true)
  expect(door.isInside(token, 1_800_000)).toBe(false)
  expect(door.isInside('', 1_190_000)).toBe(false)
  expect(await door.change('abc')).toBe(false)
  expect(await door.change('97531')).toBe(true)
  expect(await door.knock('97531', 0)).toMatchObject({ open: true })
})
