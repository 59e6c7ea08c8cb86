import type { AuthoredTree } from '../read/authored-tree.ts'
import { reportInto } from '../read/pack-reading.ts'
import type { Problem } from '../read/problem.ts'
import type { Checking } from './checking.ts'
import { fileUses } from './file-uses.ts'
import { mediaFacts, type MediaProbes } from './media-facts.ts'
import { checkBudget } from './rules/check-budget.ts'
import { checkCompares } from './rules/check-compares.ts'
import { checkDays } from './rules/check-days.ts'
import { checkEras } from './rules/check-eras.ts'
import { checkExhibitions } from './rules/check-exhibitions.ts'
import { checkFiles } from './rules/check-files.ts'
import { checkFilms } from './rules/check-films.ts'
import { checkGeojson } from './rules/check-geojson.ts'
import { checkHours } from './rules/check-hours.ts'
import { checkHunts } from './rules/check-hunts.ts'
import { checkIds } from './rules/check-ids.ts'
import { checkLegs } from './rules/check-legs.ts'
import { checkLinks } from './rules/check-links.ts'
import { checkMarkdown } from './rules/check-markdown.ts'
import { checkMedia } from './rules/check-media.ts'
import { checkModels } from './rules/check-models.ts'
import { checkPackJson } from './rules/check-pack-json.ts'
import { checkPanoramas } from './rules/check-panoramas.ts'
import { checkParts } from './rules/check-parts.ts'
import { checkPaths } from './rules/check-paths.ts'
import { checkPlans } from './rules/check-plans.ts'
import { checkPositions } from './rules/check-positions.ts'
import { checkRights } from './rules/check-rights.ts'
import { checkSounds } from './rules/check-sounds.ts'
import { checkNarration, checkTranslations } from './rules/check-translations.ts'
import { checkZones } from './rules/check-zones.ts'

export interface CheckOptions extends MediaProbes {
  /** The day on which rights and events are judged, `YYYY-MM-DD`. */
  readonly today: string
  /** How many files a built pack may hold; the format's limit if left out. */
  readonly mostFiles?: number
}

/** The manifest of a built pack holds no more files. */
const MOST_FILES = 20_000

const RULES: readonly ((checking: Checking) => void | Promise<void>)[] = [
  checkPackJson,
  checkTranslations,
  checkNarration,
  checkMarkdown,
  checkLegs,
  checkIds,
  checkFiles,
  checkLinks,
  checkRights,
  checkMedia,
  checkParts,
  checkCompares,
  checkFilms,
  checkExhibitions,
  checkModels,
  checkPanoramas,
  checkHunts,
  checkSounds,
  checkPositions,
  checkZones,
  checkPaths,
  checkGeojson,
  checkEras,
  checkPlans,
  checkHours,
  checkDays,
  checkBudget,
]

/** Every problem of a tree that was read, beyond those `readPack` told; sorted by file and line. Never throws for what a curator wrote. */
export async function checkPack(
  tree: AuthoredTree,
  { today, mostFiles = MOST_FILES, ...probes }: CheckOptions,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const uses = fileUses(tree)
  const checking: Checking = {
    tree,
    today,
    mostFiles,
    uses,
    report: reportInto(problems, tree),
    media: await mediaFacts(tree, uses, probes),
  }
  for (const rule of RULES) await rule(checking)
  return sortProblems(problems)
}

/** By file, then from top to bottom; errors before warnings of the same place. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const bySeverity = (problem: Problem) => (problem.severity === 'error' ? 0 : 1)
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      bySeverity(a) - bySeverity(b) ||
      compare(a.code, b.code),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
