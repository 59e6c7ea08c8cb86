import type { BuiltFindPlace, FindText, HuntText } from '#domain/built-pack/built-hunt.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'

export interface Find extends BuiltFindPlace {
  readonly words: FindText
}

export interface HuntPage {
  readonly text: HuntText
  readonly direction: 'ltr' | 'rtl' | undefined
  /** Those that have a clue in the visitor's language or one it falls back to. */
  readonly finds: readonly Find[]
}

/** Undefined when the trail has no hunt. @throws PackFileMissing, PackDamaged */
export async function loadHuntPage(
  pack: PackReader,
  language: LanguageTag,
  id: string,
  signal: AbortSignal,
): Promise<HuntPage | undefined> {
  const hunt = (await pack.trail(id, { signal }))?.hunt
  if (hunt === undefined) return undefined
  const text = (await pack.trailText(language, id, { signal })).hunt
  if (text === undefined) return undefined
  const finds = hunt.finds.flatMap((find) => {
    const words = text.finds[find.id]
    return words === undefined ? [] : [{ ...find, words }]
  })
  const direction = pack.pack.languages.find(({ tag }) => tag === text.language)?.direction
  return { text, direction, finds }
}
