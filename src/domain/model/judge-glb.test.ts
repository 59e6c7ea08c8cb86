import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGlb, aTriangle, TRIANGLE_BYTES } from '../../../test/builders/a-glb.ts'
import { judgeGlb, type JudgedGlb } from './judge-glb.ts'
import { packedFault } from './judge-views.ts'
import { readGlb } from './read-glb.ts'

function judged(file: Uint8Array): JudgedGlb | null {
  const glb = readGlb(file)
  return glb === null ? null : judgeGlb(glb)
}

/** What is told of a triangle that was changed. */
function faultOf(change: (model: ReturnType<typeof aTriangle>) => void): unknown {
  const model = aTriangle()
  change(model)
  const result = judged(aGlb(model, TRIANGLE_BYTES))
  return result?.ok === false ? result.fault : result
}

test('a sound model tells its triangles and the names of its parts', () => {
  const model = aTriangle()
  model.nodes.push({ name: 'Sale – Café', extras: { part: 'spire' } })
  const result = judged(aGlb(model, TRIANGLE_BYTES))
  expect(result).toEqual({
    ok: true,
    contents: { triangles: 1, pictures: [], names: new Set(['Keep', 'Sale – Café', 'spire']) },
  })
})

test('whatever lies outside the file is found before anything reads it', () => {
  const broken = (place: string) => ({ kind: 'broken', place })
  expect(faultOf(({ buffers }) => (buffers[0] = { byteLength: 4000 }))).toEqual(broken('buffers/0'))
  expect(faultOf(({ bufferViews }) => (bufferViews[0] = { buffer: 0, byteLength: 40 }))).toEqual(
    broken('bufferViews/0'),
  )
  expect(faultOf(({ bufferViews }) => (bufferViews[0] = { buffer: 3, byteLength: 4 }))).toEqual(broken('bufferViews/0'))
  expect(faultOf(({ accessors }) => Object.assign(accessors[0] ?? {}, { count: 4 }))).toEqual(broken('accessors/0'))
  expect(faultOf(({ accessors }) => Object.assign(accessors[0] ?? {}, { componentType: 9 }))).toEqual(
    broken('accessors/0'),
  )
  expect(faultOf(({ accessors }) => Object.assign(accessors[0] ?? {}, { sparse: {} }))).toEqual(broken('accessors/0'))
  expect(faultOf(({ nodes }) => Object.assign(nodes[0] ?? {}, { mesh: 7 }))).toEqual(broken('meshes'))
  expect(faultOf(({ meshes }) => Object.assign(meshes[0] ?? {}, { primitives: 'many' }))).toEqual(broken('meshes'))
})

test('a few bytes cannot ask for gigabytes', () => {
  const packed = { buffer: 0, byteLength: 20, byteStride: 256, count: 16_777_216, mode: 'ATTRIBUTES' }
  const fault = faultOf((model) => {
    model.buffers.push({ byteLength: 4_294_967_296, extensions: { EXT_meshopt_compression: { fallback: true } } })
    model.bufferViews[0] = { buffer: 1, byteLength: 4_294_967_296, extensions: { EXT_meshopt_compression: packed } }
  })
  expect(fault).toEqual({ kind: 'broken', place: 'bufferViews/0' })
  expect(faultOf(({ accessors }) => (accessors[0] = { componentType: 5126, count: 2e9, type: 'VEC3' }))).toEqual({
    kind: 'broken',
    place: 'accessors/0',
  })
})

test('nodes in a circle, and towers of nodes, are refused', () => {
  expect(faultOf(({ nodes }) => Object.assign(nodes[0] ?? {}, { children: [0] }))).toEqual({
    kind: 'broken',
    place: 'scenes/0/nodes',
  })
  const tower = (model: ReturnType<typeof aTriangle>) => {
    for (let node = 0; node < 100; node += 1) model.nodes.push({})
    for (const [index, node] of model.nodes.entries()) if (index < 100) node['children'] = [index + 1]
  }
  expect(faultOf(tower)).toEqual({ kind: 'broken', place: 'scenes/0/nodes' })
  expect(faultOf(({ nodes }) => nodes.push(...Array.from({ length: 5000 }, () => ({}))))).toMatchObject({
    kind: 'nodes',
  })
})

