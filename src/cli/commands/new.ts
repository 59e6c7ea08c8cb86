import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'

/** `beffroi new <id>` */
export function addNewCommand(program: Command, outcome: CommandOutcome): void {
  program
    .command('new')
    .description('make a small pack that passes check')
    .argument('<id>', 'name of the pack and of its folder: a-z, 0-9 and hyphens')
    .option('--dir <folder>', 'where to make it', 'content')
    .option('--lang <language>', 'first language of the pack: fr or en')
    .action(async (id: string, options: NewOptions) => {
      const { newPack } = await import('./new-pack.ts')
      outcome.exitCode = newPack(id, options)
    })
}

/** Options of `beffroi new` as typed. */
export interface NewOptions {
  readonly dir: string
  readonly lang?: string
}
