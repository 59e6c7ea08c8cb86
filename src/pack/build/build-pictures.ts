import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'
import type { PartId } from '#domain/built-pack/manifest.ts'
import { type BuildTools, type MadePicture, makingOf } from './build-tools.ts'
import { exhibitionOf, partFor } from './exhibition-parts.ts'
import { mapLimited } from './map-limited.ts'
import type { PackOutput } from './pack-output.ts'
import { pictureSources, pictureUses, stemsOf } from './picture-list.ts'

/** A picture by its path in the pack, with what its JSON file says of its rights. */
interface PictureWithRights {
  readonly image: { readonly credit: string; readonly licence: string }
  readonly source: string
}

/** Gives a picture that was made with the rights its JSON file states. */
export type Pictures = (picture: PictureWithRights) => BuiltImage | undefined

type Made = Omit<BuiltImage, 'credit' | 'licence'>

/** Makes every picture of the pack in all sizes; `onDone` is called after each. */
export async function buildPictures(
  tree: AuthoredTree,
  output: PackOutput,
  tools: Pick<BuildTools, 'makePicture' | 'atATime'>,
  onDone: () => void,
): Promise<Pictures> {
  const sources = pictureSources(tree)
  const stems = stemsOf(sources)
  const partOf = picturePart(tree)
  const made = await mapLimited(sources, tools.atATime, async (source): Promise<[string, Made]> => {
    const bytes = await tree.readBytes(source)
    const made = await makingOf(source, () => tools.makePicture(bytes))
    const picture = await keepPicture(made, stems.get(source) ?? source, output, partOf(source))
    onDone()
    return [source, picture]
  })
  const bySource = new Map(made)
  return ({ image: { credit, licence }, source }) => {
    const picture = bySource.get(source)
    return picture === undefined ? undefined : { ...picture, credit, licence }
  }
}

/** The part of a picture: an exhibition's own where nothing else shows it. */
function picturePart(tree: AuthoredTree): (source: string) => PartId {
  const ownerOf = exhibitionOf(tree)
  const owners = new Map<string, Set<string | undefined>>()
  for (const { file, source } of pictureUses(tree))
    owners.set(source, (owners.get(source) ?? new Set()).add(ownerOf(file)))
  return (source) => {
    const [first, ...others] = owners.get(source) ?? []
    return partFor(others.length === 0 ? first : undefined, 'core')
  }
}

/** Keeps every size of a picture; `stem` is the beginning of their paths. */
export async function keepPicture(
  { colour, renditions }: MadePicture,
  stem: string,
  output: PackOutput,
  part: PartId,
): Promise<Made> {
  const sources: BuiltImage['sources'][number][] = []
  for (const rendition of renditions) {
    const { width, type } = rendition
    const path = `${stem}-${width}.${type === 'image/webp' ? 'webp' : 'jpg'}`
    sources.push({ path, object: await output.add({ path, type, part }, rendition.bytes), width, type })
  }
  const largest = renditions.at(-1)
  return { width: largest?.width ?? 0, height: largest?.height ?? 0, sources, colour }
}
