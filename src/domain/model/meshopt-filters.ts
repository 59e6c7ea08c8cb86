import type { MeshoptFilter } from './decode-meshopt.ts'

/** Undoes in place what was done to values before they were packed. Source: Khronos EXT_meshopt_compression, "Filters". */
export function undoFilter(bytes: Uint8Array, filter: MeshoptFilter, stride: number): void {
  switch (filter) {
    case 'NONE':
      break
    case 'OCTAHEDRAL':
      if (stride === 4) octahedral(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), 127)
      else octahedral(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2), 32_767)
      break
    case 'QUATERNION':
      quaternion(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2))
      break
    case 'EXPONENTIAL':
      exponential(bytes)
  }
}

/** Directions on an octahedron unfolded to a square; the third number says how long one is. */
function octahedral(values: Int8Array | Int16Array, most: number): void {
  for (let at = 0; at + 3 < values.length; at += 4) {
    let [x, y] = [values[at] ?? 0, values[at + 1] ?? 0]
    const z = (values[at + 2] ?? 0) - Math.abs(x) - Math.abs(y)
    const fold = Math.min(z, 0)
    x += x >= 0 ? fold : -fold
    y += y >= 0 ? fold : -fold
    const scale = most / (Math.hypot(x, y, z) || 1)
    values[at] = Math.round(x * scale)
    values[at + 1] = Math.round(y * scale)
    values[at + 2] = Math.round(z * scale)
  }
}

/** Turns: three of four parts, the largest left out; the lowest bits of the fourth number say which it is. */
function quaternion(values: Int16Array): void {
  for (let at = 0; at + 3 < values.length; at += 4) {
    const told = values[at + 3] ?? 0
    const largest = told & 3
    const scale = Math.SQRT1_2 / (told | 3)
    const [x, y, z] = [0, 1, 2].map((part) => (values[at + part] ?? 0) * scale) as [number, number, number]
    const w = Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z))
    for (const [place, part] of [w, x, y, z].entries()) values[at + ((largest + place) & 3)] = Math.round(part * 32_767)
  }
}

/** Numbers of 24 bits times a power of two in the highest eight. */
function exponential(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const value = view.getInt32(at, true)
    view.setFloat32(at, ((value << 8) >> 8) * 2 ** (value >> 24), true)
  }
}
