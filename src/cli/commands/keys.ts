import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { KeysOptions } from './change-keys.ts'

/** `beffroi keys new|rotate|show|pin` */
export function addKeysCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  const keys = program.command('keys').description(words.keys)
  const add = (name: string, description: string) =>
    keys
      .command(name)
      .description(description)
      .option('--dir <folder>', words.dir, 'keys')
      .option('--lang <language>', words.lang)

  add('new', words.new).action(async (options: KeysOptions) => {
    outcome.exitCode = await (await import('./change-keys.ts')).newKeys(options)
  })
  add('rotate', words.rotate)
    .option('--root', words.root)
    .action(async (options: KeysOptions) => {
      outcome.exitCode = await (await import('./change-keys.ts')).replaceKeys(options)
    })
  add('show', words.show).action(async (options: KeysOptions) => {
    outcome.exitCode = await (await import('./change-keys.ts')).showKeys(options)
  })
  add('pin', words.pin)
    .argument('<packs...>', words.packs)
    .action(async (packs: readonly string[], options: KeysOptions) => {
      outcome.exitCode = await (await import('./change-keys.ts')).pinKeys(packs, options)
    })
}

const DESCRIPTION = {
  fr: {
    keys: 'les clés de la ville, qui signent ce qu’elle publie',
    new: 'crée une clé racine et une clé de signature',
    rotate: 'remplace la clé de signature ; demande la clé racine',
    root: 'remplace aussi la clé racine',
    show: 'montre les clés publiques',
    pin: 'fait que l’application n’accepte ces carnets que de cette ville (pinned-keys.json)',
    packs: 'noms des carnets',
    dir: 'dossier des clés',
    lang: 'fr ou en',
  },
  en: {
    keys: 'the town’s keys, which sign what it publishes',
    new: 'make a root key and a signing key',
    rotate: 'replace the signing key; asks for the root key',
    root: 'replace the root key too',
    show: 'show the public keys',
    pin: 'make the app take these packs from this town only (pinned-keys.json)',
    packs: 'names of packs',
    dir: 'folder of the keys',
    lang: 'fr or en',
  },
} as const
