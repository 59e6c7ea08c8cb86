import { checkPack } from '#pack/check/check-pack.ts'
import type { ReportLanguage } from '#pack/check/message.ts'
import { readPack } from '#pack/read/read-pack.ts'
import { folderFiles } from '../files/folder-files.ts'
import type { ExaminedPack } from './build-folder.ts'

/** Reads and judges a pack as `beffroi check` does and prints what is wrong with it, if anything. */
export async function examineFolder(folder: string, language: ReportLanguage): Promise<ExaminedPack> {
  const { tree, problems } = await readPack(folderFiles(folder))
  const found = [...problems, ...(await checkPack(tree, { today: new Date().toISOString().slice(0, 10) }))]
  return { tree, problems: found }
}
