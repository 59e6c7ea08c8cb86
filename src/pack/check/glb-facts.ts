import type { GlbFault } from '#domain/model/glb-fault.ts'
import { judgeGlb } from '#domain/model/judge-glb.ts'
import { packedFault } from '#domain/model/judge-views.ts'
import { readGlb } from '#domain/model/read-glb.ts'
import { kindOfBytes } from './file-kind.ts'
import { pictureHeader } from './picture-header.ts'

/** What a model really is. */
export interface GlbFacts {
  /** Why it cannot be shown. */
  readonly fault?: Exclude<GlbFault, { kind: 'broken' }>
  /** Names that its parts can be told by. */
  readonly names: readonly string[]
  /** Pixels of all its pictures. */
  readonly pixels: number
  /** Where each of its pictures lies in the file. */
  readonly pictures: readonly { readonly offset: number; readonly length: number }[]
}

/** Null for a model that is cut short or contradicts itself. */
export function glbFacts(file: Uint8Array): GlbFacts | null {
  const glb = readGlb(file)
  if (glb === null) return null
  const judged = judgeGlb(glb)
  if (!judged.ok)
    return judged.fault.kind === 'broken' ? null : { fault: judged.fault, names: [], pixels: 0, pictures: [] }
  if (packedFault(glb) !== null) return null
  let pixels = 0
  for (const { offset, length } of judged.contents.pictures) {
    const picture = glb.bytes.subarray(offset, offset + length)
    const kind = kindOfBytes(picture)
    const header = kind === undefined ? null : pictureHeader(kind, picture)
    if (header === null || !header.whole || header.width * header.height === 0) return null
    pixels += header.width * header.height
  }
  const pictures = judged.contents.pictures.map(({ offset, length }) => ({
    offset: glb.bytes.byteOffset - file.byteOffset + offset,
    length,
  }))
  return { names: [...judged.contents.names], pixels, pictures }
}
