import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { objectPath } from '#domain/built-pack/manifest.ts'
import { aTownWithKeys } from '../../../test/builders/a-town-with-keys.ts'
import { publish, someBytes, type Tree } from '../../../test/store/sample-tree.ts'
import type { Verified } from './finding.ts'
import { TreeOnDisk } from './tree-on-disk.ts'
import { verifyTree } from './verify-tree.ts'

const ROOT = join(import.meta.dirname, '../../..')
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** Two packs that share a file, one of them in its second version, as a stick carries them. */
function aStick() {
  const tree: Tree = new Map()
  const shared = someBytes(1, 5000)
  const old = publish(tree, { id: 'douai', sequence: 1, files: { 'old.bin': ['core', someBytes(2, 300)] } })
  const douai = publish(tree, { id: 'douai', sequence: 2, files: { 'a.bin': ['core', shared] } })
  const boulogne = publish(tree, {
    id: 'boulogne',
    sequence: 1,
    files: { 'a.bin': ['core', shared], 'map.bin': ['map', someBytes(3, 2_000_000)] },
  })
  const folder = write(tree)
  const manifestOf = (pack: string) =>
    `packs/${pack}/manifests/${(JSON.parse(readFileSync(join(folder, `packs/${pack}/latest.json`), 'utf8')) as { manifest: string }).manifest}.json`
  const objectOf = (manifest: typeof old, path: string) =>
    objectPath(manifest.files.find((file) => file.path === path)!)
  return { folder, old, douai, boulogne, manifestOf, objectOf, paths: [...tree.keys()] }
}

/** A folder with these files. */
function write(tree: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'beffroi-stick-'))
  folders.push(folder)
  for (const [path, bytes] of tree) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

const verify = (folder: string) => verifyTree(new TreeOnDisk(folder))
const found = ({ findings }: Verified) => findings.map(({ code, path }) => [code, path])

test('a tree as it was published is whole, the version before and its objects included', async () => {
  const { folder } = aStick()
  const verified = await verify(folder)
  expect(verified.findings).toEqual([])
  expect(verified.packs.map(({ id, sequence, whole }) => [id, sequence, whole])).toEqual([
    ['douai', 2, true],
    ['boulogne', 1, true],
  ])
})

test('an object that is gone, cut, longer or flipped is told once, with the pack that misses it', async () => {
  const { folder, boulogne, objectOf } = aStick()
  const path = objectOf(boulogne, 'map.bin')
  const whole = readFileSync(join(folder, path))
  for (const bytes of [
    whole.subarray(1),
    Buffer.concat([whole, Buffer.from('x')]),
    Buffer.from(whole.map((byte, at) => (at === 9 ? byte ^ 4 : byte))),
  ]) {
    writeFileSync(join(folder, path), bytes)
    const verified = await verify(folder)
    expect(verified.findings).toEqual([{ code: 'object-damaged', severity: 'error', path, pack: 'boulogne' }])
    expect(verified.packs.map(({ whole: isWhole }) => isWhole)).toEqual([true, false])
  }
  rmSync(join(folder, path))
  expect(found(await verify(folder))).toEqual([['object-missing', path]])
})

test('a shared object that is damaged makes both packs incomplete', async () => {
  const { folder, douai, objectOf } = aStick()
  writeFileSync(join(folder, objectOf(douai, 'a.bin')), 'x')
  expect((await verify(folder)).packs.map(({ whole }) => whole)).toEqual([false, false])
})

test('a flip of any byte of a manifest is found', async () => {
  const { folder, manifestOf } = aStick()
  const path = manifestOf('boulogne')
  const whole = readFileSync(join(folder, path))
  for (let at = 0; at < whole.length; at += 1) {
    writeFileSync(
      join(folder, path),
      whole.map((byte, index) => (index === at ? byte ^ 1 : byte)),
    )
    expect(found(await verify(folder))).toContainEqual(['manifest-damaged', path])
  }
})

test('each file that leads to a version is named when it is gone or no such file', async () => {
  const { folder, manifestOf } = aStick()
  const cases: readonly (readonly [path: string, gone: string, damaged: string])[] = [
    ['catalogue.json', 'catalogue-missing', 'catalogue-damaged'],
    ['packs/douai/latest.json', 'latest-missing', 'latest-damaged'],
    [manifestOf('douai'), 'manifest-missing', 'manifest-damaged'],
  ]
  for (const [path, gone, damaged] of cases) {
    const kept = readFileSync(join(folder, path))
    writeFileSync(join(folder, path), '{"format":1,"__proto__":{}}')
    expect(found(await verify(folder))).toContainEqual([damaged, path])
    rmSync(join(folder, path))
    expect(found(await verify(folder))).toContainEqual([gone, path])
    writeFileSync(join(folder, path), kept)
  }
  expect((await verify(folder)).findings).toEqual([])
})

