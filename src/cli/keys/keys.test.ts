import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { judgeVersion } from '#domain/trust/judge-version.ts'
import { verifyEd25519 } from './ed25519.ts'
import { KEY_FILES, readLetters } from './keys-folder.ts'
import { makeKeys, rotateKeys } from './make-keys.ts'
import { pinPacks, readPinned } from './pinned-keys.ts'
import { openSigner } from './town-signer.ts'

let home: string
let keys: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'beffroi-keys-'))
  keys = join(home, 'keys')
})
afterEach(() => {
  rmSync(home, { recursive: true })
})

const manifest = Buffer.from('{"format":1,"pack":"douai","files":[]}')
const signs = async () => (await openSigner(keys))!.sign('douai', 7, manifest, Date.UTC(2026, 2, 14))

test('keys are made once, for this user alone, and git passes the secret ones by', async () => {
  await makeKeys(keys)
  for (const name of [KEY_FILES.root, KEY_FILES.signing]) expect(statSync(join(keys, name)).mode & 0o777).toBe(0o600)
  expect(statSync(keys).mode & 0o777).toBe(0o700)
  expect(readFileSync(join(keys, '.gitignore'), 'utf8')).toContain('*.key\n')
  const before = readdirSync(keys).map((name) => readFileSync(join(keys, name), 'utf8'))
  await expect(makeKeys(keys)).rejects.toMatchObject({ name: 'KeysUnusable', trouble: 'exist' })
  expect(readdirSync(keys).map((name) => readFileSync(join(keys, name), 'utf8'))).toEqual(before)
})

test('one secret file left over is enough for no key to be made over it', async () => {
  mkdirSync(keys)
  writeFileSync(join(keys, KEY_FILES.signing), 'mine')
  await expect(makeKeys(keys)).rejects.toMatchObject({ trouble: 'exist' })
  expect(readFileSync(join(keys, KEY_FILES.signing), 'utf8')).toBe('mine')
})

test('no key is made inside a folder that is published', async () => {
  writeFileSync(join(home, 'catalogue.json'), '{}')
  await expect(makeKeys(keys)).rejects.toMatchObject({ trouble: 'inside-site' })
  expect(readdirSync(home)).toEqual(['catalogue.json'])
})

test('without a folder of keys nothing is signed, and a folder that does not sign is told', async () => {
  expect(await openSigner(keys)).toBeUndefined()
  await makeKeys(keys)
  rmSync(join(keys, KEY_FILES.signing))
  await expect(openSigner(keys)).rejects.toMatchObject({ trouble: 'no-signing' })
  writeFileSync(join(keys, KEY_FILES.signing), readFileSync(join(keys, KEY_FILES.root)))
  await expect(openSigner(keys)).rejects.toMatchObject({ trouble: 'other-signing' })
  rmSync(join(keys, KEY_FILES.letters))
  await expect(openSigner(keys)).rejects.toMatchObject({ trouble: 'no-letters' })
})

test('a secret file that others can read is told', async () => {
  await makeKeys(keys)
  expect((await openSigner(keys))?.openKey).toBeUndefined()
  chmodSync(join(keys, KEY_FILES.signing), 0o644)
  expect((await openSigner(keys))?.openKey).toBe(join(keys, KEY_FILES.signing))
})

describe.each([{ root: false }, { root: true }])('replacing keys, the root key too: $root', ({ root: isRoot }) => {
  test('a phone that knows the keys before follows, and old secrets stay beside', async () => {
    const before = await makeKeys(keys)
    const after = await rotateKeys(keys, { root: isRoot })
    expect(after.newest.version).toBe(2)
    expect(after.newest.root.text === before.newest.root.text).toBe(!isRoot)
    expect(after.newest.signing.text).not.toBe(before.newest.signing.text)
    expect(await readLetters(keys)).toEqual(after)
    const standard = { root: before.newest.root.text, keys: 1, sequence: 9 }
    const offered = { pack: 'douai', sequence: 7, manifest: new Uint8Array(manifest), signed: await signs() }
    expect(await judgeVersion(offered, standard, verifyEd25519)).toMatchObject({ trusted: true })
    expect(readdirSync(keys)).toContain(`${KEY_FILES.signing}.1`)
    expect(readdirSync(keys).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  test('it needs the root key', async () => {
    await makeKeys(keys)
    rmSync(join(keys, KEY_FILES.root))
    await expect(rotateKeys(keys, { root: isRoot })).rejects.toMatchObject({ trouble: 'no-root' })
    expect((await readLetters(keys)).newest.version).toBe(1)
  })
})

test('packs are pinned beside those pinned before', async () => {
  const { newest } = await makeKeys(keys)
  const file = join(home, 'pinned-keys.json')
  expect(await readPinned(file)).toEqual({})
  await pinPacks(file, ['douai'], newest.root.text)
  await pinPacks(file, ['boulogne'], newest.root.text)
  expect(await readPinned(file)).toEqual({ boulogne: newest.root.text, douai: newest.root.text })
  writeFileSync(file, '{"douai":"no key"}')
  await expect(readPinned(file)).rejects.toThrow('no list of root keys')
})

const minisign = process.env['BEFFROI_MINISIGN'] ?? 'minisign'
const hasMinisign = spawnSync(minisign, ['-v']).status === 0

test.skipIf(!hasMinisign)('minisign itself reads keys and signatures, and refuses what was changed', async () => {
  await makeKeys(keys)
  writeFileSync(join(home, 'm.json'), manifest)
  writeFileSync(join(home, 'm.json.sig'), (await signs()).signature)
  const verify = () =>
    spawnSync(minisign, [
      '-V',
      '-p',
      join(keys, KEY_FILES.signingPublic),
      '-m',
      join(home, 'm.json'),
      '-x',
      join(home, 'm.json.sig'),
    ])
  const { status, stdout } = verify()
  expect([status, String(stdout)]).toEqual([0, expect.stringContaining('pack:douai\tsequence:7')])
  writeFileSync(join(home, 'm.json'), 'other')
  expect(verify().status).not.toBe(0)
  writeFileSync(join(home, 'm.json'), manifest)
  writeFileSync(join(home, 'm.json.sig'), (await signs()).signature.replace('sequence:7', 'sequence:8'))
  expect(verify().status).not.toBe(0)
})
