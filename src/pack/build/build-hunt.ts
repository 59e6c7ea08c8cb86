import type { BuiltFindPlace, BuiltHunt, FindText, HuntText } from '#domain/built-pack/built-hunt.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { AuthoredTrailEntry, AuthoredTree } from '../read/authored-tree.ts'
import type { TextSources } from './build-stop-texts.ts'
import { firstInChain } from './first-in-chain.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The treasure hunt of a trail, if it has one. */
export function builtHunt(
  { stops }: Pick<AuthoredTree, 'stops'>,
  { value }: AuthoredTrailEntry,
): BuiltHunt | undefined {
  if (value.game?.kind !== 'hunt') return undefined
  const finds = value.game.finds.map(({ id, stop, within }) => {
    const place = stops.get(stop)?.value
    return withoutUndefined<BuiltFindPlace>({
      id,
      stop,
      position: place?.position,
      withinM: within,
      code: place?.code,
    })
  })
  return { finds }
}

/** Its words for visitors of one language, all in the first language along their fallbacks that tells it. */
export function huntText(
  { languages }: Pick<TextSources, 'languages'>,
  wanted: LanguageTag,
  { value, words }: AuthoredTrailEntry,
): HuntText | undefined {
  if (value.game?.kind !== 'hunt') return undefined
  const found = firstInChain(wanted, languages, (tag) => words.get(tag)?.value.hunt)
  if (found === undefined) return undefined
  const { title, intro, done, finds } = found.value
  const told = Object.entries(finds).map(([id, find]) => [id, withoutUndefined<FindText>(find)] as const)
  return { language: found.language, title, intro, done, finds: Object.fromEntries(told) }
}
