import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { NewOptions } from './new-pack.ts'

/** `beffroi new <id>` */
export function addNewCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  program
    .command('new')
    .description(words.command)
    .argument('<id>', words.id)
    .option('--dir <folder>', words.dir, 'content')
    .option('--lang <language>', words.lang)
    .action(async (id: string, options: NewOptions) => {
      const { newPack } = await import('./new-pack.ts')
      outcome.exitCode = newPack(id, options)
    })
}

const DESCRIPTION = {
  fr: {
    command: 'crée un petit carnet, juste dès le départ',
    id: 'nom du carnet et de son dossier : a-z, 0-9 et le trait d’union',
    dir: 'où le créer',
    lang: 'première langue du carnet : fr ou en',
  },
  en: {
    command: 'make a small pack that is right from the start',
    id: 'name of the pack and of its folder: a-z, 0-9 and hyphens',
    dir: 'where to make it',
    lang: 'first language of the pack: fr or en',
  },
} as const
