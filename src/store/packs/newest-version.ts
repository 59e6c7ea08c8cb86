import type { Manifest, PartId } from '#domain/built-pack/manifest.ts'
import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import type { Bytes, ObjectStore } from '../objects/object-store.ts'
import { readKeptManifest } from './kept-manifest.ts'
import { parseManifest } from './parse-manifest.ts'
import type { PublishedTree } from './published-tree.ts'
import { partsTogether, wantedObjects } from './wanted-files.ts'
import type { ManifestFile } from '#domain/built-pack/manifest.ts'

/** What taking these parts of the newest version means. */
export interface NewestVersion {
  readonly sequence: number
  readonly manifestSha256: string
  readonly manifest: Manifest
  /** The manifest's bytes as published, where they are not kept yet. */
  readonly manifestBytes?: Bytes
  readonly parts: readonly PartId[]
  readonly wanted: readonly ManifestFile[]
}

/**
 * What the network calls the newest version, whatever its sequence: a town that builds into an empty folder begins at 1 again,
 * and an unsigned sequence proves nothing about age.
 * @throws PackUnknown, PackUnreachable, PackDamaged
 */
export async function newestVersion(
  tree: PublishedTree,
  notes: ObjectStore,
  pack: string,
  asked: readonly PartId[],
  installed: InstalledPack | undefined,
  signal: AbortSignal | undefined,
): Promise<NewestVersion> {
  const { sequence, manifest: manifestSha256 } = await tree.latest(pack, { signal })
  const parts = partsTogether(asked, installed?.parts ?? [])
  const kept = await readKeptManifest(notes, pack, manifestSha256)
  if (kept !== undefined) return { sequence, manifestSha256, manifest: kept, parts, wanted: wantedObjects(kept, parts) }
  const manifestBytes = await tree.manifest(pack, manifestSha256, { signal })
  const manifest = parseManifest(manifestBytes, pack)
  return { sequence, manifestSha256, manifest, manifestBytes, parts, wanted: wantedObjects(manifest, parts) }
}
