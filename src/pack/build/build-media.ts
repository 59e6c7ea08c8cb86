import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { BuiltCompare, BuiltMedium, BuiltZoom, MediumHead } from '#domain/built-pack/built-medium.ts'
import { type AuthoredTree, resolveIn } from '../read/authored-tree.ts'
import type { AuthoredCompare } from '../schema/compare-schema.ts'
import type { AuthoredZoom } from '../schema/zoom-schema.ts'
import type { AuthoredMedia } from '../schema/media-schema.ts'
import { builtFilm } from './build-film.ts'
import { builtPuzzle, builtQuiz, type PictureAt } from './build-games.ts'
import { builtModel, builtPanorama } from './build-scenes.ts'
import { keepPicture, type Pictures } from './build-pictures.ts'
import { exhibitionOf, partFor } from './exhibition-parts.ts'
import { type BuildTools, makingOf } from './build-tools.ts'
import { mapLimited } from './map-limited.ts'
import type { PackOutput } from './pack-output.ts'
import { picturesOf } from './picture-list.ts'

/** What each stop, person, trail and exhibition has beyond its pictures, by its folder (`stops/beffroi`); those without are missing. */
export type Media = ReadonlyMap<string, readonly BuiltMedium[]>

interface OwnedMedium {
  /** Folder of who owns it: `stops/beffroi`, `exhibitions/alaska`. */
  readonly owner: string
  /** The JSON file that names it. */
  readonly file: string
  /** The pictures of its owner, the first stands for what has no poster. */
  readonly beside: readonly AuthoredMedia[]
  /** The exhibition that alone shows it, if one does. */
  readonly exhibition: string | undefined
  readonly medium: AuthoredMedia
}

/** How many media take a while to build: pairs laid on one another, pictures cut into tiles. */
export function slowCount(tree: AuthoredTree): number {
  return ownedMedia(tree).filter(({ medium }) => isSlow(medium)).length
}

/** Builds what all of them have beyond their pictures; `onDone` is called after each that takes a while. */
export async function buildMedia(
  tree: AuthoredTree,
  pictures: Pictures,
  output: PackOutput,
  tools: Pick<BuildTools, 'makePair' | 'makeTiles' | 'makePanorama' | 'atATime'>,
  onDone: () => void,
): Promise<Media> {
  const built = await mapLimited(ownedMedia(tree), tools.atATime, async (item) => {
    const medium = await buildMedium(tree, item, pictures, output, tools)
    if (isSlow(item.medium)) onDone()
    return medium === null ? [] : [{ owner: item.owner, medium }]
  })
  const media = new Map<string, BuiltMedium[]>()
  for (const { owner, medium } of built.flat()) media.set(owner, [...(media.get(owner) ?? []), medium])
  return media
}

function isSlow({ type }: AuthoredMedia): boolean {
  return type === 'compare' || type === 'zoom' || type === 'panorama'
}

function ownedMedia(tree: AuthoredTree): readonly OwnedMedium[] {
  const ownerOf = exhibitionOf(tree)
  const entries = [
    ...tree.stops.values(),
    ...tree.people.values(),
    ...tree.trails.values(),
    ...tree.exhibitions.values(),
  ]
  return entries.flatMap(({ file, value }) => {
    const beside: readonly AuthoredMedia[] = value.media
    const owner = file.slice(0, file.lastIndexOf('/'))
    return beside.map((medium) => ({ owner, file, beside, exhibition: ownerOf(file), medium }))
  })
}

async function buildMedium(
  tree: AuthoredTree,
  item: OwnedMedium,
  pictures: Pictures,
  output: PackOutput,
  tools: Pick<BuildTools, 'makePair' | 'makeTiles' | 'makePanorama'>,
): Promise<BuiltMedium | null> {
  const { medium } = item
  const at: PictureAt = (written) => {
    const source = resolveIn(item.file, written)
    const picture = source === null ? undefined : pictures({ image: medium, source })
    if (picture === undefined) throw new Error(`${item.file} names ${written}, which was not made`)
    return picture
  }
  switch (medium.type) {
    case 'compare':
      return builtCompare(tree, item, medium, output, tools)
    case 'quiz':
      return builtQuiz(medium, headOf(item, pictures, medium.poster), at)
    case 'puzzle':
      return builtPuzzle(medium, headOf(item, pictures, medium.poster), at)
    case 'zoom':
      return builtZoom(tree, item, medium, headOf(item, pictures, medium.poster), output, tools)
    case 'film':
      return builtFilm(tree, item, medium, headOf(item, pictures, medium.poster), output)
    case 'model':
      return builtModel(tree, item, medium, headOf(item, pictures, medium.poster), output)
    case 'panorama':
      return builtPanorama(tree, item, medium, headOf(item, pictures, medium.poster), output, tools)
    case 'image':
      return null
  }
}

function headOf(
  { file, beside, medium: { id, credit, licence } }: OwnedMedium,
  pictures: Pictures,
  poster: string | undefined,
): MediumHead {
  const own = poster === undefined ? null : resolveIn(file, poster)
  const [first] = picturesOf(file, beside)
  const source = own === null ? first : { image: { credit, licence }, source: own }
  const picture = source && pictures(source)
  return { id, ...(picture === undefined ? {} : { poster: picture }), credit, licence }
}

async function builtCompare(
  tree: AuthoredTree,
  { owner, file, exhibition }: OwnedMedium,
  { id, before, after, align, credit, licence }: AuthoredCompare,
  output: PackOutput,
  { makePair }: Pick<BuildTools, 'makePair'>,
): Promise<BuiltCompare> {
  const bytesOf = async (written: string) => tree.readBytes(resolveIn(file, written) ?? written)
  const request = {
    before: await bytesOf(before),
    after: await bytesOf(after),
    ...(align === undefined ? {} : { align }),
  }
  const pair = await makingOf(`${file} (${before}, ${after})`, () => makePair(request))
  const keep = async (side: 'before' | 'after'): Promise<BuiltImage> => ({
    ...(await keepPicture(pair[side], `media/${owner}/${id}/${side}`, output, partFor(exhibition, 'core'))),
    credit,
    licence,
  })
  const [then, now] = [await keep('before'), await keep('after')]
  return { type: 'compare', id, poster: then, credit, licence, before: then, after: now }
}

async function builtZoom(
  tree: AuthoredTree,
  { owner, file, exhibition }: OwnedMedium,
  { id, file: written, width: drawnWidth, details, credit, licence }: AuthoredZoom,
  head: MediumHead,
  output: PackOutput,
  { makeTiles }: Pick<BuildTools, 'makeTiles'>,
): Promise<BuiltZoom> {
  const source = resolveIn(file, written) ?? written
  const bytes = await tree.readBytes(source)
  const { width, height, tile, tiles, overview } = await makingOf(source, () => makeTiles(bytes, { drawnWidth }))
  const base = `media/${owner}/${id}`
  for (const { path, bytes } of tiles)
    await output.add({ path: `${base}/${path}`, type: 'image/webp', part: partFor(exhibition, 'zoom') }, bytes)
  const small = {
    ...(await keepPicture(overview, `${base}/overview`, output, partFor(exhibition, 'core'))),
    credit,
    licence,
  }
  return { poster: small, ...head, type: 'zoom', width, height, tile, base, overview: small, details }
}
