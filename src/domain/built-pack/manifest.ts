import type { LanguageTag } from '../language/language.ts'
import type { SignedWords } from '../trust/judge-version.ts'

/**
 * What a visitor can choose to take: `core`, `map`, `text:fr`, `audio:fr`, `film`, `zoom` (tiles of close looks), `3d`, `table`,
 * `exhibition:alaska` (its pictures, films and tiles) and `exhibition:alaska:fr` (its voices).
 */
export type PartId =
  | 'core'
  | 'map'
  | 'film'
  | 'zoom'
  | '3d'
  | 'table'
  | `text:${LanguageTag}`
  | `audio:${LanguageTag}`
  | `exhibition:${string}`

/** One immutable file of a built pack. Its bytes are at `objectPath(file)`. */
export interface ManifestFile {
  /** Where the pack's own data point to it: `stops/3.json`, `media/stops/beffroi/drawing-800.webp`. Unique in the manifest. */
  readonly path: string
  /** SHA-256 of the bytes, 64 lower-case hex digits. */
  readonly sha256: string
  readonly bytes: number
  /** Media type, such as `image/webp`. */
  readonly type: string
  readonly part: PartId
  /** SHA-256 of each 1 MiB leaf in order, for files over 1 MiB. */
  readonly leaves?: readonly string[]
}

/** Everything a version of a pack consists of. At most 1 MiB of JSON and 20 000 files. */
export interface Manifest {
  readonly format: 1
  readonly pack: string
  readonly files: readonly ManifestFile[]
}

/** `packs/<id>/latest.json`: which manifest is the newest. */
export interface Latest {
  readonly sequence: number
  /** SHA-256 of the manifest's bytes; it lies at `packs/<id>/manifests/<sha256>.json`. */
  readonly manifest: string
  /** Who says so; missing where the town has no keys. */
  readonly signed?: SignedWords
}

/** Bytes of one leaf: large files are checked, resumed and mended leaf by leaf. */
export const LEAF_BYTES = 1_048_576

/** Path of an object below the root of a published tree: `objects/<aa>/<sha256>.<ext>`. */
export function objectPath({ sha256, path }: Pick<ManifestFile, 'sha256' | 'path'>): string {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  return `objects/${sha256.slice(0, 2)}/${sha256}.${extension}`
}

/** Bytes to fetch for each part of a pack. */
export function bytesByPart(manifest: Manifest): ReadonlyMap<PartId, number> {
  const bytes = new Map<PartId, number>()
  for (const file of manifest.files) bytes.set(file.part, (bytes.get(file.part) ?? 0) + file.bytes)
  return bytes
}