test('a catalogue that lags behind is an error; strangers are a warning, and what systems leave is nothing', async () => {
  const { folder, paths } = aStick()
  const catalogue = readFileSync(join(folder, 'catalogue.json'), 'utf8')
  writeFileSync(join(folder, 'catalogue.json'), catalogue.replace('"sequence":2', '"sequence":1'))
  expect(found(await verify(folder))).toEqual([['catalogue-behind', 'catalogue.json']])
  writeFileSync(join(folder, 'catalogue.json'), catalogue)
  const object = paths.find((path) => path.startsWith('objects'))!
  writeFileSync(join(folder, dirname(object), '._copy'), '')
  writeFileSync(join(folder, 'objects/.DS_Store'), '')
  expect((await verify(folder)).findings).toEqual([])
  cpSync(join(folder, object), join(folder, 'objects/holiday.jpg'))
  expect((await verify(folder)).findings).toEqual([
    { code: 'file-unknown', severity: 'warning', path: 'objects/holiday.jpg' },
  ])
})

test('the command ends with 0 or 1, in French or English, or in JSON for machines', () => {
  const { folder, boulogne, objectOf } = aStick()
  const beffroi = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'bin/beffroi.mjs'), 'verify', ...args], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: '' },
    })
  const good = beffroi(folder)
  expect([good.status, good.stdout]).toEqual([0, expect.stringContaining('tout est entier.')])
  rmSync(join(folder, objectOf(boulogne, 'map.bin')))
  const bad = beffroi(folder, '--lang', 'en')
  expect([bad.status, bad.stdout]).toEqual([
    1,
    expect.stringContaining('error: this file is missing. → Copy the folder objects/ again.'),
  ])
  const { status, stdout } = beffroi(folder, '--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    whole: false,
    findings: [{ code: 'object-missing', pack: 'boulogne', message: 'ce fichier manque' }],
  })
  expect(beffroi(join(folder, 'nowhere')).status).toBe(1)
})

test('a signed pack is told with its town, and what is not of its signature is found', async () => {
  const town = aTownWithKeys()
  const root = town.root.publicKey.text
  const tree: Tree = new Map()
  publish(tree, { id: 'douai', sequence: 2, files: {} }, town)
  const folder = write(tree)
  const verified = await verify(folder)
  expect(verified.findings).toEqual([])
  expect(verified.packs).toMatchObject([{ id: 'douai', root, signedOn: '2026-03-14' }])

  const latest = join(folder, 'packs/douai/latest.json')
  const text = readFileSync(latest, 'utf8')
  writeFileSync(latest, text.replace('"sequence":2', '"sequence":3'))
  expect((await verify(folder)).findings.map(({ code }) => code)).toContain('signature-wrong')
  writeFileSync(latest, text)
  const sig = [...tree.keys()].find((path) => path.endsWith('.sig'))!
  writeFileSync(join(folder, sig), 'other')
  expect(found(await verify(folder))).toEqual([['signature-file-behind', sig]])
})

test('a pack of another town, or unsigned, is found where a key is expected', async () => {
  const roots = { douai: aTownWithKeys().root.publicKey.text }
  for (const [town, code] of [
    [aTownWithKeys(), 'other-town'],
    [undefined, 'unsigned'],
  ] as const) {
    const tree: Tree = new Map()
    publish(tree, { id: 'douai', sequence: 2, files: {} }, town)
    expect(found(await verifyTree(new TreeOnDisk(write(tree)), roots))).toEqual([[code, 'packs/douai/latest.json']])
  }
})

test('a secret key in a published tree is found', async () => {
  const { folder } = aStick()
  mkdirSync(join(folder, 'keys'))
  writeFileSync(join(folder, 'keys/signing.key'), 'secret')
  writeFileSync(join(folder, 'root.key.1'), 'secret')
  expect(found(await verify(folder))).toEqual([
    ['secret-key-inside', 'root.key.1'],
    ['secret-key-inside', 'keys/signing.key'],
  ])
})
