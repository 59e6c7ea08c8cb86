import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'

/** One place as the empty table shows it: its picture, and its words for both long sides. */
export interface Plate {
  readonly stop: string
  readonly image: BuiltImage
  readonly words: readonly { readonly title: string; readonly summary: string; readonly language: LanguageTag }[]
}

/**
 * The `turn`-th plate: the pack's stops with pictures one after the other, the two sides in different languages that change each round.
 * Null for a pack without pictures.
 */
export async function plateFor(pack: PackReader, turn: number, signal: AbortSignal): Promise<Plate | null> {
  const { ids } = await pack.stops({ signal })
  for (let step = 0; step < ids.length; step += 1) {
    const id = ids[(turn + step) % ids.length]
    const image = id === undefined ? undefined : (await pack.stop(id, { signal }))?.images[0]?.image
    if (id === undefined || image === undefined) continue
    const languages = pack.pack.languages.filter(({ kind }) => kind === 'standard')
    const tags = [0, 1].map((side) => languages[(turn + side) % languages.length]?.tag ?? 'fr')
    const texts = await Promise.all(tags.map((tag) => pack.stopText(tag, id, { signal })))
    return {
      stop: id,
      image,
      words: texts.flatMap((text) =>
        text === undefined ? [] : [{ title: text.title, summary: text.summary, language: text.language }],
      ),
    }
  }
  return null
}
