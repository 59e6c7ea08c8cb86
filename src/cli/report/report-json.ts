import { coverage, type LanguageCoverage } from '#pack/check/coverage.ts'
import type { ReportLanguage } from '#pack/check/message.ts'
import { tellProblem } from '#pack/check/tell-problem.ts'
import type { AuthoredTree } from '#pack/read/authored-tree.ts'
import type { Problem } from '#pack/read/problem.ts'

/** What `beffroi check --json` says of one pack. */
export interface PackReportJson {
  readonly folder: string
  readonly errors: number
  readonly warnings: number
  readonly problems: readonly (Problem & { readonly sentence: string; readonly remedy: string })[]
  readonly coverage: readonly LanguageCoverage[]
}

/** The report of one pack for machines. */
export function packReportJson(
  {
    folder,
    tree,
    problems,
  }: { readonly folder: string; readonly tree: AuthoredTree; readonly problems: readonly Problem[] },
  language: ReportLanguage,
): PackReportJson {
  return {
    folder,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    problems: problems.map((problem) => ({ ...problem, ...tellProblem(problem, language) })),
    coverage: coverage(tree),
  }
}
