import type { Language } from '#domain/language/language.ts'
import type { AuthoredTree, AuthoredWords } from '../read/authored-tree.ts'

type Told = AuthoredWords<{ readonly film?: object | undefined }>

/** The languages of a pack as they ship: each version with what it tells itself, because fallback fills the rest. */
export function toldLanguages(
  languages: readonly Language[],
  { stops, packWords }: Pick<AuthoredTree, 'stops' | 'packWords'>,
): readonly Language[] {
  return languages.map((language) => {
    if (language.kind === 'standard') return language
    const toldStops = [...stops.values()].filter(({ words }) => isTold(words.get(language.tag))).length
    return { ...language, isTold: toldStops > 0 || isTold(packWords.get(language.tag)), toldStops }
  })
}

function isTold(words: Told | undefined): boolean {
  return words !== undefined && (words.body.children.length > 0 || words.value.film !== undefined)
}
