import type { BuiltBuild, BuiltJigsaw, BuiltQuiz } from '#domain/built-pack/built-medium.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { mediumScreen } from '#kit/screen/medium-screen.ts'
import type { MediumRoute } from '#kit/screen/screen-context.ts'

/** Something that several people can play at once. */
export interface SharedGame {
  readonly medium: BuiltQuiz | BuiltJigsaw | BuiltBuild
  readonly route: MediumRoute
  /** Undefined where the curator gave none. */
  readonly title: string | undefined
  readonly language: LanguageTag
}

const MOST_STOPS = 60

/** What of a pack can be played together, in the pack's order. @throws PackFileMissing, PackDamaged */
export async function gamesOf(
  pack: PackReader,
  language: LanguageTag,
  signal: AbortSignal,
): Promise<readonly SharedGame[]> {
  const { ids } = await pack.stops({ signal })
  const all = await Promise.all(
    ids.slice(0, MOST_STOPS).map(async (stop) => {
      const found = await pack.stop(stop, { signal })
      const games = (found?.more ?? []).filter(
        (medium) =>
          medium.type === 'quiz' || (medium.type === 'puzzle' && (medium.kind === 'jigsaw' || medium.kind === 'build')),
      ) as readonly SharedGame['medium'][]
      if (games.length === 0) return []
      const text = await pack.stopText(language, stop, { signal })
      return games.map((medium): SharedGame => {
        const words = text?.more?.[medium.id]
        const route = { screen: mediumScreen(medium.type), pack: pack.pack.id, stop, medium: medium.id }
        return { medium, route, title: words?.title, language: words?.language ?? language }
      })
    }),
  )
  return all.flat()
}
