import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSite } from './site-folder.ts'

test('the same object kept many times at once is kept once, whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beffroi-site-'))
  const site = openSite(folder)
  const path = `objects/ab/${'ab'.repeat(32)}.webp`
  await Promise.all(Array.from({ length: 20 }, () => site.keep(path, new Uint8Array(200_000).fill(7))))
  expect(readFileSync(join(folder, path)).every((byte) => byte === 7)).toBe(true)
  expect(readdirSync(join(folder, 'objects/ab'))).toHaveLength(1)
  expect(existsSync(join(folder, 'catalogue.json'))).toBe(false)
  rmSync(folder, { recursive: true })
})
