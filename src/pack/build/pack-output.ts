import { LEAF_BYTES, type Manifest, type ManifestFile, objectPath, type PartId } from '#domain/built-pack/manifest.ts'
import type { BuildTools } from './build-tools.ts'

const MANIFEST_BYTES = 1_048_576
const MANIFEST_FILES = 20_000

/** Collects the files of one pack while it is built. */
export interface PackOutput {
  /** Keeps the bytes and names them in the manifest; gives the path of the object. */
  add(file: OutputFile, bytes: Uint8Array): Promise<string>
  /** As `add`, for values of ours: JSON without spaces. */
  addJson(path: string, part: PartId, value: unknown): Promise<string>
  /** What was added so far. @throws PackTooLarge */
  manifest(): FinishedManifest
}

export type OutputFile = Pick<ManifestFile, 'path' | 'type' | 'part'>

export interface FinishedManifest {
  readonly manifest: Manifest
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** A pack that no device would install. */
export class PackTooLarge extends Error {
  override readonly name = 'PackTooLarge'
  constructor(
    readonly pack: string,
    readonly what: 'manifest-bytes' | 'files',
    readonly count: number,
    readonly limit: number,
  ) {
    super(`Pack ${pack}: ${what} ${count}, at most ${limit}`)
  }
}

export function openOutput(
  pack: string,
  { sha256, utf8, keep }: Pick<BuildTools, 'sha256' | 'utf8' | 'keep'>,
): PackOutput {
  const files = new Map<string, ManifestFile>()

  async function add({ path, type, part }: OutputFile, bytes: Uint8Array): Promise<string> {
    const file: ManifestFile = {
      path,
      sha256: sha256(bytes),
      bytes: bytes.length,
      type,
      part,
      ...leavesOf(bytes, sha256),
    }
    const known = files.get(path)
    if (known !== undefined && known.sha256 !== file.sha256) throw new Error(`Two different files at ${path}`)
    files.set(path, file)
    await keep(objectPath(file), bytes)
    return objectPath(file)
  }

  return {
    add,
    addJson: (path, part, value) => add({ path, type: 'application/json', part }, utf8(JSON.stringify(value))),
    manifest() {
      const sorted = [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
      if (sorted.length > MANIFEST_FILES) throw new PackTooLarge(pack, 'files', sorted.length, MANIFEST_FILES)
      const manifest: Manifest = { format: 1, pack, files: sorted }
      const bytes = utf8(JSON.stringify(manifest))
      if (bytes.length > MANIFEST_BYTES) throw new PackTooLarge(pack, 'manifest-bytes', bytes.length, MANIFEST_BYTES)
      return { manifest, bytes, sha256: sha256(bytes) }
    },
  }
}

function leavesOf(bytes: Uint8Array, sha256: BuildTools['sha256']): Pick<ManifestFile, 'leaves'> {
  if (bytes.length <= LEAF_BYTES) return {}
  const count = Math.ceil(bytes.length / LEAF_BYTES)
  return {
    leaves: Array.from({ length: count }, (_, leaf) =>
      sha256(bytes.subarray(leaf * LEAF_BYTES, (leaf + 1) * LEAF_BYTES)),
    ),
  }
}
