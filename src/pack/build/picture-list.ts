import type { AuthoredTrailEntry, AuthoredTree } from '../read/authored-tree.ts'
import { resolveIn } from '../read/authored-tree.ts'
import type { AuthoredImage, AuthoredMedia } from '../schema/media-schema.ts'
import { picturesInMedium } from './medium-pictures.ts'

/** One picture as a JSON file names it. */
export interface NamedPicture {
  readonly image: AuthoredImage
  /** Path in the pack. */
  readonly source: string
}

/** The picture that stands for a pack or a trail: the one named, else the first. */
export function coverOf(
  file: string,
  { cover, media }: { cover?: string | undefined; media: readonly AuthoredMedia[] },
): NamedPicture | undefined {
  const pictures = picturesOf(file, media)
  return pictures.find(({ image }) => image.id === cover) ?? pictures[0]
}

/** The picture of a trail that shows what to look for on the way on from a step. */
export function landmarkOf(
  { file, value }: AuthoredTrailEntry,
  landmark: string | undefined,
): NamedPicture | undefined {
  return landmark === undefined ? undefined : picturesOf(file, value.media).find(({ image }) => image.id === landmark)
}

/** The pictures of one JSON file, in the curator's order. */
export function picturesOf(file: string, media: readonly AuthoredMedia[]): readonly NamedPicture[] {
  return media.flatMap((item) => {
    const source = item.type === 'image' ? resolveIn(file, item.file) : null
    return item.type === 'image' && source !== null ? [{ image: item, source }] : []
  })
}

/** Every picture that the built pack shows, by path, each once, sorted. */
export function pictureSources(tree: AuthoredTree): readonly string[] {
  const covers = [tree.pack, ...tree.trails.values()].map((entry) => entry && coverOf(entry.file, entry.value)?.source)
  const landmarks = [...tree.trails.values()].flatMap((trail) =>
    trail.value.steps.map(({ landmark }) => landmarkOf(trail, landmark)?.source),
  )
  const shown = [...tree.stops.values(), ...tree.people.values()].flatMap((entry) =>
    entry.value.media.flatMap((medium) =>
      picturesInMedium(medium).flatMap(({ written }) => resolveIn(entry.file, written) ?? []),
    ),
  )
  return [...new Set([...covers, ...landmarks, ...shown])].filter((source) => source !== undefined).sort()
}

/**
 * Where the sizes of a picture lie in the built pack, without width and extension: the source's path without its
 * extension, or with it where two sources differ by nothing else.
 */
export function stemsOf(sources: readonly string[]): ReadonlyMap<string, string> {
  const bare = (source: string) => source.replace(/\.[^./]+$/, '')
  const seen = new Map<string, number>()
  for (const source of sources) seen.set(bare(source), (seen.get(bare(source)) ?? 0) + 1)
  return new Map(
    sources.map((source) => [
      source,
      `media/${seen.get(bare(source)) === 1 ? bare(source) : source.replaceAll('.', '-')}`,
    ]),
  )
}
