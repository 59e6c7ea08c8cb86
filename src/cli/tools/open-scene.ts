import { resolve } from 'node:path'
import type { ReportLanguage } from '#pack/check/message.ts'
import type { PackFiles } from '#pack/read/pack-files.ts'
import type { BuildScene } from './build-and-tell.ts'
import { KEYS_FOLDER } from '../keys/keys-folder.ts'
import { openTools } from './build-folder.ts'
import { BUILD_WORDS } from './build-words.ts'
import { examineFolder } from './examine-folder.ts'
import { progressLine } from './progress-line.ts'
import { rememberedFiles } from './remembered-files.ts'

/** Where what was made once is kept, below the working folder. */
const CACHE = '.beffroi/cache'

/** A build that speaks to the terminal it was started from. */
export function openScene(out: string, language: ReportLanguage, keys = KEYS_FOLDER): BuildScene {
  const filesOf = new Map<string, PackFiles>()
  return {
    places: { out: resolve(out), tools: openTools(resolve(CACHE)), keys: resolve(keys) },
    words: BUILD_WORDS[language],
    progress: progressLine(process.stderr),
    examine: (folder) => {
      const files = filesOf.get(folder) ?? rememberedFiles(folder)
      filesOf.set(folder, files)
      return examineFolder(folder, files, language)
    },
    say: (line) => {
      console.log(line)
    },
  }
}
