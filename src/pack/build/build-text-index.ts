import { builtPaths } from '#domain/built-pack/paths.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { buildTextIndex } from '#domain/search/text-index.ts'
import { plainText } from '#domain/text/rich-text.ts'
import type { PackOutput } from './pack-output.ts'

/** Writes what a search through the stops' texts needs, for visitors of one language; `texts` in the order of `stops.json`. */
export async function buildStopIndex(
  wanted: LanguageTag,
  texts: readonly StopText[],
  peopleOf: (row: number) => readonly string[],
  output: PackOutput,
): Promise<void> {
  const index = buildTextIndex(
    texts.map(({ title, summary, body }, row) => [title, summary, plainText(body), ...peopleOf(row)].join('\n')),
  )
  await output.addJson(builtPaths.textIndex(wanted), `text:${wanted}`, index)
}
