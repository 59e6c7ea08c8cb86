import { LEAF_BYTES, type Manifest, type ManifestFile, type PartId } from '#domain/built-pack/manifest.ts'
import { PackDamaged } from '#domain/built-pack/pack-errors.ts'
import { isCount, isRecord, isSha256, parseJson } from './safe-json.ts'

/** Limits of the pack format: over them nothing is installed. */
export const MANIFEST_LIMIT_BYTES = 1_048_576
const FILE_LIMIT = 20_000

// The name's last part becomes the end of an address: nothing in it may climb out of `objects/`.
const SAFE_PATH = /^(?!.*\.\.)[\w][\w./@+,-]{0,400}\.[A-Za-z0-9]{1,8}$/
const SAFE_PART =
  /^(core|map|film|zoom|3d|table|(text|audio):[A-Za-z0-9-]{1,35}|exhibition:[a-z0-9-]{1,80}(:[A-Za-z0-9-]{1,35})?)$/
const SAFE_TYPE = /^[a-z]+\/[\w.+-]{1,80}$/

/**
 * The manifest in these bytes, every field checked: it is strangers' data, and its hash says only that it arrived as it was sent.
 * @throws PackDamaged
 */
export function parseManifest(bytes: Uint8Array, pack: string): Manifest {
  const path = `packs/${pack}/manifest`
  const raw = bytes.length <= MANIFEST_LIMIT_BYTES ? parsed(bytes) : undefined
  if (!isRecord(raw) || raw['format'] !== 1 || raw['pack'] !== pack || !Array.isArray(raw['files']))
    throw new PackDamaged(path)
  if (raw['files'].length > FILE_LIMIT) throw new PackDamaged(path)
  const files = raw['files'].map((file: unknown) => fileFrom(file))
  if (files.some((file) => file === undefined)) throw new PackDamaged(path)
  const whole = files.filter((file) => file !== undefined)
  if (new Set(whole.map((file) => file.path)).size !== whole.length) throw new PackDamaged(path)
  return { format: 1, pack, files: whole }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function fileFrom(raw: unknown): ManifestFile | undefined {
  if (!isRecord(raw)) return undefined
  const { path, sha256, bytes, type, part, leaves } = raw
  if (
    !isSha256(sha256) ||
    !isCount(bytes) ||
    !matches(path, SAFE_PATH) ||
    !matches(type, SAFE_TYPE) ||
    !matches(part, SAFE_PART)
  ) {
    return undefined
  }
  const file = { path, sha256, bytes, type, part: part as PartId }
  if (bytes <= LEAF_BYTES) return file
  if (!Array.isArray(leaves) || leaves.length !== Math.ceil(bytes / LEAF_BYTES) || !leaves.every(isSha256))
    return undefined
  return { ...file, leaves }
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}
