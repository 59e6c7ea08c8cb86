import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue, CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import type { ShownVersion } from '#domain/table/beat.ts'
import type { TablePack } from '#domain/table/table-state.ts'
import { catalogueFrom } from '#store/packs/parse-catalogue.ts'
import { parseJson } from '#store/packs/safe-json.ts'
import { versionIn } from '../../install/site-state.ts'
import { unlessMissing } from '../../tools/unless-missing.ts'

/** The packs of a site; none where its catalogue is not there or cannot be read. */
export async function packsOf(site: string): Promise<Catalogue['packs']> {
  const bytes = await unlessMissing(readFile(join(site, 'catalogue.json')))
  try {
    return (bytes && catalogueFrom(parseJson(bytes))) ?? []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** The version a table has to show: of the pack that was chosen, else of the first; undefined on an empty table. */
export async function versionToShow(site: string, chosen: unknown): Promise<ShownVersion | undefined> {
  const packs = await packsOf(site)
  const pack = packs.find(({ id }) => id === chosen) ?? packs[0]
  const version = pack && (await versionIn(site, pack.id, 'latest.json'))
  return version && { pack: version.manifest.pack, manifest: version.latest.manifest }
}

/** The packs of a table as staff see them. */
export async function tablePacks(site: string, shown: string | undefined): Promise<readonly TablePack[]> {
  return Promise.all(
    (await packsOf(site)).map(async (entry) => {
      const before = await versionIn(site, entry.id, 'previous.json').catch(() => undefined)
      return {
        id: entry.id,
        titles: titlesOf(entry),
        sequence: entry.sequence,
        before: before === undefined || before.latest.sequence === entry.sequence ? null : before.latest.sequence,
        isShown: entry.id === shown,
      }
    }),
  )
}

export function titlesOf({ texts }: Pick<CatalogueEntry, 'texts'>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]))
}
