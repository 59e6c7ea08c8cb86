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
 * The newest version on the network. A `latest.json` that is older than what is installed is a stale copy on the way:
 * the installed version is then the newest known.
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
  const published = await tree.latest(pack, { signal })
  const { sequence, manifest: manifestSha256 } =
    installed !== undefined && installed.sequence > published.sequence ? installed : published
  const parts = partsTogether(asked, installed?.parts ?? [])
  const kept = await readKeptManifest(notes, pack, manifestSha256)
  if (kept !== undefined) return { sequence, manifestSha256, manifest: kept, parts, wanted: wantedObjects(kept, parts) }
  const manifestBytes = await tree.manifest(pack, manifestSha256, { signal })
  const manifest = parseManifest(manifestBytes, pack)
  return { sequence, manifestSha256, manifest, manifestBytes, parts, wanted: wantedObjects(manifest, parts) }
}
