import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { TableCommandOptions } from '../table/run-table.ts'

/** `beffroi table [site]` */
export function addTableCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  program
    .command('table')
    .description(words.command)
    .argument('[site]', words.site, '.beffroi/site')
    .option('--data <folder>', words.data, '.beffroi/table')
    .option('--port <number>', words.port, '4180')
    .option('--lan', words.lan)
    .option('--no-browser', words.noBrowser)
    .option('--chromium <program>', words.chromium)
    .option('--chromium-flag <flags...>', words.flag)
    .option('--sticks <folders...>', words.sticks, ['/media/*', '/media/*/*', '/run/media/*/*'])
    .option('--from <address>', words.from)
    .option('--power-off <command>', words.powerOff)
    .option('--silence <seconds>', words.silence, '4.5')
    .option('--print-policies', words.policies)
    .option('--lang <language>', words.lang)
    .action(async (site: string, options: TableCommandOptions) => {
      const { runTable } = await import('../table/run-table.ts')
      outcome.exitCode = await runTable(site, options)
    })
}

const DESCRIPTION = {
  fr: {
    command: 'tient une table tactile : serveur, navigateur toujours relancé, nouveaux carnets par clé USB',
    site: 'dossier des carnets installés',
    data: 'où la table garde ses réglages, son code et ses statistiques',
    port: 'port à utiliser, ou le suivant s’il est pris',
    lan: 'aussi pour les téléphones du même réseau',
    noBrowser: 'sans lancer de navigateur',
    chromium: 'le programme Chromium',
    flag: 'options de Chromium propres à ce matériel, écrites --chromium-flag=--nom',
    sticks: 'où les clés USB apparaissent ; * vaut pour un nom entier',
    from: 'adresse qui offre de nouveaux carnets, regardée tous les quarts d’heure',
    powerOff: 'commande qui éteint la machine, pour le bouton du personnel',
    silence: 'après combien de secondes sans signe de vie la page est relancée',
    policies: 'écrit les règles de Chromium pour /etc/chromium/policies/managed/, et rien d’autre',
    lang: 'fr ou en',
  },
  en: {
    command: 'keep a touch table: server, a browser that is always there, new packs from USB sticks',
    site: 'folder of the installed packs',
    data: 'where the table keeps its settings, its code and its statistics',
    port: 'port to use, or the next one if it is taken',
    lan: 'for phones on the same network too',
    noBrowser: 'launch no browser',
    chromium: 'the Chromium program',
    flag: 'switches of Chromium that this hardware needs, written --chromium-flag=--name',
    sticks: 'where USB sticks appear; * stands for a whole name',
    from: 'address that offers new packs, looked at every quarter of an hour',
    powerOff: 'command that switches the machine off, for the staff’s button',
    silence: 'after how many seconds without a sign of life the page is launched anew',
    policies: 'print Chromium’s policies for /etc/chromium/policies/managed/, and nothing else',
    lang: 'fr or en',
  },
} as const
