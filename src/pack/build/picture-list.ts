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
  return [...new Set(pictureUses(tree).map(({ source }) => source))].sort()
}

/** Every picture that the built pack shows, with the JSON file that names it. */
export function pictureUses(tree: AuthoredTree): readonly { readonly file: string; readonly source: string }[] {
  const covers = [tree.pack, ...tree.trails.values()].flatMap((entry) => {
    const cover = entry && coverOf(entry.file, entry.value)
    return entry === undefined || cover === undefined ? [] : [{ file: entry.file, source: cover.source }]
  })
  const landmarks = [...tree.trails.values()].flatMap((trail) =>
    trail.value.steps.flatMap(({ landmark }) => {
      const picture = landmarkOf(trail, landmark)
      return picture === undefined ? [] : [{ file: trail.file, source: picture.source }]
    }),
  )
  const exhibitions = [...tree.exhibitions.values()]
  const shown = [
    ...[...tree.stops.values(), ...tree.people.values(), ...exhibitions].map(
      ({ file, value }) => [file, value.media] as const,
    ),
    // Of a trail's pictures only cover and landmarks are shown.
    ...[...tree.trails.values()].map(
      ({ file, value }) => [file, value.media.filter(({ type }) => type !== 'image')] as const,
    ),
  ].flatMap(([file, media]) =>
    media.flatMap((medium) =>
      picturesInMedium(medium).flatMap(({ written }) => {
        const source = resolveIn(file, written)
        return source === null ? [] : [{ file, source }]
      }),
    ),
  )
  const plans = exhibitions.flatMap(({ file, value }) => {
    const source = value.plan === undefined ? null : resolveIn(file, value.plan.file)
    return source === null ? [] : [{ file, source }]
  })
  return [...covers, ...landmarks, ...shown, ...plans]
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
