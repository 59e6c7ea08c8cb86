import type { Latest, Manifest, ManifestFile, PartId } from '#domain/built-pack/manifest.ts'
import { PackNotTrusted } from '#domain/built-pack/pack-errors.ts'
import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import type { PackSignature, SignedWords } from '#domain/trust/judge-version.ts'
import type { Bytes } from '../objects/object-store.ts'
import type { ObjectStores } from '../objects/open-object-stores.ts'
import { readKeptManifestBytes } from './kept-manifest.ts'
import { parseManifest } from './parse-manifest.ts'
import type { PublishedTree } from './published-tree.ts'
import { standardOf, type Trust } from './trust.ts'
import { partsTogether, wantedObjects } from './wanted-files.ts'

/** What taking these parts of the newest version means. */
export interface NewestVersion {
  readonly sequence: number
  readonly manifestSha256: string
  readonly manifest: Manifest
  /** The manifest's bytes as published, where they are not kept yet. */
  readonly manifestBytes?: Bytes
  readonly parts: readonly PartId[]
  readonly wanted: readonly ManifestFile[]
  readonly signature?: PackSignature
  /** What the town says of it, as it was published. */
  readonly signed?: SignedWords
}

export interface NewestVersionParts {
  readonly tree: PublishedTree
  readonly stores: Pick<ObjectStores, 'notes'>
  readonly trust: Trust
}

/**
 * What the network calls the newest version, if it may be taken: by the town this device knows, and not older than what it has.
 * Where no key is known and none is offered, whatever its sequence: an unsigned one proves nothing about age.
 * @throws PackUnknown, PackUnreachable, PackDamaged, PackNotTrusted
 */
export async function newestVersion(
  parts: NewestVersionParts,
  pack: string,
  asked: readonly PartId[],
  installed: InstalledPack | undefined,
  signal: AbortSignal | undefined,
): Promise<NewestVersion> {
  const latest = await parts.tree.latest(pack, { signal })
  const { notes } = parts.stores
  const kept = await readKeptManifestBytes(notes, latest.manifest)
  const bytes = kept ?? (await parts.tree.manifest(pack, latest.manifest, { signal }))
  const manifest = parseManifest(bytes, pack)
  const together = partsTogether(asked, installed?.parts ?? [])
  return {
    ...(await judged(parts.trust, pack, latest, bytes, installed)),
    ...(latest.signed && { signed: latest.signed }),
    manifestSha256: latest.manifest,
    manifest,
    ...(kept === undefined && { manifestBytes: bytes }),
    parts: together,
    wanted: wantedObjects(manifest, together),
  }
}

/** @throws PackNotTrusted */
async function judged(
  trust: Trust,
  pack: string,
  { sequence, manifest: sha256, signed }: Latest,
  manifest: Bytes,
  installed: InstalledPack | undefined,
): Promise<Pick<NewestVersion, 'sequence' | 'signature'>> {
  // Bytes that were trusted once are the same bytes wherever they come from: what a device has lost it takes from any host.
  if (signed === undefined && installed?.signature !== undefined && installed.manifest === sha256)
    return { sequence: installed.sequence, signature: installed.signature }
  const standard = standardOf(trust, pack, installed)
  if (signed === undefined && standard === undefined) return { sequence }
  // Fetched when a signature is first looked at: no first screen does.
  const { judgeVersion } = await import('#domain/trust/judge-version.ts')
  const judgement = await judgeVersion({ pack, sequence, manifest, signed }, standard, trust.verify)
  if (!judgement.trusted) throw new PackNotTrusted(pack, judgement.why)
  return { sequence, ...(judgement.signature && { signature: judgement.signature }) }
}
