import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { ServeCommandOptions } from './serve-until-stopped.ts'

/** `beffroi serve [folder]…` */
export function addServeCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  program
    .command('serve')
    .description(words.command)
    .argument('[folders...]', words.folders)
    .option('--port <number>', words.port, '4173')
    .option('--lan', words.lan)
    .option('--out <folder>', words.out, '.beffroi/site')
    .option('--lang <language>', words.language)
    .action(async (folders: readonly string[], options: ServeCommandOptions) => {
      const { serveUntilStopped } = await import('./serve-until-stopped.ts')
      outcome.exitCode = await serveUntilStopped(folders, options)
    })
}

const DESCRIPTION = {
  fr: {
    command: 'montre des carnets sur ce poste et suit chaque modification',
    folders: 'dossiers des carnets ; sans dossier, tous ceux de content/',
    port: 'port à utiliser, ou le suivant s’il est pris',
    lan: 'aussi pour les téléphones du même réseau, avec un code QR',
    out: 'où écrire les carnets fabriqués',
    language: 'fr ou en',
  },
  en: {
    command: 'show packs on this machine and follow every edit',
    folders: 'folders of packs; without any, all of content/',
    port: 'port to use, or the next one if it is taken',
    lan: 'for phones on the same network too, with a QR code',
    out: 'where to write the built packs',
    language: 'fr or en',
  },
} as const
