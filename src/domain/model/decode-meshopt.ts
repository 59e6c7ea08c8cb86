/** How a compressed view is packed: values of vertices, triangles of indices, or indices in any order. */
export type MeshoptMode = 'ATTRIBUTES' | 'TRIANGLES' | 'INDICES'
/** What was done to the values before they were packed. */
export type MeshoptFilter = 'NONE' | 'OCTAHEDRAL' | 'QUATERNION' | 'EXPONENTIAL'

/** A packed view that ends too early, is of another version, or points where nothing is. */
export class MeshoptBroken extends Error {
  override readonly name = 'MeshoptBroken'
}

/**
 * Unpacks one view of `count` items of `stride` bytes. Plain code: the usual decoder is WebAssembly, which the app's policy refuses.
 * Source: Khronos EXT_meshopt_compression, "Bitstream specifications" (attributes v0, triangles v1, indices v1).
 * @throws MeshoptBroken when the bytes are no such view
 */
export function decodeMeshopt(
  packed: Uint8Array,
  { count, stride, mode }: { readonly count: number; readonly stride: number; readonly mode: MeshoptMode },
): Uint8Array {
  switch (mode) {
    case 'ATTRIBUTES':
      return attributes(packed, count, stride)
    case 'TRIANGLES':
      return stored(triangles(packed, count), stride)
    case 'INDICES':
      return stored(indices(packed, count), stride)
  }
}

const GROUP = 16
const MOST_IN_BLOCK = 256
const BLOCK_BYTES = 8192
const LEAST_TAIL = 32

/** Every byte of a vertex is a stream of its own: differences to the vertex before, in groups of sixteen with a width each. */
function attributes(packed: Uint8Array, count: number, stride: number): Uint8Array {
  if (stride < 4 || stride > 256 || stride % 4 !== 0) throw new MeshoptBroken(`stride ${stride}`)
  expectHeader(packed, 0xa0)
  const tail = packed.length - Math.max(stride, LEAST_TAIL)
  if (tail < 1) throw new MeshoptBroken('no tail')
  const out = new Uint8Array(count * stride)
  // A copy in any case: slices of Node's buffers share their memory.
  const before = Uint8Array.from(packed.subarray(packed.length - stride))
  const perBlock = Math.min(MOST_IN_BLOCK, Math.floor(BLOCK_BYTES / stride / GROUP) * GROUP)
  const deltas = new Uint8Array(Math.ceil(perBlock / GROUP) * GROUP)
  let at = 1
  for (let first = 0; first < count; first += perBlock) {
    const inBlock = Math.min(perBlock, count - first)
    for (let byte = 0; byte < stride; byte += 1) {
      at = readDeltas(packed, at, tail, inBlock, deltas)
      let value = before[byte] ?? 0
      for (let item = 0; item < inBlock; item += 1) {
        value = (value + unzigzag(deltas[item] ?? 0)) & 0xff
        out[(first + item) * stride + byte] = value
      }
      before[byte] = value
    }
  }
  if (at !== tail) throw new MeshoptBroken('left over')
  return out
}

/** Reads the differences of one byte of a block; gives where the next begin. */
function readDeltas(packed: Uint8Array, from: number, end: number, count: number, deltas: Uint8Array): number {
  const groups = Math.ceil(count / GROUP)
  let at = from + Math.ceil(groups / 4)
  for (let group = 0; group < groups; group += 1) {
    const width = ((packed[from + (group >> 2)] ?? 0) >> ((group & 3) * 2)) & 3
    const start = group * GROUP
    if (width === 0) deltas.fill(0, start, start + GROUP)
    else if (width === 3) {
      for (let item = 0; item < GROUP; item += 1) deltas[start + item] = packed[at + item] ?? 0
      at += GROUP
    } else at = readNarrow(packed, at, width * 2, deltas, start)
    if (at > end) throw new MeshoptBroken('cut short')
  }
  return at
}

/** Differences of two or four bits, the first in the highest; the largest value says that a whole byte follows. */
function readNarrow(packed: Uint8Array, from: number, bits: number, deltas: Uint8Array, start: number): number {
  const perByte = 8 / bits
  const whole = (1 << bits) - 1
  let more = from + GROUP / perByte
  for (let item = 0; item < GROUP; item += 1) {
    const byte = packed[from + Math.floor(item / perByte)] ?? 0
    const value = (byte >> (8 - bits - (item % perByte) * bits)) & whole
    if (value === whole) {
      deltas[start + item] = packed[more] ?? 0
      more += 1
    } else deltas[start + item] = value
  }
  return more
}

/** Numbers of seven bits a byte, the lowest first. */
class Numbers {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    readonly end: number,
  ) {}

  byte(): number {
    if (this.at >= this.end) throw new MeshoptBroken('cut short')
    this.at += 1
    return this.bytes[this.at - 1] ?? 0
  }

  next(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw new MeshoptBroken('a number without an end')
  }

  /** The number that differs from `last` by what comes next. */
  after(last: number): number {
    return (last + signed(this.next())) >>> 0
  }
}

