import { Command } from 'commander'
import type { CommandOutcome } from './command-outcome.ts'
import { addBuildCommand } from './commands/build.ts'
import { addCheckCommand } from './commands/check.ts'
import { addInstallCommand } from './commands/install.ts'
import { addKeysCommand } from './commands/keys.ts'
import { addNewCommand } from './commands/new.ts'
import { addServeCommand } from './commands/serve.ts'
import { addSignsCommand } from './commands/signs.ts'
import { addTableCommand } from './commands/table.ts'
import { addVerifyCommand } from './commands/verify.ts'
import { addWalkCommand } from './commands/walk.ts'
import { inOwnWords } from './report/own-words.ts'
import { defaultLanguage } from './report/report-language.ts'

/** Runs `beffroi …` and gives the exit code: 0 done, 1 problems or refused. One line below registers one command. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const outcome: CommandOutcome = { exitCode: 0 }
  const language = defaultLanguage(process.env)
  const program = inOwnWords(new Command('beffroi'), language)
    .description(DESCRIPTION[language])
    .showHelpAfterError(HELP[language])
  addCheckCommand(program, outcome)
  addNewCommand(program, outcome)
  addBuildCommand(program, outcome)
  addServeCommand(program, outcome)
  addVerifyCommand(program, outcome)
  addKeysCommand(program, outcome)
  addInstallCommand(program, outcome)
  addWalkCommand(program, outcome)
  addSignsCommand(program, outcome)
  addTableCommand(program, outcome)
  await program.parseAsync([...argv])
  return outcome.exitCode
}

const DESCRIPTION = {
  fr: 'Des parcours qui parlent, sans réseau : créer, vérifier, fabriquer et montrer un carnet.',
  en: 'Trails that speak, with no network: make, check, build and show a content pack.',
} as const

const HELP = {
  fr: '« beffroi --help » dit ce qui existe.',
  en: '“beffroi --help” tells what there is.',
} as const
