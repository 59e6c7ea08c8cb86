import { describe, expect, test } from 'vitest'
import { parseManifest } from './parse-manifest.ts'

const SHA = 'a'.repeat(64)
const file = { path: 'stops/0.json', sha256: SHA, bytes: 10, type: 'application/json', part: 'core' }
const bytesOf = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const withFile = (changes: object) => bytesOf({ format: 1, pack: 'boulogne', files: [{ ...file, ...changes }] })

describe('a manifest', () => {
  test('is read field by field, and what it says beyond is dropped', () => {
    expect(parseManifest(withFile({ extra: 1 }), 'boulogne').files).toEqual([file])
  })

  test('may name parts of variants and large files with a hash for each leaf', () => {
    const tile = { path: 'media/plan/0,0,512,512/512,512/0/default.webp', type: 'image/webp' }
    expect(parseManifest(withFile(tile), 'boulogne').files[0]).toMatchObject(tile)
    const large = { bytes: 2_097_153, leaves: [SHA, SHA, SHA], part: 'audio:fr-x-facile', path: 'media/sound.m4a' }
    expect(parseManifest(withFile(large), 'boulogne').files[0]).toMatchObject(large)
  })

  test.each([
    ['no JSON', bytesOf('<!doctype html>')],
    ['no UTF-8', Uint8Array.from([0xff, 0xfe, 0x7b])],
    ['another pack', bytesOf({ format: 1, pack: 'douai', files: [file] })],
    ['another format', bytesOf({ format: 2, pack: 'boulogne', files: [file] })],
    ['no list of files', bytesOf({ format: 1, pack: 'boulogne', files: { 0: file } })],
    ['a path twice', bytesOf({ format: 1, pack: 'boulogne', files: [file, file] })],
    ['more than 1 MiB', bytesOf(' '.repeat(1_048_577))],
    ['a path that climbs', withFile({ path: '../secret.json' })],
    ['a path that climbs from within', withFile({ path: 'a/../../secret.json' })],
    ['an ending that climbs', withFile({ path: 'a./../../secret' })],
    ['an absolute path', withFile({ path: '/etc/passwd.json' })],
    ['an address as path', withFile({ path: 'https://evil.example/x.json' })],
    ['no ending', withFile({ path: 'stops' })],
    ['a short hash', withFile({ sha256: 'abc' })],
    ['a hash in capitals', withFile({ sha256: SHA.toUpperCase() })],
    ['a negative length', withFile({ bytes: -1 })],
    ['a broken length', withFile({ bytes: 1.5 })],
    ['an unknown part', withFile({ part: 'code' })],
    ['a type with a line feed', withFile({ type: 'text/plain\nx: y' })],
    ['a large file without leaves', withFile({ bytes: 1_048_577 })],
    ['a large file with a leaf too few', withFile({ bytes: 1_048_577, leaves: [SHA] })],
  ])('with %s installs nothing', (_title, bytes) => {
    expect(() => parseManifest(bytes, 'boulogne')).toThrow(expect.objectContaining({ name: 'PackDamaged' }))
  })
})
