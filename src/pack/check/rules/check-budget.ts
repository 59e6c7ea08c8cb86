import { exhibitionOf } from '../../build/exhibition-parts.ts'
import type { Checking } from '../checking.ts'
import type { FileUse } from '../file-uses.ts'

const MIB = 1_048_576

/** Beyond these a visitor at a street corner gives up the download. */
const LIMITS: Readonly<Record<string, number>> = {
  core: 25 * MIB,
  map: 60 * MIB,
  audio: 60 * MIB,
  film: 300 * MIB,
  '3d': 60 * MIB,
  text: 20 * MIB,
  exhibition: 150 * MIB,
}
/** A picture is built in the sizes of the screens, at most this much altogether. */
const BUILT_PICTURE_BYTES = 409_600

/** What each part of the built pack would weigh. */
export function checkBudget({ tree, report, uses }: Checking): void {
  const parts = new Map<string, { size: number; heaviest: string; heaviestSize: number; first: FileUse | null }>()
  const counted = new Set<string>()
  const ownerOf = exhibitionOf(tree)
  const add = (part: string, path: string, size: number, use: FileUse | null) => {
    const sum = parts.get(part) ?? { size: 0, heaviest: '', heaviestSize: 0, first: use }
    parts.set(part, sum)
    sum.size += size
    if (size > sum.heaviestSize) [sum.heaviest, sum.heaviestSize] = [path, size]
  }
  for (const use of uses) {
    const size = use.path === null ? undefined : tree.files.get(use.path)
    const own = ownerOf(use.from)
    const part = own === undefined ? partOf(use) : partOf(use) && `exhibition:${own}`
    if (use.path === null || size === undefined || part === null || counted.has(`${part} ${use.path}`)) continue
    counted.add(`${part} ${use.path}`)
    add(part, use.path, isPicture(use) ? Math.min(size, BUILT_PICTURE_BYTES) : size, use)
  }
  for (const [file, size] of tree.files)
    if (file.endsWith('.md')) add(`text:${file.slice(file.lastIndexOf('/') + 1, -'.md'.length)}`, file, size, null)
  for (const [part, { size, heaviest }] of parts) {
    const limit = LIMITS[part.split(':', 1)[0] ?? ''] ?? Number.POSITIVE_INFINITY
    if (size > limit) report('part-too-large', 'pack.json', '', { part, size, limit, heaviest })
  }
}

function isPicture({ role }: FileUse): boolean {
  return role === 'picture' || role === 'panorama' || role === 'plan'
}

function partOf({ role, language, path }: FileUse): string | null {
  switch (role) {
    case 'sound':
      return `audio:${language ?? ''}`
    case 'film':
      return 'film'
    case 'model':
    case 'panorama':
      return '3d'
    case 'basemap':
      return path?.endsWith('.pmtiles') === true ? 'map' : null
    case 'picture':
    case 'plan':
      return 'core'
    case 'zoom':
    case 'captions':
    case 'path':
    case 'era':
    case 'overlay':
      return null
  }
}
