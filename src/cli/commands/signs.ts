import type { Command } from 'commander'
import type { CommandOutcome } from '../command-outcome.ts'
import { defaultLanguage } from '../report/report-language.ts'
import type { SignsOptions } from '../signs/print-signs.ts'

/** `beffroi signs <pack> --url <address>` */
export function addSignsCommand(program: Command, outcome: CommandOutcome): void {
  const words = DESCRIPTION[defaultLanguage(process.env)]
  program
    .command('signs')
    .description(words.command)
    .argument('<pack>', words.pack)
    .option('--url <address>', words.url)
    .option('--size <size>', words.size, 'A6')
    .option('--out <file>', words.out)
    .option('--only <stops>', words.only)
    .option('--lang <language>', words.lang)
    .action(async (pack: string, options: SignsOptions) => {
      const { printSigns } = await import('../signs/print-signs.ts')
      outcome.exitCode = await printSigns(pack, options)
    })
}

const DESCRIPTION = {
  fr: {
    command: 'imprime les panneaux d’un carnet : un PDF, une page par étape, avec numéro et code à scanner',
    pack: 'dossier du carnet',
    url: 'adresse où le site est (ou sera) publié, par exemple https://balade.example.fr',
    size: 'format des pages : A6, A5 ou A4',
    out: 'fichier à écrire ; sans lui, <carnet>-<format>.pdf',
    only: 'seulement ces étapes : leurs noms de dossier, séparés par des virgules',
    lang: 'fr ou en',
  },
  en: {
    command: 'print the signs of a pack: a PDF with a page per stop, its number and a code to scan',
    pack: 'folder of the pack',
    url: 'address where the site is (or will be) published, such as https://balade.example.fr',
    size: 'size of the pages: A6, A5 or A4',
    out: 'file to write; without it <pack>-<size>.pdf',
    only: 'only these stops: their folder names, with commas between',
    lang: 'fr or en',
  },
} as const
