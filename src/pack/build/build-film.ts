import type { BuiltMovie, MediumHead } from '#domain/built-pack/built-medium.ts'
import { type AuthoredTree, resolveIn } from '../read/authored-tree.ts'
import type { AuthoredFilm } from '../schema/film-schema.ts'
import { partFor } from './exhibition-parts.ts'
import type { PackOutput } from './pack-output.ts'
import { soundDurationS } from './sound-duration.ts'

/** A film, copied as it is into the part that visitors may leave out. `file` is the JSON file that names it. */
export async function builtFilm(
  tree: AuthoredTree,
  {
    owner,
    file,
    exhibition,
  }: { readonly owner: string; readonly file: string; readonly exhibition: string | undefined },
  { id, file: written, signed, chapters }: AuthoredFilm,
  head: MediumHead,
  output: PackOutput,
): Promise<BuiltMovie> {
  const keep = async (source: string, name: string) => {
    const path = `film/${owner}/${name}.mp4`
    const resolved = resolveIn(file, source) ?? source
    const bytes = await tree.readBytes(resolved)
    await output.add({ path, type: 'video/mp4', part: partFor(exhibition, 'film') }, bytes)
    return { path, durationS: soundDurationS(resolved, bytes) }
  }
  const { path, durationS } = await keep(written, id)
  const signer = signed === undefined ? undefined : await keep(signed, `${id}-signed`)
  return {
    ...head,
    type: 'film',
    path,
    durationS,
    ...(signer === undefined ? {} : { signed: signer.path }),
    chapters: chapters.map((chapter) => ({ id: chapter.id, atS: chapter.at })),
  }
}
