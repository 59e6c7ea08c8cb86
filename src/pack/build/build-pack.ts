import type { BuiltPack } from '#domain/built-pack/built-pack.ts'
import type { PackText } from '#domain/built-pack/built-text.ts'
import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { bytesByPart } from '#domain/built-pack/manifest.ts'
import { builtPaths, shardCount } from '#domain/built-pack/paths.ts'
import { fallbackChain, type LanguageTag } from '#domain/language/language.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'
import { buildChoices } from './build-choices.ts'
import { allDated, buildEras, buildErasText } from './build-eras.ts'
import { buildEvents } from './build-events.ts'
import { buildExhibitions, buildExhibitionTexts } from './build-exhibitions.ts'
import { buildMap } from './build-map.ts'
import { buildPeople, buildPeopleTexts } from './build-people.ts'
import { buildMedia, slowCount } from './build-media.ts'
import { buildPictures } from './build-pictures.ts'
import { openSignFilms } from './build-sign-films.ts'
import { openSounds } from './build-sounds.ts'
import { buildStopTexts, stopText, type TextSources } from './build-stop-texts.ts'
import { buildStops } from './build-stops.ts'
import type { BuildTools } from './build-tools.ts'
import { buildTrailTexts } from './build-trail-texts.ts'
import { buildTrails } from './build-trails.ts'
import { pictureWords, wordsFor } from './build-words.ts'
import { compileText } from './compile-text.ts'
import { type FinishedManifest, openOutput, type PackOutput } from './pack-output.ts'
import { stopsInOrder } from './pack-order.ts'
import { coverOf, pictureSources } from './picture-list.ts'
import { readingS } from './trail-duration.ts'
import { toldLanguages } from './told-languages.ts'
import { withoutUndefined } from './without-undefined.ts'
import { typeset } from './typeset.ts'

/** How far a build has come, in pieces of work: pictures, the map, the words of each language. */
export interface BuildProgress {
  readonly done: number
  readonly total: number
}

/** A pack whose objects are kept and whose manifest is ready to be published. */
export interface FinishedPack extends FinishedManifest {
  /** Its line in the catalogue, but for the sequence, which only the publisher knows. */
  readonly entry: Omit<CatalogueEntry, 'sequence'>
}

/**
 * Builds a pack that `check` found without error. The same tree always gives the same bytes.
 * @throws PackTooLarge, PictureUnreadable, MapUnreadable or SoundUnreadable; nothing is published then
 */
export async function buildPack(
  tree: AuthoredTree,
  tools: BuildTools,
  onProgress: (progress: BuildProgress) => void,
): Promise<FinishedPack> {
  if (tree.pack === undefined) throw new Error(`${tree.folder} has no readable pack.json`)
  const { file, value: authored } = tree.pack
  const output = openOutput(authored.id, tools)
  const sources: TextSources = {
    tree,
    languages: authored.languages,
    sounds: openSounds(tree, output),
    films: openSignFilms(tree, output),
  }
  const total = pictureSources(tree).length + slowCount(tree) + authored.languages.length + 1
  let done = 0
  const onDone = () => {
    done += 1
    onProgress({ done, total })
  }

  const ids = stopsInOrder(tree)
  const shards = shardCount(ids.length)
  const pictures = await buildPictures(tree, output, tools, onDone)
  const map = await buildMap(tree, file, authored, output, tools)
  onDone()
  const dated = allDated(tree)
  await buildEras(tree, dated, output, tools)
  const media = await buildMedia(tree, pictures, output, tools, onDone)
  await buildStops(tree, ids, shards, pictures, media, dated, output)
  await buildPeople(tree, pictures, media, output)
  await buildEvents(tree, output)
  const exhibitions = await buildExhibitions(tree, pictures, media, output)
  const listeningS = await listeningTimes(sources)
  await buildChoices(tree, ids, listeningS, output)
  const trails = await buildTrails(tree, pictures, media, listeningS, output)
  const coverPicture = coverOf(file, authored)
  const cover = coverPicture && pictures(coverPicture)
  const pack = withoutUndefined<BuiltPack>({
    format: 1,
    id: authored.id,
    languages: toldLanguages(authored.languages, tree),
    area: authored.area,
    publisher: withoutUndefined<BuiltPack['publisher']>(authored.publisher),
    licence: authored.licence,
    theme: withoutUndefined<BuiltPack['theme']>(authored.theme),
    cover,
    map,
    trails,
    exhibitions: exhibitions.length === 0 ? undefined : exhibitions,
    stopCount: ids.length,
    shards,
  })
  await output.addJson(builtPaths.pack, 'core', pack)

  const texts: [LanguageTag, PackText][] = []
  for (const { tag, isTold } of pack.languages) {
    // A version that tells nothing yet would only repeat the language it is made of: nobody is offered it.
    if (isTold === false) {
      onDone()
      continue
    }
    const peopleNames = await buildPeopleTexts(sources, tag, output)
    await buildErasText(tree, authored.languages, tag, output)
    await buildStopTexts(sources, tag, ids, shards, peopleNames, output)
    const titles = {
      trails: await buildTrailTexts(sources, tag, output),
      exhibitions: await buildExhibitionTexts(sources, tag, output),
    }
    texts.push([tag, await buildPackText(sources, tag, titles, output)])
    onDone()
  }
  return finish(pack, texts, output)
}

