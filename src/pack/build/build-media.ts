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
import { type BuildTools, makingOf } from './build-tools.ts'
import { mapLimited } from './map-limited.ts'
import type { PackOutput } from './pack-output.ts'
import { picturesOf } from './picture-list.ts'

/** What each stop has beyond its pictures, by the stop's id; stops without such a thing are missing. */
export type Media = ReadonlyMap<string, readonly BuiltMedium[]>

interface StopMedium {
  readonly stop: string
  readonly file: string
  readonly medium: AuthoredMedia
}

/** How many media take a while to build: pairs laid on one another, pictures cut into tiles. */
export function slowCount(tree: AuthoredTree): number {
  return stopMedia(tree).filter(({ medium }) => isSlow(medium)).length
}

/** Builds what the stops have beyond their pictures; `onDone` is called after each that takes a while. */
export async function buildMedia(
  tree: AuthoredTree,
  pictures: Pictures,
  output: PackOutput,
  tools: Pick<BuildTools, 'makePair' | 'makeTiles' | 'makePanorama' | 'atATime'>,
  onDone: () => void,
): Promise<Media> {
  const built = await mapLimited(stopMedia(tree), tools.atATime, async (item) => {
    const medium = await buildMedium(tree, item, pictures, output, tools)
    if (isSlow(item.medium)) onDone()
    return medium === null ? [] : [{ stop: item.stop, medium }]
  })
  const media = new Map<string, BuiltMedium[]>()
  for (const { stop, medium } of built.flat()) media.set(stop, [...(media.get(stop) ?? []), medium])
  return media
}

function isSlow({ type }: AuthoredMedia): boolean {
  return type === 'compare' || type === 'zoom' || type === 'panorama'
}

function stopMedia(tree: AuthoredTree): readonly StopMedium[] {
  return [...tree.stops.values()].flatMap(({ id, file, value }) =>
    value.media.map((medium) => ({ stop: id, file, medium })),
  )
}

async function buildMedium(
  tree: AuthoredTree,
  item: StopMedium,
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
      return builtQuiz(medium, headOf(tree, item, pictures, medium.poster), at)
    case 'puzzle':
      return builtPuzzle(medium, headOf(tree, item, pictures, medium.poster), at)
    case 'zoom':
      return builtZoom(tree, item, medium, headOf(tree, item, pictures, medium.poster), output, tools)
    case 'film':
      return builtFilm(tree, item, medium, headOf(tree, item, pictures, medium.poster), output)
    case 'model':
      return builtModel(tree, item, medium, headOf(tree, item, pictures, medium.poster), output)
    case 'panorama':
      return builtPanorama(tree, item, medium, headOf(tree, item, pictures, medium.poster), output, tools)
    case 'image':
      return null
  }
}

function headOf(
  tree: AuthoredTree,
  { stop, file, medium: { id, credit, licence } }: StopMedium,
  pictures: Pictures,
  poster: string | undefined,
): MediumHead {
  const own = poster === undefined ? null : resolveIn(file, poster)
  const [first] = picturesOf(file, tree.stops.get(stop)?.value.media ?? [])
  const source = own === null ? first : { image: { credit, licence }, source: own }
  const picture = source && pictures(source)
  return { id, ...(picture === undefined ? {} : { poster: picture }), credit, licence }
}

async function builtCompare(
  tree: AuthoredTree,
  { stop, file }: StopMedium,
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
    ...(await keepPicture(pair[side], `media/stops/${stop}/${id}/${side}`, output)),
    credit,
    licence,
  })
  const [then, now] = [await keep('before'), await keep('after')]
  return { type: 'compare', id, poster: then, credit, licence, before: then, after: now }
}

async function builtZoom(
  tree: AuthoredTree,
  { stop, file }: StopMedium,
  { id, file: written, width: drawnWidth, details, credit, licence }: AuthoredZoom,
  head: MediumHead,
  output: PackOutput,
  { makeTiles }: Pick<BuildTools, 'makeTiles'>,
): Promise<BuiltZoom> {
  const source = resolveIn(file, written) ?? written
  const bytes = await tree.readBytes(source)
  const { width, height, tile, tiles, overview } = await makingOf(source, () => makeTiles(bytes, { drawnWidth }))
  const base = `media/stops/${stop}/${id}`
  for (const { path, bytes } of tiles)
    await output.add({ path: `${base}/${path}`, type: 'image/webp', part: 'core' }, bytes)
  const small = { ...(await keepPicture(overview, `${base}/overview`, output)), credit, licence }
  return { poster: small, ...head, type: 'zoom', width, height, tile, base, overview: small, details }
}
