/** The bytes of a GLB with this description and this block of bytes: whole, whatever the description claims. */
export function aGlb(json: unknown, bytes: Uint8Array = new Uint8Array()): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json))
  const chunks = [chunk('JSON', text, 0x20), ...(bytes.length === 0 ? [] : [chunk('BIN\0', bytes, 0)])]
  const head = Buffer.alloc(12)
  head.write('glTF')
  head.writeUInt32LE(2, 4)
  head.writeUInt32LE(12 + chunks.reduce((sum, { length }) => sum + length, 0), 8)
  return new Uint8Array(Buffer.concat([head, ...chunks]))
}

function chunk(kind: string, content: Uint8Array, filler: number): Buffer {
  const padded = Buffer.alloc(Math.ceil(content.length / 4) * 4, filler)
  padded.set(content)
  const head = Buffer.alloc(8)
  head.writeUInt32LE(padded.length)
  head.write(kind, 4, 'latin1')
  return Buffer.concat([head, padded])
}

/** One triangle, described piece by piece so that a test can break any of it. */
export function aTriangle() {
  return {
    asset: { version: '2.0' },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ name: 'Keep', mesh: 0 } as Record<string, unknown>],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 } } as Record<string, unknown>] }],
    accessors: [
      { bufferView: 0, componentType: 5126, count: 3, type: 'VEC3', min: [0, 0, 0], max: [1, 1, 0] } as Record<
        string,
        unknown
      >,
    ],
    bufferViews: [{ buffer: 0, byteLength: 36 } as Record<string, unknown>],
    buffers: [{ byteLength: 36 } as Record<string, unknown>],
  }
}

/** The corners of that triangle. */
export const TRIANGLE_BYTES = new Uint8Array(Float32Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0).buffer)
