import type { LanguageCoverage, Share } from '#pack/check/coverage.ts'
import type { ReportLanguage } from '#pack/check/message.ts'
import { sayValue } from '#pack/check/say-value.ts'
import { tellProblem } from '#pack/check/tell-problem.ts'
import type { AuthoredTree } from '#pack/read/authored-tree.ts'
import type { Problem } from '#pack/read/problem.ts'
import type { Paint } from './paint.ts'
import { REPORT_WORDS } from './report-words.ts'

/** The widest part of a source line that is shown. */
const LINE_WIDTH = 100

/** One pack, as the report shows it. */
export interface ReportedPack {
  readonly folder: string
  readonly tree: AuthoredTree
  readonly problems: readonly Problem[]
  readonly coverage: readonly LanguageCoverage[]
}

/** The report of one pack for people: problems by file with the line and a caret, then how complete each language is, then a summary. */
export function packReportText(
  { folder, tree, problems, coverage }: ReportedPack,
  language: ReportLanguage,
  colours: Paint,
): string {
  const lines: string[] = []
  let file = ''
  for (const problem of problems) {
    if (problem.file !== file) lines.push('', colours.bold(colours.underline(`${folder}/${problem.file}`)))
    file = problem.file
    lines.push(...problemLines(problem, { folder, tree }, language, colours))
  }
  if (coverage.length > 0) lines.push('', ...coverageLines(coverage, language, colours))
  return [...lines, '', summary(folder, problems, language, colours), ''].join('\n')
}

function problemLines(
  problem: Problem,
  { folder, tree }: Pick<ReportedPack, 'folder' | 'tree'>,
  language: ReportLanguage,
  colours: Paint,
): readonly string[] {
  const words = REPORT_WORDS[language]
  const { sentence, remedy } = tellProblem(problem, language)
  const colour = problem.severity === 'error' ? colours.red : colours.yellow
  const where = `${folder}/${problem.file}:${problem.line}:${problem.column}`
  const lines = [
    `  ${colour(words[problem.severity])} ${colours.dim(where)} ${colours.dim(problem.code)}`,
    `    ${sentence}`,
  ]
  const source = tree.lineOf(problem.file, problem.line)
  if (source.trim() !== '') lines.push(...excerpt(source, problem, colours, colour))
  return [...lines, `    ${colours.green(words.arrow)} ${remedy}`]
}

/** The source line with a caret below the column; long lines are cut around it. */
function excerpt(
  source: string,
  { line, column }: Problem,
  colours: Paint,
  colour: (text: string) => string,
): readonly string[] {
  const from = column > LINE_WIDTH - 20 ? column - LINE_WIDTH / 2 : 0
  const shown = source.slice(from, from + LINE_WIDTH).replaceAll('\t', ' ')
  const number = String(line)
  const gutter = `    ${number} | `
  return [
    `${colours.dim(gutter)}${shown}`,
    `${' '.repeat(gutter.length + Math.max(0, column - 1 - from))}${colour('^')}`,
  ]
}

function coverageLines(
  coverage: readonly LanguageCoverage[],
  language: ReportLanguage,
  colours: Paint,
): readonly string[] {
  const words = REPORT_WORDS[language]
  const rows = coverage.map(({ language: tag, texts, sounds, alts, legs, films, words: said }) => [
    sayValue(tag, 'language', language),
    share(texts),
    share(alts),
    share(legs),
    share(sounds),
    share(films),
    sayValue(said, 'number', language),
  ])
  const table = [words.columns, ...rows]
  const widths = words.columns.map((_, column) => Math.max(...table.map((row) => width(row[column] ?? ''))))
  const print = (row: readonly string[]) =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0)).join('   ')}`
  return [colours.bold(`  ${words.completeness}`), colours.dim(print(words.columns)), ...rows.map(print)]
}

function share({ done, of }: Share): string {
  return of === 0 ? '–' : `${done}/${of}`
}

function pad(cell: string, size: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, size - width(cell)))
  return right ? space + cell : cell + space
}

function width(text: string): number {
  return Array.from(new Intl.Segmenter().segment(text)).length
}

function summary(folder: string, problems: readonly Problem[], language: ReportLanguage, colours: Paint): string {
  const words = REPORT_WORDS[language]
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const counts = [words.errors(errors), words.warnings(warnings)]
  if (errors > 0) return colours.red(colours.bold(`✗ ${folder} : ${counts.join(', ')}`).replace(' :', words.colon))
  return colours.green(colours.bold(`✓ ${folder} : ${counts.join(', ')}`).replace(' :', words.colon))
}
