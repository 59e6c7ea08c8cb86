import type { PackReader } from '../built-pack/pack-reader.ts'
import type { LanguageTag } from '../language/language.ts'
import { ownWalkOf } from './own-walk.ts'

/** What the surface says of walks that no curator wrote. */
export interface OwnWalkWords {
  /** Language of the words below. */
  readonly language: LanguageTag
  readonly composed: string
  readonly stepsOf: (name: string) => string
}

/** The same pack, where walks of one's own are trails like any other: see `ownWalkOf`. What lays them is fetched with the first. */
export function withOwnWalks(pack: PackReader, words: () => OwnWalkWords): PackReader {
  return {
    ...pack,
    async trail(id, cancel) {
      const walk = ownWalkOf(id)
      if (walk === undefined) return pack.trail(id, cancel)
      const { ownTrail } = await import('./own-trail.ts')
      return ownTrail(pack, id, walk, cancel)
    },
    async trailText(language, id, cancel) {
      const walk = ownWalkOf(id)
      if (walk === undefined) return pack.trailText(language, id, cancel)
      const { ownTrailText } = await import('./own-trail.ts')
      return ownTrailText(pack, walk, { id, language, words: words() }, cancel)
    },
  }
}
