import type { StopText, StopTitles } from '#domain/built-pack/built-text.ts'
import { builtPaths } from '#domain/built-pack/paths.ts'
import type { Language, LanguageTag } from '#domain/language/language.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'
import type { SignFilms } from './build-sign-films.ts'
import type { Sounds } from './build-sounds.ts'
import { dealtInto } from './build-stops.ts'
import { buildStopIndex } from './build-text-index.ts'
import { moreWords } from './build-media-words.ts'
import { pictureWords, wordsFor } from './build-words.ts'
import { compileText } from './compile-text.ts'
import { firstInChain } from './first-in-chain.ts'
import type { PackOutput } from './pack-output.ts'
import { picturesOf } from './picture-list.ts'
import { typeset } from './typeset.ts'

export interface TextSources {
  readonly tree: AuthoredTree
  readonly languages: readonly Language[]
  readonly sounds: Sounds
  readonly films: SignFilms
}

/** Writes the titles and texts of all stops for visitors of one language; `peopleNames` are found by them as well. */
export async function buildStopTexts(
  sources: TextSources,
  wanted: LanguageTag,
  ids: readonly string[],
  shards: number,
  peopleNames: ReadonlyMap<string, string>,
  output: PackOutput,
): Promise<void> {
  await output.addJson(builtPaths.titles(wanted), `text:${wanted}`, typeset(stopTitles(sources, wanted, ids), wanted))
  const texts: [string, StopText][] = []
  for (const id of ids) texts.push([id, await stopText(sources, wanted, id)])
  for (const [shard, record] of dealtInto(shards, texts).entries())
    await output.addJson(builtPaths.stopTextShard(wanted, shard), `text:${wanted}`, typeset(record, wanted))
  const peopleOf = (row: number) =>
    (sources.tree.stops.get(ids[row] ?? '')?.value.people ?? []).map((person) => peopleNames.get(person) ?? person)
  await buildStopIndex(
    wanted,
    texts.map(([, text]) => text),
    peopleOf,
    output,
  )
}

function stopTitles({ tree, languages }: TextSources, wanted: LanguageTag, ids: readonly string[]): StopTitles {
  const found = ids.map((id) =>
    firstInChain(wanted, languages, (tag) => tree.stops.get(id)?.words.get(tag)?.value.title),
  )
  const elsewhere = found.flatMap((title, index) =>
    title && title.language !== wanted ? [[index, title.language]] : [],
  )
  return {
    titles: found.map((title, index) => title?.value ?? ids[index] ?? ''),
    elsewhere: Object.fromEntries(elsewhere),
  }
}

/** A stop's words for visitors of one language, with the sound that speaks them. */
export async function stopText(
  { tree, languages, sounds, films }: TextSources,
  wanted: LanguageTag,
  id: string,
): Promise<StopText> {
  const stop = tree.stops.get(id)
  const found = stop && wordsFor(wanted, languages, stop.words)
  if (stop === undefined || found === undefined)
    return { language: wanted, title: id, summary: '', body: [], media: {} }
  const { language, value: words } = found
  const { title, summary, audio } = words.value
  const media = picturesOf(stop.file, stop.value.media).map(({ image }) => [
    image.id,
    pictureWords(image.id, language, languages, stop.words),
  ])
  return {
    language,
    title,
    summary,
    body: compileText(words.body.children),
    media: Object.fromEntries(media),
    ...(await moreWords({ languages, sounds, tree }, wanted, stop)),
    ...(audio === undefined ? {} : { sound: await sounds(wanted, words.file, audio) }),
    ...(await films(wanted, stop.words.get(wanted))),
  }
}