function finish(pack: BuiltPack, texts: readonly [LanguageTag, PackText][], output: PackOutput): FinishedPack {
  const finished = output.manifest()
  const { id, languages, area, cover } = pack
  const brief = texts.map(
    ([tag, { title, summary, coverAlt, exhibitions }]) =>
      [tag, { title, summary, coverAlt, ...titlesOnly(exhibitions) }] as const,
  )
  return {
    ...finished,
    entry: {
      id,
      manifest: finished.sha256,
      languages,
      area,
      texts: Object.fromEntries(brief),
      ...(cover === undefined ? {} : { cover }),
      bytes: Object.fromEntries([...bytesByPart(finished.manifest)].sort(([one], [other]) => (one < other ? -1 : 1))),
    },
  }
}

/** What the choice of what to take along calls each exhibition. */
function titlesOnly(exhibitions: PackText['exhibitions']): Pick<CatalogueEntry['texts'][string], 'exhibitions'> {
  if (exhibitions === undefined) return {}
  return { exhibitions: Object.fromEntries(Object.entries(exhibitions).map(([id, { title }]) => [id, title])) }
}

async function buildPackText(
  { tree, languages, films }: TextSources,
  wanted: LanguageTag,
  { trails, exhibitions }: Required<Pick<PackText, 'trails' | 'exhibitions'>>,
  output: PackOutput,
): Promise<PackText> {
  const found = wordsFor(wanted, languages, tree.packWords)
  const cover = tree.pack && coverOf(tree.pack.file, tree.pack.value)
  const language = found?.language ?? wanted
  const plain: PackText = {
    language,
    title: found?.value.value.title ?? tree.folder,
    summary: found?.value.value.summary ?? '',
    welcome: compileText(found?.value.body.children ?? []),
    coverAlt: cover === undefined ? '' : pictureWords(cover.image.id, language, languages, tree.packWords).alt,
    trails,
    ...(Object.keys(exhibitions).length === 0 ? {} : { exhibitions }),
    themes: themeNames(tree.packWords, fallbackChain(wanted, languages)),
    ...(await films(wanted, tree.packWords.get(wanted))),
  }
  const text = typeset(plain, wanted)
  await output.addJson(builtPaths.packText(wanted), `text:${wanted}`, text)
  return text
}

/** What visitors of one language call each theme: its first name along their chain of languages. */
function themeNames(words: AuthoredTree['packWords'], chain: readonly LanguageTag[]): NonNullable<PackText['themes']> {
  const names = new Map<string, string>()
  for (const tag of chain)
    for (const [theme, name] of Object.entries(words.get(tag)?.value.themes ?? {}))
      if (!names.has(theme)) names.set(theme, name)
  return [...names].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, name]) => ({ id, name }))
}

/** Seconds one listens at each stop, in the pack's first language: its sound, else its text read aloud. */
async function listeningTimes(sources: TextSources): Promise<(stop: string) => number> {
  const { tree, languages } = sources
  const reference = languages[0]?.tag ?? 'fr'
  const times = new Map<string, number>()
  for (const stop of tree.stops.keys()) {
    const { sound, body } = await stopText(sources, reference, stop)
    times.set(stop, sound?.durationS ?? readingS(body))
  }
  return (stop) => times.get(stop) ?? 0
}
