import type { ReportLanguage } from '#pack/check/message.ts'
import type { Failure, Stage } from './watch/advance-watch.ts'

/** What `table` says in its terminal or journal, in the keeper's language. */
export interface TableWords {
  readonly at: (address: string) => string
  readonly noPacks: (site: string) => string
  readonly noChromium: string
  readonly badPort: (found: string) => string
  readonly noFreePort: (from: number) => string
  readonly noApp: string
  readonly failure: Readonly<Record<Failure, string>>
  readonly stage: Readonly<Record<Stage, string>>
  readonly relaunched: (failure: string, stage: string) => string
  readonly stopped: string
}

export const TABLE_WORDS: Readonly<Record<ReportLanguage, TableWords>> = {
  fr: {
    at: (address) => `La table est à ${address}`,
    noPacks: (site) => `${site} ne contient encore aucun carnet : la table attend une clé.`,
    noChromium: 'Chromium n’a pas été trouvé : installez-le, ou indiquez-le avec --chromium.',
    badPort: (found) => `« ${found} » n’est pas un port : donnez un nombre de 1 à 65000.`,
    noFreePort: (from) => `Aucun port libre à partir de ${from} ; choisissez-en un autre avec --port.`,
    noApp: 'L’application n’est pas fabriquée : lancez « npm run build ».',
    failure: {
      ended: 'Le navigateur s’est arrêté',
      silent: 'La page ne répond plus',
      frozen: 'La page ne dessine plus',
      unopened: 'Le carnet n’a pas pu être montré',
      slow: 'Le carnet met trop longtemps à paraître',
      unheard: 'Aucune page ne s’est annoncée',
    },
    stage: {
      pack: 'le navigateur est relancé.',
      before: 'le navigateur est relancé ; la version d’avant est en place s’il y en a une.',
      safe: 'le navigateur est relancé sur l’écran de secours.',
    },
    relaunched: (failure, stage) => `${failure} : ${stage}`,
    stopped: 'Arrêté.',
  },
  en: {
    at: (address) => `The table is at ${address}`,
    noPacks: (site) => `There is no pack in ${site} yet: the table waits for a stick.`,
    noChromium: 'Chromium was not found: install it, or name it with --chromium.',
    badPort: (found) => `“${found}” is no port: give a number from 1 to 65000.`,
    noFreePort: (from) => `No free port from ${from} on; choose another with --port.`,
    noApp: 'The app is not built: run “npm run build”.',
    failure: {
      ended: 'The browser has ended',
      silent: 'The page answers no more',
      frozen: 'The page draws no more',
      unopened: 'The pack could not be shown',
      slow: 'The pack takes too long to show',
      unheard: 'No page was heard of',
    },
    stage: {
      pack: 'the browser is launched anew.',
      before: 'the browser is launched anew; the version before is in place where there is one.',
      safe: 'the browser is launched anew on the safe screen.',
    },
    relaunched: (failure, stage) => `${failure}: ${stage}`,
    stopped: 'Stopped.',
  },
}
