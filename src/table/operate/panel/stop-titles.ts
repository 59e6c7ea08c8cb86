import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { bestLanguage } from '#domain/language/language.ts'

/** The title of each stop of the pack that is shown, by what its card is called in the statistics (`pack/stop`), as near to a language as the pack has it. */
export async function stopTitles(
  pack: Pick<PackReader, 'pack' | 'stops' | 'titles'>,
  language: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const [{ ids }, { titles }] = await Promise.all([
    pack.stops({ signal }),
    pack.titles(bestLanguage([language, 'en'], pack.pack.languages), { signal }),
  ])
  return new Map(ids.map((id, index) => [`${pack.pack.id}/${id}`, titles[index] ?? id]))
}
