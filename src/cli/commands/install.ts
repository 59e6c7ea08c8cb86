import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { InstallCommandOptions } from '../install/install-and-tell.ts'

/** `beffroi install <from> --into <site>` */
export function addInstallCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  program
    .command('install')
    .description(words.command)
    .argument('[from]', words.from)
    .requiredOption('--into <folder>', words.into)
    .option('--pack <names...>', words.pack)
    .option('--back', words.back)
    .option('--lang <language>', words.lang)
    .action(async (from: string | undefined, options: InstallCommandOptions) => {
      const { installAndTell } = await import('../install/install-and-tell.ts')
      outcome.exitCode = await installAndTell(from, options)
    })
}

const DESCRIPTION = {
  fr: {
    command: 'installe les carnets d’une clé USB, d’un dossier ou d’une adresse dans un site, tout vérifié',
    from: 'la clé ou le dossier, ou une adresse http(s)',
    into: 'dossier du site, celui de la table par exemple',
    pack: 'ces carnets seulement',
    back: 'remet la version d’avant (avec --pack)',
    lang: 'fr ou en',
  },
  en: {
    command: 'install the packs of a USB stick, a folder or an address into a site, everything verified',
    from: 'the stick or folder, or an http(s) address',
    into: 'folder of the site, a table’s for example',
    pack: 'these packs only',
    back: 'put the version before back (with --pack)',
    lang: 'fr or en',
  },
} as const
