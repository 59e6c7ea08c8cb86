import type {
  BuiltExhibition,
  BuiltExhibitionSummary,
  ExhibitionText,
  SectionText,
} from '#domain/built-pack/built-exhibition.ts'
import type { TrailTitle } from '#domain/built-pack/built-text.ts'
import { builtPaths } from '#domain/built-pack/paths.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { type AuthoredExhibitionEntry, type AuthoredTree, resolveIn } from '../read/authored-tree.ts'
import type { Media } from './build-media.ts'
import { moreWords } from './build-media-words.ts'
import type { Pictures } from './build-pictures.ts'
import type { TextSources } from './build-stop-texts.ts'
import { pictureWords } from './build-words.ts'
import { compileText } from './compile-text.ts'
import { firstInChain } from './first-in-chain.ts'
import type { PackOutput } from './pack-output.ts'
import { picturesOf } from './picture-list.ts'
import { typeset } from './typeset.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Writes what is the same in every language of each exhibition; gives their summaries, by id. */
export async function buildExhibitions(
  tree: AuthoredTree,
  pictures: Pictures,
  media: Media,
  output: PackOutput,
): Promise<readonly BuiltExhibitionSummary[]> {
  const summaries: BuiltExhibitionSummary[] = []
  for (const { id, file, value } of sortedExhibitions(tree)) {
    const images = picturesOf(file, value.media).flatMap((picture) => {
      const image = pictures(picture)
      return image === undefined ? [] : [{ id: picture.image.id, image }]
    })
    const summary = withoutUndefined<BuiltExhibitionSummary>({
      id,
      from: value.from,
      to: value.to,
      exhibitCount: new Set(value.sections.flatMap(({ exhibits }) => exhibits)).size,
      cover: images[0]?.image,
    })
    const exhibition = withoutUndefined<BuiltExhibition>({
      ...summary,
      place: value.place,
      sections: value.sections,
      plan: planOf(file, value.plan, pictures),
      images,
      more: media.get(`exhibitions/${id}`),
    })
    await output.addJson(builtPaths.exhibition(id), 'core', exhibition)
    summaries.push(summary)
  }
  return summaries
}

/** Writes the words of all exhibitions for visitors of one language; gives their titles by id. */
export async function buildExhibitionTexts(
  sources: TextSources,
  wanted: LanguageTag,
  output: PackOutput,
): Promise<Readonly<Record<string, TrailTitle>>> {
  const titles: [string, TrailTitle][] = []
  for (const entry of sortedExhibitions(sources.tree)) {
    const text = await exhibitionText(sources, wanted, entry)
    await output.addJson(builtPaths.exhibitionText(wanted, entry.id), `text:${wanted}`, typeset(text, wanted))
    const { language, title, summary, media } = text
    const [cover] = picturesOf(entry.file, entry.value.media)
    titles.push([entry.id, { language, title, summary, coverAlt: media[cover?.image.id ?? '']?.alt ?? '' }])
  }
  return Object.fromEntries(titles)
}

async function exhibitionText(
  sources: TextSources,
  wanted: LanguageTag,
  { id, file, value, words }: AuthoredExhibitionEntry,
): Promise<ExhibitionText> {
  const { languages } = sources
  const found = firstInChain(wanted, languages, (tag) => words.get(tag))
  const language = found?.language ?? wanted
  const media = picturesOf(file, value.media).map(({ image }) => [
    image.id,
    pictureWords(image.id, language, languages, words),
  ])
  const sections = value.sections.flatMap(({ id: section }): readonly [string, SectionText][] => {
    const written = firstInChain(wanted, languages, (tag) => {
      const own = words.get(tag)
      const title =
        own !== undefined && Object.hasOwn(own.value.sections, section) ? own.value.sections[section] : undefined
      return title === undefined ? undefined : { title, nodes: own?.parts.get(section)?.nodes ?? [] }
    })
    if (written === undefined) return []
    const { title, nodes } = written.value
    return [[section, { language: written.language, title, body: compileText(nodes) }]]
  })
  return {
    language,
    title: found?.value.value.title ?? id,
    summary: found?.value.value.summary ?? '',
    intro: compileText(found?.value.intro ?? []),
    sections: Object.fromEntries(sections),
    media: Object.fromEntries(media),
    ...(await moreWords(sources, wanted, { value, words })),
  }
}

function planOf(
  file: string,
  plan: AuthoredExhibitionEntry['value']['plan'],
  pictures: Pictures,
): BuiltExhibition['plan'] {
  const source = plan === undefined ? null : resolveIn(file, plan.file)
  const image = plan === undefined || source === null ? undefined : pictures({ image: plan, source })
  return image === undefined || plan === undefined
    ? undefined
    : { image, anchors: Object.entries(plan.anchors).map(([exhibit, at]) => ({ exhibit, at })) }
}

function sortedExhibitions(tree: AuthoredTree): readonly AuthoredExhibitionEntry[] {
  return [...tree.exhibitions.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}
