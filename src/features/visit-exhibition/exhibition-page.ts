import { type BuiltExhibition, exhibitsInOrder, type ExhibitionText } from '#domain/built-pack/built-exhibition.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'

/** An exhibit as lists and the plan name it. */
export interface Exhibit {
  readonly id: string
  readonly title: string
  readonly language: LanguageTag
  /** The number on its sign, else its place in the visit. */
  readonly number: number
  /** Number for the keypad. */
  readonly code: number | null
}

/** All an exhibition's page shows. */
export interface ExhibitionPage {
  readonly exhibition: BuiltExhibition
  readonly text: ExhibitionText
  readonly direction: 'ltr' | 'rtl' | undefined
  /** By id, in the order of the visit. */
  readonly exhibits: ReadonlyMap<string, Exhibit>
  /** Title of the stop where it is shown. */
  readonly placeTitle: string | undefined
}

/** Undefined when the pack has no such exhibition. @throws PackFileMissing, PackDamaged */
export async function loadExhibitionPage(
  pack: PackReader,
  language: LanguageTag,
  id: string,
  signal: AbortSignal,
): Promise<ExhibitionPage | undefined> {
  const options = { signal }
  const exhibition = await pack.exhibition(id, options)
  if (exhibition === undefined) return undefined
  const [text, columns, titles] = await Promise.all([
    pack.exhibitionText(language, id, options),
    pack.stops(options),
    pack.titles(language, options),
  ])
  const titleOf = (stop: string) => titles.titles[columns.ids.indexOf(stop)] ?? stop
  const exhibits = exhibitsInOrder(exhibition).map((stop, index): [string, Exhibit] => {
    const row = columns.ids.indexOf(stop)
    const code = columns.codes[row] ?? null
    const spoken = titles.elsewhere[row] ?? language
    return [stop, { id: stop, title: titleOf(stop), language: spoken, number: code ?? index + 1, code }]
  })
  return {
    exhibition,
    text,
    direction: pack.pack.languages.find(({ tag }) => tag === text.language)?.direction,
    exhibits: new Map(exhibits),
    placeTitle: exhibition.place === undefined ? undefined : titleOf(exhibition.place),
  }
}
