import { decodeMeshopt, MeshoptBroken, type MeshoptMode } from './decode-meshopt.ts'
import type { GlbFault } from './glb-fault.ts'
import { ListReader, type Row } from './list-reader.ts'
import { type Glb, isRecord } from './read-glb.ts'

const COMPONENT_BYTES: Readonly<Record<number, number>> = { 5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4 }
const COMPONENTS: Readonly<Record<string, number>> = {
  SCALAR: 1,
  VEC2: 2,
  VEC3: 3,
  VEC4: 4,
  MAT2: 4,
  MAT3: 9,
  MAT4: 16,
}
/** What one view may hold once unpacked: a few bytes can claim to be very many. */
const MOST_VIEW_BYTES = 67_108_864
const MESHOPT = 'EXT_meshopt_compression'
const PICTURE_TYPES: ReadonlySet<unknown> = new Set(['image/png', 'image/jpeg', 'image/webp'])

/** Whether everything that is named lies within the file: buffers, views of them, numbers in the views, pictures. */
export function viewsFault(lists: ListReader, bytes: Uint8Array): GlbFault | null {
  return (
    externalFault(lists) ??
    rowFault(lists, 'buffers', (buffer, index) => isBufferSound(buffer, index, bytes)) ??
    rowFault(lists, 'bufferViews', (view) => isViewSound(view, lists, bytes)) ??
    rowFault(lists, 'accessors', (accessor) => isAccessorSound(accessor, lists.rows('bufferViews') ?? [])) ??
    rowFault(lists, 'images', (image) => isImageSound(image, lists.rows('bufferViews') ?? []))
  )
}

/** Unpacks every packed view of a model that was judged, to know that it can be; what comes of it is given up. */
export function packedFault({ json, bytes }: Glb): GlbFault | null {
  for (const [index, { extensions }] of (new ListReader(json).rows('bufferViews') ?? []).entries()) {
    const packed = isRecord(extensions) ? extensions[MESHOPT] : undefined
    if (!isRecord(packed)) continue
    const from = Number(packed['byteOffset'] ?? 0)
    const source = bytes.subarray(from, from + Number(packed['byteLength']))
    const [count, stride, mode] = [Number(packed['count']), Number(packed['byteStride']), packed['mode'] as MeshoptMode]
    try {
      decodeMeshopt(source, { count, stride, mode })
    } catch (error) {
      if (error instanceof MeshoptBroken) return { kind: 'broken', place: `bufferViews/${index}` }
      throw error
    }
  }
  return null
}

function rowFault(lists: ListReader, name: string, isSound: (row: Row, index: number) => boolean): GlbFault | null {
  const rows = lists.rows(name)
  if (rows === null) return { kind: 'broken', place: name }
  const index = rows.findIndex((row, at) => !isSound(row, at))
  return index < 0 ? null : { kind: 'broken', place: `${name}/${index}` }
}

function externalFault(lists: ListReader): GlbFault | null {
  for (const name of ['buffers', 'images']) {
    const named = lists.rows(name)?.find(({ uri }) => uri !== undefined)
    if (named !== undefined) return { kind: 'external', uri: String(named['uri']).slice(0, 80) }
  }
  return null
}

/** The first is the file's own block; others hold nothing but the room that packed views unpack to. */
function isBufferSound({ byteLength, extensions }: Row, index: number, bytes: Uint8Array): boolean {
  if (!isCount(byteLength)) return false
  return index === 0 ? byteLength <= bytes.length || isFallback(extensions) : isFallback(extensions)
}

function isFallback(extensions: unknown): boolean {
  return isRecord(extensions) && isRecord(extensions[MESHOPT]) && extensions[MESHOPT]['fallback'] === true
}

function isViewSound(view: Row, lists: ListReader, bytes: Uint8Array): boolean {
  const buffer = lists.rows('buffers')?.[Number(view['buffer'])]
  const { byteOffset = 0, byteLength, byteStride, extensions } = view
  if (buffer === undefined || !isCount(byteOffset) || !isCount(byteLength) || byteLength === 0) return false
  if (byteStride !== undefined && (!isCount(byteStride) || byteStride < 4 || byteStride > 252 || byteStride % 4 !== 0))
    return false
  if (byteLength > MOST_VIEW_BYTES || byteOffset + byteLength > Number(buffer['byteLength'])) return false
  const packed = isRecord(extensions) ? extensions[MESHOPT] : undefined
  if (packed === undefined) return byteOffset + byteLength <= bytes.length && !isFallback(buffer['extensions'])
  return isRecord(packed) && isPackedSound(packed, byteLength, bytes)
}

function isPackedSound(packed: Row, unpackedBytes: number, bytes: Uint8Array): boolean {
  const { buffer, byteOffset = 0, byteLength, byteStride, count, mode, filter = 'NONE' } = packed
  if (buffer !== 0 || !isCount(byteOffset) || !isCount(byteLength) || byteOffset + byteLength > bytes.length)
    return false
  if (!isCount(byteStride) || !isCount(count) || count * byteStride !== unpackedBytes) return false
  switch (filter) {
    case 'NONE':
    case 'EXPONENTIAL':
      break
    case 'OCTAHEDRAL':
      if (byteStride !== 4 && byteStride !== 8) return false
      break
    case 'QUATERNION':
      if (byteStride !== 8) return false
      break
    default:
      return false
  }
  if (mode === 'ATTRIBUTES') return byteStride % 4 === 0 && byteStride <= 256
  return filter === 'NONE' && (byteStride === 2 || byteStride === 4) && (mode === 'TRIANGLES' || mode === 'INDICES')
}

function isAccessorSound(accessor: Row, views: readonly Row[]): boolean {
  const { bufferView, byteOffset = 0, componentType, count, type, sparse } = accessor
  const size = COMPONENT_BYTES[Number(componentType)]
  const parts = COMPONENTS[String(type)]
  if (size === undefined || parts === undefined || !isCount(count) || count === 0 || !isCount(byteOffset)) return false
  // Nobody's exporter of buildings writes these; to refuse them leaves one way less to point outside.
  if (sparse !== undefined) return false
  if (count * size * parts > MOST_VIEW_BYTES) return false
  if (bufferView === undefined) return true
  const view = views[Number(bufferView)]
  if (view === undefined || byteOffset % size !== 0) return false
  const packed = isRecord(view['extensions']) ? view['extensions'][MESHOPT] : undefined
  const stride = Number((isRecord(packed) ? packed['byteStride'] : view['byteStride']) ?? size * parts)
  return stride % size === 0 && byteOffset + stride * (count - 1) + size * parts <= Number(view['byteLength'])
}

function isImageSound({ bufferView, mimeType }: Row, views: readonly Row[]): boolean {
  return views[Number(bufferView)] !== undefined && PICTURE_TYPES.has(mimeType)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
