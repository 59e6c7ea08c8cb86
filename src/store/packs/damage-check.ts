import type { ManifestFile } from '#domain/built-pack/manifest.ts'
import type { DamagedPack } from '#domain/built-pack/pack-source.ts'
import { blobSha256Hex } from '../objects/hash-bytes.ts'
import type { ObjectStores } from '../objects/open-object-stores.ts'
import type { CollectorParts } from './collect-garbage.ts'
import type { CommittedPack } from './commit-record.ts'
import { readKeptManifest } from './kept-manifest.ts'
import { totalBytes, wantedObjects } from './wanted-files.ts'

/** Forgets an object that does not match its hash. Call it under the writer's lock. */
export async function dropSpoilt(
  { stores: { objects }, index }: Pick<CollectorParts, 'stores' | 'index'>,
  sha256: string,
): Promise<void> {
  const bytes = await objects.readBlob(sha256)
  if (bytes !== undefined && (await blobSha256Hex(bytes)) !== sha256)
    await objects.delete(sha256, () => index.bringDown())
}

/** Compares what the record says is here with what is here: browsers evict files and keep the index, or the other way round. */
export class DamageCheck {
  /** Parsed once per page: a start asks several times. */
  readonly #wanted = new Map<string, readonly ManifestFile[]>()

  constructor(readonly stores: ObjectStores) {}

  /** What is gone of each pack that is not whole, by the names in the store alone. */
  async byNames(packs: readonly CommittedPack[]): Promise<readonly DamagedPack[]> {
    if (packs.length === 0) return []
    const names = new Set(await this.stores.objects.list())
    return this.#each(packs, (file) => Promise.resolve(names.has(file.sha256)))
  }

  /** The same by length and hash of every file; those that do not match are in `spoilt`. */
  async byHash(
    packs: readonly CommittedPack[],
  ): Promise<{ readonly damaged: readonly DamagedPack[]; readonly spoilt: ReadonlySet<string> }> {
    const spoilt = new Set<string>()
    const damaged = await this.#each(packs, async ({ sha256, bytes }) => {
      const blob = await this.stores.objects.readBlob(sha256)
      if (blob === undefined) return false
      const isRight = blob.size === bytes && (await blobSha256Hex(blob)) === sha256
      if (!isRight) spoilt.add(sha256)
      return isRight
    })
    return { damaged, spoilt }
  }

  async #each(
    packs: readonly CommittedPack[],
    isHere: (file: ManifestFile) => Promise<boolean>,
  ): Promise<readonly DamagedPack[]> {
    const damaged: DamagedPack[] = []
    for (const pack of packs) {
      const { note: _note, ...installed } = pack
      const wanted = await this.#wantedOf(pack)
      if (wanted === undefined) {
        damaged.push({ ...installed, missingBytes: pack.bytes, missingPaths: [] })
        continue
      }
      const missing: ManifestFile[] = []
      for (const file of wanted) if (!(await isHere(file))) missing.push(file)
      if (missing.length === 0) continue
      damaged.push({ ...installed, missingBytes: totalBytes(missing), missingPaths: missing.map(({ path }) => path) })
    }
    return damaged
  }

  async #wantedOf({ id, manifest: sha256, parts }: CommittedPack): Promise<readonly ManifestFile[] | undefined> {
    const key = [sha256, ...parts].join(' ')
    const known = this.#wanted.get(key)
    if (known !== undefined) return known
    const manifest = await readKeptManifest(this.stores.notes, id, sha256)
    if (manifest === undefined) return undefined
    const wanted = wantedObjects(manifest, parts)
    this.#wanted.set(key, wanted)
    return wanted
  }
}
