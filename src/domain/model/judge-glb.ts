import type { GlbFault } from './glb-fault.ts'
import { viewsFault } from './judge-views.ts'
import { ListReader, type Row } from './list-reader.ts'
import { type Glb, isRecord } from './read-glb.ts'

/** What a sound model consists of. */
export interface GlbContents {
  readonly triangles: number
  /** Where each picture lies in the file's block of bytes. */
  readonly pictures: readonly { readonly offset: number; readonly length: number }[]
  /** Names that parts can be told by: of nodes, and `part` in their extras. */
  readonly names: ReadonlySet<string>
}

export type JudgedGlb =
  { readonly ok: true; readonly contents: GlbContents } | { readonly ok: false; readonly fault: GlbFault }

/** What the app's loader does with a model. Others that are only used, not required, are passed over. */
const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  'EXT_meshopt_compression',
  'EXT_texture_webp',
  'KHR_mesh_quantization',
  'KHR_texture_transform',
  'KHR_materials_unlit',
  'KHR_materials_emissive_strength',
])
/** What would need a decoder of its own is refused even where it is said to be optional: without it nothing is seen. */
const REFUSED_EXTENSIONS: ReadonlySet<string> = new Set([
  'KHR_draco_mesh_compression',
  'KHR_texture_basisu',
  'KHR_meshopt_compression',
])
/** Beyond these a phone draws less than thirty pictures a second. */
export const MOST_TRIANGLES = 300_000
const MOST_NODES = 4096
const MOST_DEPTH = 64

/** Whether a model can be handed to the drawing code without it reading beyond the file, fetching, or never ending. */
export function judgeGlb(glb: Glb): JudgedGlb {
  const lists = new ListReader(glb.json)
  const fault = extensionFault(glb) ?? viewsFault(lists, glb.bytes) ?? sceneFault(lists)
  if (fault !== null) return { ok: false, fault }
  const triangles = trianglesDrawn(lists)
  if (triangles === null) return broken('meshes')
  if (triangles > MOST_TRIANGLES)
    return { ok: false, fault: { kind: 'triangles', count: triangles, limit: MOST_TRIANGLES } }
  if (triangles === 0) return { ok: false, fault: { kind: 'nothing-drawn' } }
  return { ok: true, contents: { triangles, pictures: picturesOf(lists), names: namesOf(lists) } }
}

function broken(place: string): JudgedGlb {
  return { ok: false, fault: { kind: 'broken', place } }
}

function extensionFault({ json }: Glb): GlbFault | null {
  const listed = (field: string) => {
    const list = json[field]
    return Array.isArray(list) ? list.map(String) : []
  }
  const extension =
    listed('extensionsRequired').find((name) => !KNOWN_EXTENSIONS.has(name)) ??
    listed('extensionsUsed').find((name) => REFUSED_EXTENSIONS.has(name))
  return extension === undefined ? null : { kind: 'extension', extension }
}

/** Nodes make trees: no node is reached twice, none lies deeper than any tool makes them. */
function sceneFault(lists: ListReader): GlbFault | null {
  const nodes = lists.rows('nodes')
  if (nodes === null) return { kind: 'broken', place: 'nodes' }
  if (nodes.length > MOST_NODES) return { kind: 'nodes', count: nodes.length, limit: MOST_NODES }
  const seen = new Set<number>()
  const roots = lists.rows('scenes')
  if (roots === null) return { kind: 'broken', place: 'scenes' }
  const walk = (index: number, depth: number): boolean => {
    const node = nodes[index]
    if (node === undefined || seen.has(index) || depth > MOST_DEPTH) return false
    seen.add(index)
    return (indexList(node, 'children') ?? [-1]).every((child) => walk(child, depth + 1))
  }
  for (const [index, scene] of roots.entries()) {
    seen.clear()
    if (!(indexList(scene, 'nodes') ?? [-1]).every((root) => walk(root, 0)))
      return { kind: 'broken', place: `scenes/${index}/nodes` }
  }
  return null
}

/** Triangles of the scene that is shown, every mesh as often as it stands in it; null where a mesh cannot be drawn. */
function trianglesDrawn(lists: ListReader): number | null {
  const [nodes, meshes, accessors] = [lists.rows('nodes'), lists.rows('meshes'), lists.rows('accessors')]
  if (nodes === null || meshes === null || accessors === null) return null
  const perMesh = meshes.map((mesh) => trianglesOf(mesh, accessors, lists))
  if (perMesh.includes(null)) return null
  let sum = 0
  for (const { mesh } of nodes) {
    if (mesh === undefined) continue
    const count = typeof mesh === 'number' ? perMesh[mesh] : undefined
    if (count === undefined || count === null) return null
    sum += count
  }
  return sum
}

const TRIANGLES = 4

function trianglesOf(mesh: Row, accessors: readonly Row[], lists: ListReader): number | null {
  const primitives = lists.rowsOf(mesh['primitives'])
  if (primitives === null || primitives.length === 0) return null
  let sum = 0
  for (const primitive of primitives) {
    const { attributes, indices, mode = TRIANGLES } = primitive
    if (!isRecord(attributes)) return null
    const at = (index: unknown) => (typeof index === 'number' ? accessors[index] : undefined)
    const used = Object.values(attributes).map(at)
    if (used.includes(undefined) || at(attributes['POSITION']) === undefined) return null
    // A vertex that misses one of its values would be read beyond the end.
    const counts = new Set(used.map((accessor) => accessor?.['count']))
    const vertices = Number(at(attributes['POSITION'])?.['count'])
    const order = indices === undefined ? undefined : at(indices)
    if (counts.size > 1 || (indices !== undefined && order === undefined)) return null
    const corners = Number(order?.['count'] ?? vertices)
    sum += mode === TRIANGLES ? Math.floor(corners / 3) : Math.max(0, corners - 2)
  }
  return sum
}

function picturesOf(lists: ListReader): GlbContents['pictures'] {
  const views = lists.rows('bufferViews') ?? []
  return (lists.rows('images') ?? []).flatMap(({ bufferView }) => {
    const view = views[Number(bufferView)]
    return view === undefined ? [] : [{ offset: Number(view['byteOffset'] ?? 0), length: Number(view['byteLength']) }]
  })
}

function namesOf(lists: ListReader): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name, extras } of lists.rows('nodes') ?? []) {
    if (typeof name === 'string') names.add(name)
    if (isRecord(extras) && typeof extras['part'] === 'string') names.add(extras['part'])
  }
  return names
}

function indexList(row: Row, field: string): readonly number[] | null {
  const list = row[field]
  if (list === undefined) return []
  return Array.isArray(list) && list.every((one) => Number.isInteger(one)) ? (list as number[]) : null
}
