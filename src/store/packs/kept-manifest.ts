import type { Manifest } from '#domain/built-pack/manifest.ts'
import { PackDamaged } from '#domain/built-pack/pack-errors.ts'
import { sha256Hex } from '../objects/hash-bytes.ts'
import type { Bytes, ObjectStore } from '../objects/object-store.ts'
import { parseManifest } from './parse-manifest.ts'

/** A manifest of which the device keeps a copy that still has its hash; undefined when it does not. */
export async function readKeptManifest(
  notes: ObjectStore,
  pack: string,
  sha256: string,
): Promise<Manifest | undefined> {
  const bytes = await readKeptManifestBytes(notes, sha256)
  if (bytes === undefined) return undefined
  try {
    return parseManifest(bytes, pack)
  } catch (error) {
    if (error instanceof PackDamaged) return undefined
    throw error
  }
}

/** The bytes of such a copy, not parsed. */
export async function readKeptManifestBytes(notes: ObjectStore, sha256: string): Promise<Bytes | undefined> {
  const bytes = await notes.readBytes(sha256)
  return bytes !== undefined && (await sha256Hex(bytes)) === sha256 ? bytes : undefined
}
