import type { BuiltMedium, MediumWords } from '#domain/built-pack/built-medium.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'

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
  { stop, medium: id }: { readonly stop: string; readonly medium: string },
  type: Type,
  signal: AbortSignal,
): Promise<LoadedMedium<Type> | undefined> {
  const [found, text] = await Promise.all([pack.stop(stop, { signal }), pack.stopText(language, stop, { signal })])
  const medium = found?.more?.find((one): one is OfType<Type> => one.id === id && one.type === type)
  if (medium === undefined) return undefined
  const words = text?.more?.[id] ?? { language, alt: '', parts: {} }
  const direction = pack.pack.languages.find(({ tag }) => tag === words.language)?.direction
  return { medium, words, direction }
}
