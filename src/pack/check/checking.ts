import type { AuthoredTree } from '../read/authored-tree.ts'
import type { Report } from '../read/problem.ts'
import type { FileUse } from './file-uses.ts'
import type { MediaFacts } from './media-facts.ts'

/** What every rule is given. */
export interface Checking {
  readonly tree: AuthoredTree
  readonly report: Report
  /** The day on which rights and events are judged, `YYYY-MM-DD`. */
  readonly today: string
  /** How many files a built pack may hold. */
  readonly mostFiles: number
  /** What each named picture, sound, film and model really is, by its path. */
  readonly media: ReadonlyMap<string, MediaFacts>
  /** Every file that the pack names, with where it is named. */
  readonly uses: readonly FileUse[]
}
