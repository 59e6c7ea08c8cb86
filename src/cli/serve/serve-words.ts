import type { ReportLanguage } from '#pack/check/message.ts'

/** What `serve` says, in the curator's language. */
export interface ServeWords {
  readonly appBuilt: string
  readonly olderApp: string
  readonly noApp: string
  readonly portTaken: (wanted: number, used: number) => string
  readonly noFreePort: (from: number) => string
  readonly badPort: (found: string) => string
  readonly phone: string
  readonly table: string
  readonly studio: string
  readonly onPhones: string
  readonly lanIsLimited: (port: number) => string
  readonly noLan: string
  readonly watching: string
  readonly shown: (pack: string, ms: number) => string
  readonly stop: string
  readonly stopped: string
}

export const SERVE_WORDS: Readonly<Record<ReportLanguage, ServeWords>> = {
  fr: {
    appBuilt: 'Application fabriquée',
    olderApp: 'L’application n’a pas pu être fabriquée, pour la raison ci-dessus ; la précédente est montrée.',
    noApp: 'L’application n’a pas pu être fabriquée, pour la raison ci-dessus.',
    portTaken: (wanted, used) => `Le port ${wanted} est déjà pris ; ${used} est utilisé à la place.`,
    noFreePort: (from) => `Aucun port libre à partir de ${from} ; choisissez-en un autre avec --port.`,
    badPort: (found) => `« ${found} » n’est pas un port : donnez un nombre de 1 à 65000.`,
    phone: 'Téléphone',
    table: 'Table',
    studio: 'Atelier',
    onPhones: 'Sur un téléphone du même réseau, ouvrez ou scannez :',
    lanIsLimited: (port) =>
      `Sans https, un téléphone montre tout mais ne peut ni emporter un carnet ni se situer. Pour l’essayer en entier, branchez-le et lancez « adb reverse tcp:${port} tcp:${port} », puis ouvrez http://localhost:${port}/.`,
    noLan: 'Cette machine n’est reliée à aucun réseau : aucun téléphone ne peut l’atteindre.',
    watching: 'Chaque modification enregistrée est montrée aussitôt.',
    shown: (pack, ms) => `${pack} : montré après ${ms} ms`,
    stop: 'Ctrl+C pour arrêter',
    stopped: 'Arrêté.',
  },
  en: {
    appBuilt: 'App built',
    olderApp: 'The app could not be built, for the reason above; the one built before is shown.',
    noApp: 'The app could not be built, for the reason above.',
    portTaken: (wanted, used) => `Port ${wanted} is taken; ${used} is used instead.`,
    noFreePort: (from) => `No free port from ${from} on; choose another with --port.`,
    badPort: (found) => `“${found}” is no port: give a number from 1 to 65000.`,
    phone: 'Phone',
    table: 'Table',
    studio: 'Studio',
    onPhones: 'On a phone in the same network, open or scan:',
    lanIsLimited: (port) =>
      `Without https a phone shows everything but can neither take a pack along nor find its position. To try it whole, plug it in, run “adb reverse tcp:${port} tcp:${port}” and open http://localhost:${port}/ on it.`,
    noLan: 'This machine is on no network: no phone can reach it.',
    watching: 'Every edit you save is shown at once.',
    shown: (pack, ms) => `${pack}: shown after ${ms} ms`,
    stop: 'Ctrl+C stops',
    stopped: 'Stopped.',
  },
}
