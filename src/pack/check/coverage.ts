import { stepName, type AuthoredTree } from '../read/authored-tree.ts'
import { countWords, textOf } from '../read/text-of.ts'
import { allEntries } from './entries.ts'

/** How complete one language is: so many of so many. */
export interface LanguageCoverage {
  readonly language: string
  readonly texts: Share
  readonly sounds: Share
  readonly alts: Share
  readonly legs: Share
  /** Films in sign language, of a language that is one: of the welcome and of each stop. */
  readonly films: Share
  /** Words of narration altogether. */
  readonly words: number
}

export interface Share {
  readonly done: number
  readonly of: number
}

/** How complete each language of a pack is, in the pack's order; empty where `pack.json` could not be read. */
export function coverage(tree: AuthoredTree): readonly LanguageCoverage[] {
  const entries = [...allEntries(tree)]
  return (tree.pack?.value.languages ?? []).map(({ tag, kind }) => {
    const written = entries.map(({ words, media }) => ({ words: words.get(tag), media }))
    const stops = [...tree.stops.values()].map(({ words }) => words.get(tag))
    const trails = [...tree.trails.values()]
    const signed = [tree.packWords.get(tag), ...stops]
    return {
      language: tag,
      texts: { done: written.filter(({ words }) => words !== undefined).length, of: entries.length },
      sounds: { done: stops.filter((words) => words?.value.audio !== undefined).length, of: stops.length },
      alts: {
        done: written.reduce(
          (sum, { words, media }) => sum + media.filter(({ id }) => words?.value.media[id] !== undefined).length,
          0,
        ),
        // A version takes what its pictures show from the language it is made of.
        of: kind === 'standard' ? entries.reduce((sum, { media }) => sum + media.length, 0) : 0,
      },
      legs: {
        done: trails.reduce(
          (sum, { words, value }) =>
            sum + value.steps.slice(0, -1).filter((step) => words.get(tag)?.legs.has(stepName(step)) === true).length,
          0,
        ),
        of: trails.reduce((sum, { value }) => sum + Math.max(0, value.steps.length - 1), 0),
      },
      films: {
        done: signed.filter((words) => words?.value.film !== undefined).length,
        of: kind === 'sign' ? signed.length : 0,
      },
      words: stops.reduce((sum, words) => sum + (words === undefined ? 0 : countWords(textOf(words.body))), 0),
    }
  })
}
