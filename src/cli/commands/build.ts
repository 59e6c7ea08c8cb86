import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { BuildOptions } from './build-folders.ts'

/** `beffroi build <folder>…` */
export function addBuildCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  program
    .command('build')
    .description(words.command)
    .argument('<folders...>', words.folders)
    .option('--out <folder>', words.out, '.beffroi/site')
    .option('--keys <folder>', words.keys, 'keys')
    .option('--lang <language>', words.lang)
    .action(async (folders: readonly string[], options: BuildOptions) => {
      const { buildFolders } = await import('./build-folders.ts')
      outcome.exitCode = await buildFolders(folders, options)
    })
}

const DESCRIPTION = {
  fr: {
    command: 'fabrique un ou plusieurs carnets, prêts pour n’importe quel hébergement statique',
    folders: 'dossiers des carnets',
    out: 'où les écrire',
    keys: 'dossier des clés de la ville ; s’il existe, chaque version est signée',
    lang: 'fr ou en',
  },
  en: {
    command: 'build one or more packs, ready for any static host',
    folders: 'folders of packs',
    out: 'where to write them',
    keys: 'folder of the town’s keys; where there is one, each version is signed',
    lang: 'fr or en',
  },
} as const
