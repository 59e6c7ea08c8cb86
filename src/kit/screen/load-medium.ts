import type { BuiltMedium, MediumWords } from '#domain/built-pack/built-medium.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { MediumRoute } from './screen-context.ts'

type OfType<Type extends BuiltMedium['type']> = Extract<BuiltMedium, { readonly type: Type }>

/** One medium of a stop with its words, as a screen shows it. */
export interface LoadedMedium<Type extends BuiltMedium['type']> {
  readonly medium: OfType<Type>
  readonly words: MediumWords
  /** Direction of the language that `words` are in. */
  readonly direction: 'ltr' | 'rtl' | undefined
}

/** Undefined when the pack has no such stop, or the stop no such medium. @throws PackFileMissing, PackDamaged */
export async function loadMedium<Type extends BuiltMedium['type']>(
  pack: PackReader,
  language: LanguageTag,
  wanted: Pick<MediumRoute, 'stop' | 'of' | 'medium'>,
  type: Type,
  signal: AbortSignal,
): Promise<LoadedMedium<Type> | undefined> {
  const { medium: id } = wanted
  const { more, words: spoken } = await mediaOf(pack, language, wanted, { signal })
  const medium = more?.find((one): one is OfType<Type> => one.id === id && one.type === type)
  if (medium === undefined) return undefined
  const words = spoken?.[id] ?? { language, alt: '', parts: {} }
  const direction = pack.pack.languages.find(({ tag }) => tag === words.language)?.direction
  return { medium, words, direction }
}

interface Media {
  readonly more?: readonly BuiltMedium[] | undefined
  readonly words?: Readonly<Record<string, MediumWords>> | undefined
}

async function mediaOf(
  pack: PackReader,
  language: LanguageTag,
  { stop: id, of }: Pick<MediumRoute, 'stop' | 'of'>,
  options: { readonly signal: AbortSignal },
): Promise<Media> {
  if (of === undefined) {
    const [stop, text] = await Promise.all([pack.stop(id, options), pack.stopText(language, id, options)])
    return { more: stop?.more, words: text?.more }
  }
  switch (of) {
    case 'people': {
      const [people, texts] = await Promise.all([pack.people(options), pack.peopleText(language, options)])
      return { more: people.find((person) => person.id === id)?.more, words: texts[id]?.more }
    }
    case 'trails': {
      const trail = await pack.trail(id, options)
      return trail === undefined ? {} : { more: trail.more, words: (await pack.trailText(language, id, options)).more }
    }
    case 'exhibitions': {
      const shown = await pack.exhibition(id, options)
      return shown === undefined
        ? {}
        : { more: shown.more, words: (await pack.exhibitionText(language, id, options)).more }
    }
  }
}
