import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSettingsFile, settingsFrom } from './kept-settings.ts'

const aFile = async () => join(await mkdtemp(join(tmpdir(), 'beffroi-settings-')), 'settings.json')

test('many changes at once are written one after the other, and the last stays', async () => {
  const file = await aFile()
  const settings = openSettingsFile(file)
  await Promise.all(Array.from({ length: 20 }, (_, seats) => settings.write({ seats })))
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ seats: 19 })
  expect(await settings.write({ seats: 4 })).toEqual({ seats: 19 })
})

test('a table opens whatever was written over its settings', async () => {
  const file = await aFile()
  expect(await openSettingsFile(file).read()).toEqual({})
  for (const text of ['{', '[]', '"x"', 'null']) {
    await writeFile(file, text)
    expect(await openSettingsFile(file).read()).toEqual({})
  }
  expect(settingsFrom([1])).toBeUndefined()
})
