import fc from 'fast-check'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import { beforeAll, expect, test } from 'vitest'
import { decodeMeshopt, MeshoptBroken, type MeshoptFilter } from './decode-meshopt.ts'
import { undoFilter } from './meshopt-filters.ts'

beforeAll(async () => {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready])
})

const words = fc.integer({ min: 1, max: 8 })

test('values of vertices come back as they were packed', () => {
  const smooth = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 6000 })
  const rough = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 6000 })
  fc.assert(
    fc.property(words, fc.oneof(smooth, rough), (wide, values) => {
      const stride = wide * 4
      const count = Math.ceil(values.length / stride)
      const bytes = Uint8Array.from({ length: count * stride }, (_, at) => values[at] ?? 0)
      const packed = MeshoptEncoder.encodeGltfBuffer(bytes, count, stride, 'ATTRIBUTES', 0)
      expect(decodeMeshopt(packed, { count, stride, mode: 'ATTRIBUTES' })).toEqual(bytes)
    }),
    { numRuns: 60 },
  )
})

test('what is unpacked stays as it was, in Node’s buffers too', () => {
  const packed = Buffer.from(MeshoptEncoder.encodeGltfBuffer(new Uint8Array(400).fill(7), 50, 8, 'ATTRIBUTES', 0))
  const before = Buffer.from(packed)
  decodeMeshopt(packed, { count: 50, stride: 8, mode: 'ATTRIBUTES' })
  expect(Buffer.compare(packed, before)).toBe(0)
})

test('triangles come back as the well-known decoder gives them', () => {
  const corner = fc.integer({ min: 0, max: 400 })
  const strip = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.boolean()), { minLength: 1, maxLength: 200 })
    .map((steps) => steps.flatMap(([at, isFar]) => (isFar ? [at, at + 1, at + 70] : [at, at + 1, at + 2])))
  const any = fc.array(fc.tuple(corner, corner, corner), { minLength: 1, maxLength: 300 }).map((all) => all.flat())
  fc.assert(
    fc.property(fc.oneof(strip, any), fc.constantFrom(2, 4), (list, stride) => {
      const bytes = new Uint8Array((stride === 2 ? Uint16Array : Uint32Array).from(list).buffer)
      const packed = MeshoptEncoder.encodeGltfBuffer(bytes, list.length, stride, 'TRIANGLES')
      const wanted = new Uint8Array(bytes.length)
      MeshoptDecoder.decodeGltfBuffer(wanted, list.length, stride, packed, 'TRIANGLES')
      expect(decodeMeshopt(packed, { count: list.length, stride, mode: 'TRIANGLES' })).toEqual(wanted)
    }),
    { numRuns: 200 },
  )
})

test('indices in any order come back', () => {
  const index = fc.integer({ min: 0, max: 65_535 })
  fc.assert(
    fc.property(fc.array(index, { minLength: 1, maxLength: 500 }), (list) => {
      const bytes = new Uint8Array(Uint32Array.from(list).buffer)
      const packed = MeshoptEncoder.encodeGltfBuffer(bytes, list.length, 4, 'INDICES')
      expect(decodeMeshopt(packed, { count: list.length, stride: 4, mode: 'INDICES' })).toEqual(bytes)
    }),
  )
})

const FILTERS: readonly (readonly [MeshoptFilter, number, (source: Float32Array, count: number) => Uint8Array])[] = [
  ['OCTAHEDRAL', 4, (source, count) => MeshoptEncoder.encodeFilterOct(source, count, 4, 8)],
  ['OCTAHEDRAL', 8, (source, count) => MeshoptEncoder.encodeFilterOct(source, count, 8, 12)],
  ['QUATERNION', 8, (source, count) => MeshoptEncoder.encodeFilterQuat(source, count, 8, 12)],
  ['EXPONENTIAL', 16, (source, count) => MeshoptEncoder.encodeFilterExp(source, count, 16, 15)],
]

test.each(FILTERS)('what the filter %s of %i bytes did is undone', (filter, stride, encode) => {
  const count = 64
  const source = Float32Array.from({ length: count * 4 }, (_, at) => Math.sin(at * 12.9898))
  for (let at = 0; at < source.length; at += 4) {
    const part = source.subarray(at, at + 4)
    const length = Math.hypot(...part)
    part.set(part.map((value) => value / length))
  }
  const filtered = encode(source, count)
  const packed = MeshoptEncoder.encodeGltfBuffer(filtered, count, stride, 'ATTRIBUTES', 0)
  const wanted = new Uint8Array(count * stride)
  MeshoptDecoder.decodeGltfBuffer(wanted, count, stride, packed, 'ATTRIBUTES', filter)
  const own = decodeMeshopt(packed, { count, stride, mode: 'ATTRIBUTES' })
  undoFilter(own, filter, stride)
  const [mine, theirs] = [own, wanted].map((bytes) =>
    stride === 4
      ? new Int8Array(bytes.buffer)
      : filter === 'EXPONENTIAL'
        ? new Float32Array(bytes.buffer)
        : new Int16Array(bytes.buffer),
  )
  // One step apart is the rounding of single against double numbers.
  for (const [at, value] of theirs?.entries() ?? []) expect(Math.abs(value - (mine?.[at] ?? 0))).toBeLessThanOrEqual(1)
})

test('bytes that are no such view are refused, whatever they are', () => {
  const packed = MeshoptEncoder.encodeGltfBuffer(new Uint8Array(400).fill(7), 50, 8, 'ATTRIBUTES', 0)
  for (const end of [0, 1, 20, packed.length - 1])
    expect(() => decodeMeshopt(packed.subarray(0, end), { count: 50, stride: 8, mode: 'ATTRIBUTES' })).toThrow(
      MeshoptBroken,
    )
  const mode = fc.constantFrom('ATTRIBUTES', 'TRIANGLES', 'INDICES')
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      mode,
      fc.constantFrom(0xa0, 0xe1, 0xd1, 7),
      (bytes, mode, header) => {
        const unpack = () => decodeMeshopt(Uint8Array.of(header, ...bytes), { count: 30, stride: 4, mode })
        expect(refusalOf(unpack)).toBeOneOf([undefined, 'MeshoptBroken'])
      },
    ),
  )
})

/** The name of what is thrown; undefined where nothing is. */
function refusalOf(act: () => unknown): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.name : 'no error'
  }
}
