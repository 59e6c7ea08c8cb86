import { coverage } from '#pack/check/coverage.ts'
import type { ReportLanguage } from '#pack/check/message.ts'
import type { PackFiles } from '#pack/read/pack-files.ts'
import { checkFolder } from '../commands/check-folders.ts'
import { isColourWanted, paint } from '../report/paint.ts'
import { packReportText } from '../report/report-text.ts'
import type { ExaminedPack } from './build-folder.ts'
import { BUILD_WORDS } from './build-words.ts'

/**
 * Reads and judges a pack as `beffroi check` does. Errors are printed as `check` prints them, with everything else it
 * found; warnings alone are counted in one line, because they keep nothing from being built.
 * @throws Error of node:fs when the folder cannot be read
 */
export async function examineFolder(folder: string, files: PackFiles, language: ReportLanguage): Promise<ExaminedPack> {
  const checked = await checkFolder(folder, files)
  const colours = paint(isColourWanted(true, process.stdout.isTTY, process.env))
  if (checked.problems.some(({ severity }) => severity === 'error'))
    process.stdout.write(packReportText({ ...checked, coverage: coverage(checked.tree) }, language, colours))
  else if (checked.problems.length > 0)
    process.stdout.write(`${colours.yellow(BUILD_WORDS[language].warnings(checked.problems.length, folder))}\n`)
  return checked
}
