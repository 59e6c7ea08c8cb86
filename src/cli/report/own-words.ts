import type { Command } from 'commander'
import type { ReportLanguage } from '#pack/check/message.ts'

/** Lets help and refusals of the command line be read in the curator's language; commander itself speaks English only. */
export function inOwnWords(program: Command, language: ReportLanguage): Command {
  if (language === 'en') return program
  return program
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || typeof defaultValue === 'boolean'
          ? description
          : `${description} (par défaut : ${String(defaultValue)})`,
    })
    .configureOutput({
      outputError: (text, write) => {
        write(REFUSALS.reduce((said, [english, french]) => said.replace(english, french), text))
      },
    })
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
}

const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/error: unknown command '(.*)'/, 'La commande « $1 » n’existe pas.'],
  [/error: unknown option '(.*)'/, 'L’option « $1 » n’existe pas.'],
  [/error: missing required argument '(.*)'/, 'Il manque « $1 ».'],
  [/error: option '(.*)' argument missing/, 'Il manque une valeur après « $1 ».'],
  [/error: too many arguments.*/, 'Il y a trop de mots.'],
  [/\(Did you mean (.*)\?\)/, 'Vouliez-vous dire « $1 » ?'],
]
