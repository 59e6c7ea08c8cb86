import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { CheckOptions } from './check-folders.ts'

/** `beffroi check <folder>…` */
export function addCheckCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  program
    .command('check')
    .description(words.command)
    .argument('<folders...>', words.folders)
    .option('--lang <language>', words.lang)
    .option('--json', words.json)
    .option('--no-colour', words.plain)
    .action(async (folders: readonly string[], options: CheckOptions) => {
      const { checkFolders } = await import('./check-folders.ts')
      outcome.exitCode = await checkFolders(folders, options)
    })
}

const DESCRIPTION = {
  fr: {
    command: 'dit d’un coup tous les problèmes d’un ou plusieurs carnets',
    folders: 'dossiers des carnets',
    lang: 'fr ou en',
    json: 'pour les machines',
    plain: 'sans couleurs',
  },
  en: {
    command: 'tell every problem of one or more packs at once',
    folders: 'folders of packs',
    lang: 'fr or en',
    json: 'for machines',
    plain: 'plain text',
  },
} as const
