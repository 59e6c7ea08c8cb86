import { hrefOf } from './stop-address.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { AuthoredTree } from '#pack/read/authored-tree.ts'

/** What stands on the sign of one stop. */
export interface Sign {
  readonly stop: string
  /** Number for the keypad; a stop without one has only the code to scan. */
  readonly code: number | undefined
  /** In the pack's own languages, its first one first; the same words stand once. */
  readonly titles: readonly { readonly language: LanguageTag; readonly words: string }[]
  /** What the code to scan says: the stop's page. */
  readonly address: string
}

/** The signs of a pack by number, then by name. Variants of a language (easy to read, for children) have no line of their own. */
export function signsOf(tree: AuthoredTree, base: string): readonly Sign[] {
  const languages = (tree.pack?.value.languages ?? []).filter(({ kind }) => kind === 'standard')
  const signs = [...tree.stops.values()].map(({ id, value, words }): Sign => {
    const titles = languages.flatMap(({ tag }) => {
      const title = words.get(tag)?.value.title
      return title === undefined ? [] : [{ language: tag, words: title }]
    })
    return {
      stop: id,
      code: value.code,
      titles: titles.filter(({ words: title }, row) => titles.findIndex((other) => other.words === title) === row),
      address: base + hrefOf(tree.folder, id),
    }
  })
  return signs.sort((one, other) => (one.code ?? 10_000) - (other.code ?? 10_000) || (one.stop < other.stop ? -1 : 1))
}

/** The address of the site as signs need it, with one slash at its end; undefined for what is no web address. */
export function baseAddress(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined
  const { protocol, origin, pathname } = new URL(typed)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return `${origin}${pathname.replace(/\/?(?:index\.html)?$/, '/')}`
}