/** Sixteen that were seen last; 0 steps back is the newest. */
class Recent<Item> {
  readonly #items: (Item | undefined)[] = []
  #next = 0

  push(item: Item): void {
    this.#items[this.#next] = item
    this.#next = (this.#next + 1) & 15
  }

  back(steps: number): Item {
    const item = this.#items[(this.#next - 1 - steps) & 15]
    if (item === undefined) throw new MeshoptBroken('nothing was seen yet')
    return item
  }
}

const AUX_BYTES = 16
type Edge = readonly [number, number]

/** A triangle shares an edge with one of the last sixteen, or begins anew. */
function triangles(packed: Uint8Array, count: number): Uint32Array {
  if (count % 3 !== 0) throw new MeshoptBroken('no triangles')
  expectHeader(packed, 0xe1)
  const codes = count / 3
  const aux = packed.length - AUX_BYTES
  if (1 + codes > aux) throw new MeshoptBroken('cut short')
  const data = new Numbers(packed, 1 + codes, aux)
  const out = new Uint32Array(count)
  const edges = new Recent<Edge>()
  const vertices = new Recent<number>()
  let [next, last] = [0, 0]
  const fresh = () => {
    next += 1
    vertices.push(next - 1)
    return next - 1
  }
  const told = () => {
    last = data.after(last)
    vertices.push(last)
    return last
  }
  for (let index = 0; index < codes; index += 1) {
    const code = packed[1 + index] ?? 0
    let [a, b, c] = [0, 0, 0]
    if (code < 0xf0) {
      ;[a, b] = edges.back(code >> 4)
      const third = code & 15
      if (third === 0) c = fresh()
      else if (third < 13) c = vertices.back(third)
      else if (third === 15) c = told()
      else {
        last = (last + (third === 13 ? -1 : 1)) >>> 0
        c = last
        vertices.push(c)
      }
      edges.push([c, b])
      edges.push([a, c])
    } else {
      const known = code < 0xfe
      const more = known ? (packed[aux + (code & 15)] ?? 0) : data.byte()
      const [second, third] = [more >> 4, more & 15]
      // In a row of bytes of its own, 0 begins a new count of vertices.
      if (!known && more === 0) next = 0
      ;[a, b, c] = corners(code === 0xff, known, second, third)
      edges.push([b, a])
      edges.push([c, b])
      edges.push([a, c])
    }
    out.set([a, b, c], index * 3)
  }
  if (data.at !== aux) throw new MeshoptBroken('left over')
  return out

  /** The three corners of a triangle that shares no edge; new ones are remembered in the order a, b, c. */
  function corners(isTold: boolean, known: boolean, second: number, third: number): [number, number, number] {
    const kinds = [isTold ? 15 : 0, second, third]
    let taken = next
    // Old corners are counted back from before this triangle; new ones are numbered before told ones are read.
    const numbers = kinds.map((kind, place) => {
      if (kind === 0) {
        taken += 1
        return taken - 1
      }
      return kind === 15 && !known ? -1 : place === 0 ? 0 : vertices.back(kind - 1)
    })
    next = taken
    const all = numbers.map((number) => {
      if (number >= 0) return number
      last = data.after(last)
      return last
    })
    for (const [place, kind] of kinds.entries())
      if (kind === 0 || (kind === 15 && !known)) vertices.push(all[place] ?? 0)
    return [all[0] ?? 0, all[1] ?? 0, all[2] ?? 0]
  }
}

/** Each index differs a little from one of two before it. */
function indices(packed: Uint8Array, count: number): Uint32Array {
  expectHeader(packed, 0xd1)
  const data = new Numbers(packed, 1, packed.length - 4)
  const last: [number, number] = [0, 0]
  const out = new Uint32Array(count)
  for (let index = 0; index < count; index += 1) {
    const value = data.next()
    const which = value & 1 ? 1 : 0
    last[which] = (last[which] + signed(value >>> 1)) >>> 0
    out[index] = last[which]
  }
  if (data.at !== packed.length - 4) throw new MeshoptBroken('left over')
  return out
}

function stored(values: Uint32Array, stride: number): Uint8Array {
  if (stride === 4) return new Uint8Array(values.buffer)
  if (stride !== 2) throw new MeshoptBroken(`stride ${stride}`)
  return new Uint8Array(Uint16Array.from(values).buffer)
}

function expectHeader(packed: Uint8Array, header: number): void {
  if (packed[0] !== header) throw new MeshoptBroken('another version')
}

function unzigzag(byte: number): number {
  return byte & 1 ? ~(byte >> 1) : byte >> 1
}

function signed(value: number): number {
  return value & 1 ? ~(value >>> 1) : value >>> 1
}
