import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'

/** `beffroi check <folder>…` */
export function addCheckCommand(program: Command, outcome: CommandOutcome): void {
  program
    .command('check')
    .description('tell every problem of one or more packs')
    .argument('<folders...>', 'folders of packs')
    .option('--lang <language>', 'fr or en')
    .option('--json', 'for machines')
    .option('--no-colour', 'plain text')
    .action(async (folders: readonly string[], options: CheckOptions) => {
      const { checkFolders } = await import('./check-folders.ts')
      outcome.exitCode = await checkFolders(folders, options)
    })
}

/** Options of `beffroi check` as typed. */
export interface CheckOptions {
  readonly lang?: string
  readonly json?: boolean
  readonly colour: boolean
}
