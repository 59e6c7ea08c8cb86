import type { BuiltFilm } from '#domain/built-pack/built-media.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { type AuthoredTree, resolveIn } from '../read/authored-tree.ts'
import type { AuthoredSignFilm } from '../schema/sign-film-schema.ts'
import { exhibitionOf } from './exhibition-parts.ts'
import type { PackOutput } from './pack-output.ts'

/** A Markdown file that may say the same in sign language. */
interface Signed {
  readonly file: string
  readonly value: { readonly film?: AuthoredSignFilm | undefined }
}

/**
 * The film of a Markdown file, as a property to spread; nothing where it has none. It is for visitors of its own language alone,
 * nobody's fallback, and comes along with that language's sounds.
 */
export type SignFilms = (language: LanguageTag, words: Signed | undefined) => Promise<{ readonly film?: BuiltFilm }>

/** Films are copied as they are. */
export function openSignFilms(
  tree: Pick<AuthoredTree, 'readBytes' | 'stops' | 'trails' | 'exhibitions'>,
  output: Pick<PackOutput, 'add'>,
): SignFilms {
  const ownerOf = exhibitionOf(tree)
  return async (language, words) => {
    const film = words?.value.film
    if (words === undefined || film === undefined) return {}
    const source = resolveIn(words.file, film.file)
    if (source === null) throw new Error(`${words.file} names ${film.file}, which lies outside the pack`)
    const path = `film/${language}/${source}`
    const type = 'video/mp4'
    const exhibition = ownerOf(source)
    const part =
      exhibition === undefined ? (`audio:${language}` as const) : (`exhibition:${exhibition}:${language}` as const)
    await output.add({ path, type, part }, await tree.readBytes(source))
    const { signer, credit, licence } = film
    return { film: { path, type, credit, licence, ...(signer === undefined ? {} : { signer }) } }
  }
}
