import type { AuthoredTree } from '../read/authored-tree.ts'
import type { Problem } from '../read/problem.ts'
import { coverage, type LanguageCoverage } from './coverage.ts'
import type { ReportLanguage } from './message.ts'
import { tellProblem, type ToldProblem } from './tell-problem.ts'

/** A problem in each language of the report, with the line it stands in. */
export interface DeskProblem extends Pick<Problem, 'code' | 'severity' | 'file' | 'line' | 'column'> {
  readonly told: Readonly<Record<ReportLanguage, ToldProblem>>
  /** The line as it is written; empty where there is none. */
  readonly source: string
}

/** How one pack stands at its curator's desk: what `check` found in the last edit, and whether visitors see that edit. */
export interface DeskPack {
  /** The folder as it was named to `serve`. */
  readonly folder: string
  /** Missing where `pack.json` could not be read. */
  readonly id?: string
  /** By language, in the pack's order. */
  readonly titles: Readonly<Record<string, string>>
  /** What each language calls itself, by tag, versions included. */
  readonly languages: Readonly<Record<string, string>>
  readonly problems: readonly DeskProblem[]
  readonly coverage: readonly LanguageCoverage[]
  /** `refused`: an error keeps this edit back and what was there before is shown. `failed`: it could not be built, `because` says why. */
  readonly state: 'building' | 'shown' | 'refused' | 'failed'
  readonly because?: string
}

/** What the desk is told of a pack that was just read and checked; it is being built from here on. */
export function deskPack(
  folder: string,
  { tree, problems }: { readonly tree: AuthoredTree; readonly problems: readonly Problem[] },
): DeskPack {
  return {
    folder,
    ...(tree.pack !== undefined && { id: tree.pack.value.id }),
    titles: Object.fromEntries([...tree.packWords].map(([language, { value }]) => [language, value.title])),
    languages: Object.fromEntries((tree.pack?.value.languages ?? []).map(({ tag, name }) => [tag, name])),
    problems: problems.map((problem) => deskProblem(problem, tree)),
    coverage: coverage(tree),
    state: 'building',
  }
}

function deskProblem(problem: Problem, tree: AuthoredTree): DeskProblem {
  const { code, severity, file, line, column } = problem
  const told = { fr: tellProblem(problem, 'fr'), en: tellProblem(problem, 'en') }
  return { code, severity, file, line, column, told, source: tree.lineOf(file, line).trimEnd() }
}
