import type { BuiltPack } from '#domain/built-pack/built-pack.ts'
import type { PackText } from '#domain/built-pack/built-text.ts'
import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { bytesByPart } from '#domain/built-pack/manifest.ts'
import type { InstalledPack, PackSource } from '#domain/built-pack/pack-source.ts'
import { builtPaths } from '#domain/built-pack/paths.ts'

type EntryTexts = CatalogueEntry['texts'][string]

/** What the catalogue would say of an installed pack, from the pack's own files: for when no catalogue can be had. */
export async function entryOf(
  { sequence, manifest, parts }: InstalledPack,
  source: PackSource,
): Promise<CatalogueEntry> {
  const pack = await source.readJson<BuiltPack>(builtPaths.pack)
  const texts: Record<string, EntryTexts> = {}
  for (const { tag } of pack.languages) {
    if (!parts.includes(`text:${tag}`)) continue
    const { title, summary, coverAlt } = await source.readJson<PackText>(builtPaths.packText(tag))
    texts[tag] = { title, summary, coverAlt }
  }
  const any = Object.values(texts)[0] ?? { title: pack.id, summary: '', coverAlt: '' }
  for (const { tag } of pack.languages) texts[tag] ??= any
  return {
    id: pack.id,
    sequence,
    manifest,
    languages: pack.languages,
    area: pack.area,
    texts,
    ...(pack.cover && { cover: pack.cover }),
    bytes: Object.fromEntries(bytesByPart(source.manifest)),
  }
}
