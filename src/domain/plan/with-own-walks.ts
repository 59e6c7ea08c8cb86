import type { PackReader } from '../built-pack/pack-reader.ts'
import type { LanguageTag } from '../language/language.ts'
import { isOwnWalk } from './is-own-walk.ts'

/** What the surface says of walks that no curator wrote. */
export interface OwnWalkWords {
  /** Language of the words below. */
  readonly language: LanguageTag
  readonly composed: string
  readonly stepsOf: (name: string) => string
}

/** The same pack, where walks of one's own are trails like any other: see `isOwnWalk`. What lays them is fetched with the first. */
export function withOwnWalks(pack: PackReader, words: () => OwnWalkWords): PackReader {
  return {
    ...pack,
    async trail(id, cancel) {
      if (!isOwnWalk(id)) return pack.trail(id, cancel)
      const { ownTrail } = await import('./own-trail.ts')
      return ownTrail(pack, id, cancel)
    },
    async trailText(language, id, cancel) {
      if (!isOwnWalk(id)) return pack.trailText(language, id, cancel)
      const { ownTrailText } = await import('./own-trail.ts')
      return ownTrailText(pack, { id, language, words: words() }, cancel)
    },
  }
}