test('nothing is fetched from elsewhere, and what cannot be drawn is named', () => {
  expect(faultOf(({ buffers }) => Object.assign(buffers[0] ?? {}, { uri: 'https://x.example/a.bin' }))).toEqual({
    kind: 'external',
    uri: 'https://x.example/a.bin',
  })
  expect(faultOf((model) => Object.assign(model, { images: [{ uri: 'data:image/png;base64,AA' }] }))).toMatchObject({
    kind: 'external',
  })
  expect(faultOf((model) => Object.assign(model, { extensionsUsed: ['KHR_draco_mesh_compression'] }))).toEqual({
    kind: 'extension',
    extension: 'KHR_draco_mesh_compression',
  })
  expect(faultOf((model) => Object.assign(model, { extensionsRequired: ['ADOBE_dream'] }))).toMatchObject({
    kind: 'extension',
  })
  expect(faultOf((model) => Object.assign(model, { extensionsUsed: ['ADOBE_dream'] }))).toMatchObject({ ok: true })
  expect(faultOf(({ nodes }) => (nodes[0] = {}))).toEqual({ kind: 'nothing-drawn' })
})

test('a mesh counts as often as it stands in the scene', () => {
  expect(
    faultOf((model) => {
      Object.assign(model.accessors[0] ?? {}, { bufferView: undefined, count: 3_000_000 })
      model.nodes.push({ mesh: 0 })
    }),
  ).toEqual({ kind: 'triangles', count: 2_000_000, limit: 300_000 })
})

test('a packed view that cannot be unpacked is told', () => {
  const model = aTriangle()
  model.buffers.push({ byteLength: 36, extensions: { EXT_meshopt_compression: { fallback: true } } })
  const packed = { buffer: 0, byteLength: 36, byteStride: 12, count: 3, mode: 'ATTRIBUTES' }
  model.bufferViews[0] = { buffer: 1, byteLength: 36, extensions: { EXT_meshopt_compression: packed } }
  const glb = readGlb(aGlb(model, TRIANGLE_BYTES))
  if (glb === null) throw new Error('not read')
  expect(judgeGlb(glb)).toMatchObject({ ok: true })
  expect(packedFault(glb)).toEqual({ kind: 'broken', place: 'bufferViews/0' })
})

test('whatever bytes change on the way, the answer is a value', () => {
  const file = aGlb(aTriangle(), TRIANGLE_BYTES)
  const change = fc.tuple(fc.integer({ min: 0, max: file.length - 1 }), fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const changed = file.slice()
      for (const [at, value] of changes) changed[at] = value
      expect(() => judged(changed)).not.toThrow()
    }),
    { numRuns: 2000 },
  )
})

const strangers = join(process.env['BEFFROI_INPUTS'] ?? '../shared/inputs', 'gltf')

describe.skipIf(!existsSync(strangers))('models of strangers', () => {
  const files = ['gltf-validator-glb', 'gltf-small'].flatMap((folder) =>
    readdirSync(join(strangers, folder), { recursive: true })
      .map((name) => join(strangers, folder, String(name)))
      .filter((path) => /\.gl(?:b|tf)$/.test(path)),
  )

  test.each(files)('%s is answered', (path) => {
    const result = judged(readFileSync(path))
    const report = `${path}.report.json`
    if (result?.ok !== true || !existsSync(report)) return
    const { issues } = JSON.parse(readFileSync(report, 'utf8')) as { issues: { numErrors: number } }
    expect(issues.numErrors, 'the validator of Khronos finds errors in what was accepted').toBe(0)
  })
})
