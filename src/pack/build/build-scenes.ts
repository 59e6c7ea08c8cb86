import type { MediumHead } from '#domain/built-pack/built-medium.ts'
import type { BuiltModel, BuiltPanorama, PanoramaPicture } from '#domain/built-pack/built-scene.ts'
import { type AuthoredTree, resolveIn } from '../read/authored-tree.ts'
import type { AuthoredModel } from '../schema/model-schema.ts'
import type { AuthoredPanorama } from '../schema/panorama-schema.ts'
import { keepPicture } from './build-pictures.ts'
import { type BuildTools, makingOf } from './build-tools.ts'
import { partFor } from './exhibition-parts.ts'
import type { PackOutput } from './pack-output.ts'
import { panoramaOf } from './panorama-links.ts'
import { withoutUndefined } from './without-undefined.ts'

interface At {
  /** Folder of the entry: `stops/belfry`. */
  readonly owner: string
  readonly exhibition: string | undefined
  /** The JSON file that names it. */
  readonly file: string
}

/** A model, copied as it is into the part that visitors may leave out. */
export async function builtModel(
  tree: AuthoredTree,
  { owner, exhibition, file }: At,
  { id, file: written, from, parts, times, start, spots }: AuthoredModel,
  head: MediumHead,
  output: PackOutput,
): Promise<BuiltModel> {
  const bytes = await tree.readBytes(resolveIn(file, written) ?? written)
  const path = `3d/${owner}/${id}.glb`
  await output.add({ path, type: 'model/gltf-binary', part: partFor(exhibition, '3d') }, bytes)
  return {
    ...head,
    type: 'model',
    path,
    bytes: bytes.length,
    from,
    parts: parts.map(({ nodes, ...part }) => withoutUndefined({ ...part, nodes: nodes ?? [part.id] })),
    times: times.map((time) => withoutUndefined(time)),
    ...(start === undefined ? {} : { start }),
    spots: spots.map((spot) => withoutUndefined(spot)),
  }
}

/** A picture all around: as a texture in the part that visitors may leave out, and flat among the pictures. */
export async function builtPanorama(
  tree: AuthoredTree,
  { owner, exhibition, file }: At,
  { id, file: written, before, look, spots, links, credit, licence }: AuthoredPanorama,
  head: MediumHead,
  output: PackOutput,
  { makePanorama }: Pick<BuildTools, 'makePanorama'>,
): Promise<BuiltPanorama> {
  const keep = async (source: string, name: string): Promise<PanoramaPicture> => {
    const resolved = resolveIn(file, source) ?? source
    const bytes = await tree.readBytes(resolved)
    const { texture, flat } = await makingOf(resolved, () => makePanorama(bytes))
    const path = `3d/${owner}/${id}-${name}.webp`
    await output.add({ path, type: 'image/webp', part: partFor(exhibition, '3d') }, texture)
    return {
      path,
      flat: {
        ...(await keepPicture(flat, `media/${owner}/${id}/${name}`, output, partFor(exhibition, 'core'))),
        credit,
        licence,
      },
    }
  }
  const now = await keep(written, 'now')
  const past = before === undefined ? undefined : await keep(before, 'then')
  return {
    poster: (past ?? now).flat,
    ...head,
    type: 'panorama',
    now,
    ...(past === undefined ? {} : { before: past }),
    look,
    spots,
    links: links.map(({ to, ...link }) => ({ ...link, to: panoramaOf(owner.slice(owner.indexOf('/') + 1), to) })),
  }
}
