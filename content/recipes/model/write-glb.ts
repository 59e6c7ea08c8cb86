import { MeshoptEncoder } from 'meshoptimizer'
import type { Face, Place } from './solid.ts'

/** A part of a model: a node of its own, so that it can be hidden and moved. */
export interface Part {
  readonly name: string
  readonly faces: readonly Face[]
}

/** Metres of one unit of what is written: places are whole centimetres, which fit 16 bits up to 327 m. */
const UNIT = 0.01

const [BYTE, UNSIGNED_BYTE, SHORT, UNSIGNED_SHORT] = [5120, 5121, 5122, 5123] as const

interface View {
  readonly bytes: Uint8Array
  readonly count: number
  readonly stride: number
  readonly mode: 'ATTRIBUTES' | 'TRIANGLES'
}

/**
 * A GLB with one node for each part, packed with meshopt: places in centimetres, directions and colours in bytes.
 * The same parts always give the same bytes. Source: Khronos glTF 2.0, EXT_meshopt_compression, KHR_mesh_quantization.
 */
export async function writeGlb(parts: readonly Part[]): Promise<Uint8Array> {
  await MeshoptEncoder.ready
  const [views, accessors, meshes]: [View[], object[], object[]] = [[], [], []]
  for (const { faces } of parts) {
    const { places, normals, colours, corners, least, most } = meshOf(faces)
    const count = places.length / 4
    const first = accessors.length
    const add = (bytes: Uint8Array, stride: number, accessor: object, mode: View['mode'] = 'ATTRIBUTES', items = count) => {
      accessors.push({ bufferView: views.length, count: items, ...accessor })
      views.push({ bytes, count: items, stride, mode })
    }
    add(new Uint8Array(places.buffer), 8, { componentType: SHORT, type: 'VEC3', min: least, max: most })
    add(new Uint8Array(normals.buffer), 4, { componentType: BYTE, normalized: true, type: 'VEC3' })
    add(colours, 4, { componentType: UNSIGNED_BYTE, normalized: true, type: 'VEC4' })
    add(new Uint8Array(corners.buffer), 2, { componentType: UNSIGNED_SHORT, type: 'SCALAR' }, 'TRIANGLES', corners.length)
    meshes.push({ primitives: [{ attributes: { POSITION: first, NORMAL: first + 1, COLOR_0: first + 2 }, indices: first + 3, material: 0 }] })
  }
  const packed = views.map(({ bytes, count, stride, mode }) => MeshoptEncoder.encodeGltfBuffer(bytes, count, stride, mode, mode === 'ATTRIBUTES' ? 0 : 1))
  let [at, room] = [0, 0]
  const bufferViews = views.map(({ bytes, count, stride, mode }, index) => {
    const byteLength = packed[index]?.length ?? 0
    const view = {
      buffer: 1, byteOffset: room, byteLength: bytes.length,
      ...(mode === 'ATTRIBUTES' ? { byteStride: stride, target: 34_962 } : { target: 34_963 }),
      extensions: { EXT_meshopt_compression: { buffer: 0, byteOffset: at, byteLength, byteStride: stride, count, mode } },
    }
    at += padded(byteLength)
    room += padded(bytes.length)
    return view
  })
  const extensions = ['EXT_meshopt_compression', 'KHR_mesh_quantization']
  const json = {
    asset: { version: '2.0', generator: 'Beffroi, content/recipes/model' },
    extensionsUsed: extensions, extensionsRequired: extensions,
    scene: 0, scenes: [{ nodes: [0] }],
    nodes: [{ scale: [UNIT, UNIT, UNIT], children: parts.map((_, index) => index + 1) }, ...parts.map(({ name }, mesh) => ({ name, mesh }))],
    meshes, accessors, bufferViews,
    materials: [{ pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 1 } }],
    buffers: [{ byteLength: at }, { byteLength: room, extensions: { EXT_meshopt_compression: { fallback: true } } }],
  }
  const block = Buffer.alloc(at)
  let written = 0
  for (const bytes of packed) {
    block.set(bytes, written)
    written += padded(bytes.length)
  }
  return glb(json, block)
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

/** Faces as triangles: each face has corners of its own, so that its edges stay sharp. */
function meshOf(faces: readonly Face[]) {
  const [places, normals, colours, corners]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (const { corners: ring, colour } of faces) {
    const first = places.length / 4
    const normal = normalOf(ring).map((part) => Math.round(part * 127))
    for (const place of ring) {
      places.push(...place.map((metres) => Math.round(metres / UNIT)), 0)
      normals.push(...normal, 0)
      colours.push(...linear(colour), 255)
    }
    for (let corner = 2; corner < ring.length; corner += 1) corners.push(first, first + corner - 1, first + corner)
  }
  const axis = (index: number) => places.filter((_, at) => at % 4 === index)
  return {
    places: Int16Array.from(places), normals: Int8Array.from(normals), colours: Uint8Array.from(colours), corners: Uint16Array.from(corners),
    least: [0, 1, 2].map((index) => Math.min(...axis(index))), most: [0, 1, 2].map((index) => Math.max(...axis(index))),
  }
}

function normalOf(ring: readonly Place[]): Place {
  // Newell: sound for any flat ring, whichever corners are in line.
  let [x, y, z] = [0, 0, 0]
  for (const [index, from] of ring.entries()) {
    const to = ring[(index + 1) % ring.length] ?? from
    x += (from[1] - to[1]) * (from[2] + to[2])
    y += (from[2] - to[2]) * (from[0] + to[0])
    z += (from[0] - to[0]) * (from[1] + to[1])
  }
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}

/** A colour of the palette as glTF counts light. */
function linear(colour: string): readonly number[] {
  return [1, 3, 5].map((from) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return Math.round((share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4) * 255)
  })
}

function glb(json: object, block: Buffer): Uint8Array {
  const text = Buffer.from(JSON.stringify(json))
  const description = Buffer.concat([text, Buffer.alloc(padded(text.length) - text.length, ' ')])
  const head = Buffer.alloc(20)
  head.write('glTF')
  head.writeUInt32LE(2, 4)
  head.writeUInt32LE(28 + description.length + block.length, 8)
  head.writeUInt32LE(description.length, 12)
  head.write('JSON', 16)
  const middle = Buffer.alloc(8)
  middle.writeUInt32LE(block.length)
  middle.write('BIN\0', 4)
  return new Uint8Array(Buffer.concat([head, description, middle, block]))
}
