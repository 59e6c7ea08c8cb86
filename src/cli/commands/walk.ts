import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { WalkOptions } from '../walk/walk-at-desk.ts'

/** `beffroi walk <pack> <trail>` */
export function addWalkCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  program
    .command('walk')
    .description(words.command)
    .argument('<pack>', words.pack)
    .argument('<trail>', words.trail)
    .option('--gpx <track>', words.gpx)
    .option('--recorded', words.recorded)
    .option('--noise <metres>', words.noise, '8')
    .option('--seed <number>', words.seed, '1')
    .option('--pace <mps>', words.pace, '1.2')
    .option('--pause <seconds>', words.pause, '30')
    .option('--lang <language>', words.lang)
    .option('--json', words.json)
    .option('--no-colour', words.plain)
    .action(async (pack: string, trail: string, options: WalkOptions) => {
      const { walkAtDesk } = await import('../walk/walk-at-desk.ts')
      outcome.exitCode = await walkAtDesk(pack, trail, options)
    })
}

const DESCRIPTION = {
  fr: {
    command: 'suit un parcours au bureau et dit ce qui serait entendu, et quand',
    pack: 'dossier du carnet',
    trail: 'nom du parcours, celui de son dossier',
    gpx: 'une trace enregistrée à suivre au lieu du tracé du parcours',
    recorded: 'avec --gpx : rejoue ses positions à leurs heures, telles que le téléphone les a notées',
    noise: 'erreur du récepteur : le rayon qui contient 68 % des positions',
    seed: 'un autre nombre, une autre marche',
    pace: 'mètres par seconde',
    pause: 'secondes passées à chaque étape',
    lang: 'fr ou en',
    json: 'pour les machines',
    plain: 'sans couleurs',
  },
  en: {
    command: 'walk a trail at the desk and tell what would be heard when',
    pack: 'folder of the pack',
    trail: 'name of the trail, that of its folder',
    gpx: 'a recorded track to walk instead of the trail’s own path',
    recorded: 'with --gpx: replay its own positions at their own times, as the phone noted them',
    noise: 'error of the receiver: the radius that holds 68 % of its fixes',
    seed: 'another number, another walk',
    pace: 'metres a second',
    pause: 'how long the visitor stands at each stop',
    lang: 'fr or en',
    json: 'for machines',
    plain: 'plain text',
  },
} as const
