import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Latest } from '#domain/built-pack/manifest.ts'
import { judgeVersion, type Standard } from '#domain/trust/judge-version.ts'
import { readPack } from '#pack/read/read-pack.ts'
import { aPack, temporaryFolder, writeFiles } from '../../../test/packs-built/a-pack-folder.ts'
import { folderFiles } from '../files/folder-files.ts'
import { verifyEd25519 } from '../keys/ed25519.ts'
import { readLetters } from '../keys/keys-folder.ts'
import { makeKeys, rotateKeys } from '../keys/make-keys.ts'
import { buildFolder, openTools } from './build-folder.ts'

let root: string
let out: string
let keys: string
let nowMs: number

beforeAll(async () => {
  root = await temporaryFolder()
  out = join(root, 'site')
  await writeFiles(join(root, 'tiny'), aPack())
})
beforeEach(async () => {
  for (const name of ['site', 'keys']) rmSync(join(root, name), { recursive: true, force: true })
  keys = join(root, 'keys')
  await makeKeys(keys)
  nowMs = Date.UTC(2026, 2, 14, 9, 30)
})
afterAll(() => rm(root, { recursive: true }))

async function build(withKeys = keys) {
  const tools = openTools(join(root, 'cache'))
  const examined = await readPack(folderFiles(join(root, 'tiny')))
  const built = await buildFolder(examined, { out, tools, keys: withKeys, nowMs: () => nowMs }, () => {})
  return built.kind === 'built' ? built.published : undefined
}

const latest = () => JSON.parse(readFileSync(join(out, 'packs/tiny/latest.json'), 'utf8')) as Latest
const judge = async (standard?: Standard) => {
  const { sequence, manifest: name, signed } = latest()
  const manifest = new Uint8Array(readFileSync(join(out, `packs/tiny/manifests/${name}.json`)))
  return judgeVersion({ pack: 'tiny', sequence, manifest, signed }, standard, verifyEd25519)
}

test('a version is signed, and the same words lie beside its manifest', async () => {
  expect(await build()).toMatchObject({ signed: true, changed: true })
  const { root: town } = (await readLetters(keys)).newest
  expect(await judge()).toMatchObject({ trusted: true, signature: { root: town.text, keys: 1, atMs: nowMs } })
  const { manifest, signed } = latest()
  expect(readFileSync(join(out, `packs/tiny/manifests/${manifest}.json.sig`), 'utf8')).toBe(signed?.signature)
})

test('built again without a change nothing is signed anew', async () => {
  await build()
  const before = latest()
  nowMs += 60_000
  expect(await build()).toMatchObject({ changed: false })
  expect(latest()).toEqual(before)
})

test('after a change of keys the same pack is signed anew, and who has it follows', async () => {
  const before = await build()
  const { root: town } = (await readLetters(keys)).newest
  await rotateKeys(keys, { root: true })
  expect(await build()).toMatchObject({ changed: true })
  const standard = { root: town.text, keys: 1, sequence: before!.sequence }
  expect(await judge(standard)).toMatchObject({ trusted: true, signature: { keys: 2 } })
})

test('a version built into an empty folder is newer than what phones have', async () => {
  const before = await build()
  rmSync(out, { recursive: true })
  nowMs += 1000
  await build()
  expect(latest().sequence).toBeGreaterThan(before!.sequence)
})

test('a clock that went back to 1970 builds a newer version all the same', async () => {
  const before = await build()
  nowMs = 0
  cpSync(join(root, 'tiny'), join(root, 'kept'), { recursive: true })
  await writeFiles(join(root, 'tiny'), {
    'stops/well/en.md': '---\ntitle: Deep well\nsummary: The well.\n---\nHere.\n',
  })
  await build()
  expect(latest().sequence).toBe(before!.sequence + 1)
  expect(await judge()).toMatchObject({ trusted: true })
})

test('what was signed is never published unsigned by accident', async () => {
  await build()
  const before = readdirSync(join(out, 'packs/tiny/manifests'))
  await expect(build(join(root, 'no-keys'))).rejects.toMatchObject({ name: 'SignedBefore', pack: 'tiny' })
  rmSync(join(keys, 'signing.key'))
  await expect(build()).rejects.toMatchObject({ name: 'KeysUnusable', trouble: 'no-signing' })
  expect(readdirSync(join(out, 'packs/tiny/manifests'))).toEqual(before)
})

test('an unsigned pack is signed from the first build with keys on', async () => {
  expect(await build(join(root, 'no-keys'))).toMatchObject({ signed: false })
  expect(latest().signed).toBeUndefined()
  expect(await build()).toMatchObject({ signed: true, changed: true })
  expect(await judge()).toMatchObject({ trusted: true })
})
