import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { VerifyOptions } from '../verify/verify-folder.ts'

/** `beffroi verify <folder>` */
export function addVerifyCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  program
    .command('verify')
    .description(words.command)
    .argument('<folder>', words.folder)
    .option('--json', words.json)
    .option('--lang <language>', words.lang)
    .action(async (folder: string, options: VerifyOptions) => {
      const { verifyFolder } = await import('../verify/verify-folder.ts')
      outcome.exitCode = await verifyFolder(folder, options)
    })
}

const DESCRIPTION = {
  fr: {
    command: 'relit chaque octet d’un site publié ou d’une clé USB et dit ce qui manque ou est abîmé',
    folder: 'dossier du site, ou racine de la clé',
    json: 'pour les machines',
    lang: 'fr ou en',
  },
  en: {
    command: 'read every byte of a published site or a USB stick and tell what is missing or damaged',
    folder: 'folder of the site, or root of the stick',
    json: 'for machines',
    lang: 'fr or en',
  },
} as const
