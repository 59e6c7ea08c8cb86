import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { PartId } from '#domain/built-pack/manifest.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'
import { type BuildTools, type MadePicture, makingOf } from './build-tools.ts'
import { mapLimited } from './map-limited.ts'
import type { PackOutput } from './pack-output.ts'
import { pictureSources, stemsOf } from './picture-list.ts'

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
  const made = await mapLimited(sources, tools.atATime, async (source): Promise<[string, Made]> => {
    const bytes = await tree.readBytes(source)
    const picture = await makingOf(source, () => buildPicture(bytes, stems.get(source) ?? source, output, tools))
    onDone()
    return [source, picture]
  })
  const bySource = new Map(made)
  return ({ image: { credit, licence }, source }) => {
    const picture = bySource.get(source)
    return picture === undefined ? undefined : { ...picture, credit, licence }
  }
}

async function buildPicture(
  bytes: Uint8Array,
  stem: string,
  output: PackOutput,
  { makePicture }: Pick<BuildTools, 'makePicture'>,
): Promise<Made> {
  return keepPicture(await makePicture(bytes), stem, output)
}

/** Keeps every size of a picture; `stem` is the beginning of their paths. */
export async function keepPicture(
  { colour, renditions }: MadePicture,
  stem: string,
  output: PackOutput,
  part: PartId = 'core',
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
