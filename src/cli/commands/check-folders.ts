import { existsSync, statSync } from 'node:fs'
import { coverage } from '#pack/check/coverage.ts'
import { checkPack, sortProblems } from '#pack/check/check-pack.ts'
import type { ReportLanguage } from '#pack/check/message.ts'
import type { AuthoredTree } from '#pack/read/authored-tree.ts'
import type { PackFiles } from '#pack/read/pack-files.ts'
import type { Problem } from '#pack/read/problem.ts'
import { readPack } from '#pack/read/read-pack.ts'
import { folderFiles } from '../files/folder-files.ts'
import { packReportJson } from '../report/report-json.ts'
import { packReportText } from '../report/report-text.ts'
import { chooseLanguage } from '../report/report-language.ts'
import { isColourWanted, paint } from '../report/paint.ts'
import { cachedSoundProbe } from '../sound/cached-sound-probe.ts'
import { cachedPictureProbe } from '../tools/cached-picture-probe.ts'

/** Options of `beffroi check` as typed. */
export interface CheckOptions {
  readonly lang?: string
  readonly json?: boolean
  readonly colour: boolean
}

/** One pack that was read and checked. */
export interface CheckedPack {
  readonly folder: string
  readonly tree: AuthoredTree
  readonly problems: readonly Problem[]
}

/** Checks folders one after the other and prints every problem. Gives 1 where there is an error, else 0. */
export async function checkFolders(folders: readonly string[], options: CheckOptions): Promise<number> {
  const language = chooseLanguage(options.lang, process.env)
  const missing = folders.filter((folder) => !existsSync(folder) || !statSync(folder).isDirectory())
  for (const folder of missing) process.stderr.write(`${NO_FOLDER[language](folder)}\n`)
  if (missing.length > 0) return 1
  const checked: CheckedPack[] = []
  for (const folder of folders) checked.push(await checkFolder(folder))
  const colours = paint(isColourWanted(options.colour, process.stdout.isTTY, process.env))
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify({ packs: checked.map((pack) => packReportJson(pack, language)) }, null, 2)}\n`
      : checked.map((pack) => packReportText({ ...pack, coverage: coverage(pack.tree) }, language, colours)).join('\n'),
  )
  return checked.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0
}

/** Reads and checks one folder as of today; `files` are those of the folder, for callers who remember them. */
export async function checkFolder(folder: string, files: PackFiles = folderFiles(folder)): Promise<CheckedPack> {
  const { tree, problems } = await readPack(files)
  const soundProbe = cachedSoundProbe('.beffroi/sounds')
  const pictureProbe = cachedPictureProbe('.beffroi/pictures')
  const found = await checkPack(tree, { today: new Date().toISOString().slice(0, 10), soundProbe, pictureProbe })
  await soundProbe.close()
  return { folder, tree, problems: sortProblems([...problems, ...found]) }
}

const NO_FOLDER: Readonly<Record<ReportLanguage, (folder: string) => string>> = {
  fr: (folder) => `Le dossier ${folder} n’existe pas.`,
  en: (folder) => `There is no folder ${folder}.`,
}
