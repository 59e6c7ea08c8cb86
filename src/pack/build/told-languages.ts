import type { Language } from '#domain/language/language.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'

/** The languages of a pack as they ship: each version with how many stops it tells itself, because fallback fills the rest. */
export function toldLanguages(
  languages: readonly Language[],
  { stops }: Pick<AuthoredTree, 'stops'>,
): readonly Language[] {
  return languages.map((language) => {
    if (language.kind === 'standard') return language
    const told = [...stops.values()].filter(({ words }) => (words.get(language.tag)?.body.children.length ?? 0) > 0)
    return { ...language, toldStops: told.length }
  })
}
