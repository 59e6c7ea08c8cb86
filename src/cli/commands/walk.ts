import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'

/** `beffroi walk <pack> <trail>` */
export function addWalkCommand(program: Command, outcome: CommandOutcome): void {
  program
    .command('walk')
    .description('walk a trail at the desk and tell what would be heard when')
    .argument('<pack>', 'folder of the pack')
    .argument('<trail>', 'id of the trail')
    .option('--gpx <track>', 'a recorded track to walk instead of the trail’s own path')
    .option('--noise <metres>', 'error of the receiver: the radius that holds 68 % of its fixes', '8')
    .option('--seed <number>', 'another number, another walk', '1')
    .option('--pace <mps>', 'metres a second', '1.2')
    .option('--pause <seconds>', 'how long the visitor stands at each stop', '30')
    .option('--lang <language>', 'fr or en')
    .option('--json', 'for machines')
    .option('--no-colour', 'plain text')
    .action(async (pack: string, trail: string, options: WalkOptions) => {
      const { walkAtDesk } = await import('../walk/walk-at-desk.ts')
      outcome.exitCode = await walkAtDesk(pack, trail, options)
    })
}

/** Options of `beffroi walk` as typed. */
export interface WalkOptions {
  readonly gpx?: string
  readonly noise: string
  readonly seed: string
  readonly pace: string
  readonly pause: string
  readonly lang?: string
  readonly json?: boolean
  readonly colour: boolean
}
