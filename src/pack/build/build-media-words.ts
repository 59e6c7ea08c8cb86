import type { MediumWords, PartWords } from '#domain/built-pack/built-medium.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import type { Language, LanguageTag } from '#domain/language/language.ts'
import { type AuthoredTree, type AuthoredWords, resolveIn } from '../read/authored-tree.ts'
import type { AuthoredMedia } from '../schema/media-schema.ts'
import type { AuthoredMediaWords } from '../schema/words-schema.ts'
import type { Sounds } from './build-sounds.ts'
import { firstInChain } from './first-in-chain.ts'
import { withoutUndefined } from './without-undefined.ts'

interface WordSources {
  readonly languages: readonly Language[]
  readonly sounds: Sounds
  readonly tree: Pick<AuthoredTree, 'captions'>
}

/** A stop, person, trail or exhibition with its Markdown files. */
interface Spoken {
  readonly value: { readonly media: readonly AuthoredMedia[] }
  readonly words: ReadonlyMap<
    LanguageTag,
    Pick<AuthoredWords<{ readonly media: Readonly<Record<string, AuthoredMediaWords>> }>, 'file' | 'value'>
  >
}

/** The words of what an entry has beyond its pictures: each medium's in the first language along the fallbacks that has them. */
export async function moreWords(
  sources: WordSources,
  wanted: LanguageTag,
  { value, words }: Spoken,
): Promise<Pick<StopText, 'more'>> {
  const ids = value.media.filter(({ type }) => type !== 'image').map(({ id }) => id)
  const more: Record<string, MediumWords> = {}
  for (const id of ids) {
    const found = firstInChain(wanted, sources.languages, (tag) => {
      const file = words.get(tag)
      const own = file !== undefined && Object.hasOwn(file.value.media, id) ? file.value.media[id] : undefined
      return own === undefined || file === undefined ? undefined : { own, file: file.file }
    })
    if (found !== undefined)
      more[id] = await mediumWords(sources, wanted, found.language, found.value.file, found.value.own)
  }
  return ids.length === 0 ? {} : { more }
}

async function mediumWords(
  { sounds, tree }: WordSources,
  wanted: LanguageTag,
  language: LanguageTag,
  file: string,
  { title, alt, caption, transcript, captions, description, parts }: AuthoredMediaWords,
): Promise<MediumWords> {
  // Captions without the lines they stand on.
  const timed = captions === undefined ? undefined : tree.captions.get(resolveIn(file, captions) ?? captions)
  const cues = timed?.map(({ startS, endS, text }) => ({ startS, endS, text }))
  const told = description === undefined ? undefined : await sounds(wanted, file, description)
  const built: Record<string, PartWords> = {}
  for (const [id, { audio, answers, ...part }] of Object.entries(parts)) {
    const sound = audio === undefined ? undefined : await sounds(wanted, file, audio)
    built[id] = withoutUndefined<PartWords>({ ...part, answers: answers && Object.entries(answers), sound })
  }
  return withoutUndefined<MediumWords>({
    language,
    title,
    alt,
    caption,
    transcript,
    cues,
    description: told,
    parts: built,
  })
}
