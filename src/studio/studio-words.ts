import type { ReportLanguage } from '#pack/check/message.ts'

/** What the studio says around the findings, in the curator's language. */
export interface StudioWords {
  readonly title: string
  readonly language: string
  readonly packs: string
  readonly asking: string
  readonly absent: string
  readonly lost: string
  readonly noPacks: string
  readonly building: string
  readonly shown: string
  readonly refused: (errors: number) => string
  readonly failed: (because: string) => string
  readonly findings: string
  readonly nothing: string
  readonly counts: (errors: number, warnings: number) => string
  readonly error: string
  readonly warning: string
  readonly remedy: string
  readonly line: (line: number) => string
  readonly show: string
  readonly coverage: string
  readonly columns: {
    readonly language: string
    readonly texts: string
    readonly alts: string
    readonly legs: string
    readonly sounds: string
    readonly films: string
    readonly words: string
  }
  readonly preview: string
  readonly openPhone: string
  readonly openTable: string
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const STUDIO_WORDS: Readonly<Record<ReportLanguage, StudioWords>> = {
  fr: {
    title: 'L’atelier',
    language: 'Langue de l’atelier',
    packs: 'Carnet',
    asking: 'L’atelier demande des nouvelles des carnets…',
    absent:
      'L’atelier est chez lui sur le poste où l’on écrit : lancez-y « npm start », ou « npx beffroi serve » avec le dossier du carnet, puis ouvrez l’adresse indiquée.',
    lost: 'Le serveur s’est arrêté : relancez-le, l’atelier reprend tout seul. Voici ce qu’il avait dit en dernier.',
    noPacks: 'Aucun carnet n’est servi. « npx beffroi new ma-ville » en crée un.',
    building: 'Fabrication en cours…',
    shown: 'La dernière version enregistrée est montrée.',
    refused: (errors) =>
      `La dernière modification n’est pas montrée : ${plural(errors, 'erreur est', 'erreurs sont')} à corriger d’abord. L’état d’avant reste à l’écran.`,
    failed: (because) => `La dernière modification n’a pas pu être fabriquée. ${because}`,
    findings: 'À revoir',
    nothing: 'Rien à revoir : tout ce qui est écrit est en ordre.',
    counts: (errors, warnings) =>
      `${errors === 0 ? 'aucune erreur' : plural(errors, 'erreur', 'erreurs')}, ${warnings === 0 ? 'aucun avertissement' : plural(warnings, 'avertissement', 'avertissements')}`,
    error: 'Erreur',
    warning: 'Attention',
    remedy: 'Que faire\u00A0:',
    line: (line) => `ligne ${line}`,
    show: 'Montrer sur le téléphone',
    coverage: 'Ce qui existe dans chaque langue',
    columns: {
      language: 'Langue',
      texts: 'Textes',
      alts: 'Images décrites',
      legs: 'Trajets',
      sounds: 'Sons',
      films: 'Films signés',
      words: 'Mots',
    },
    preview: 'Le téléphone du visiteur',
    openPhone: 'Ouvrir en grand',
    openTable: 'Ouvrir la table',
  },
  en: {
    title: 'The studio',
    language: 'Language of the studio',
    packs: 'Pack',
    asking: 'The studio asks how the packs stand…',
    absent:
      'The studio is at home on the machine where you write: run “npm start” there, or “npx beffroi serve” with the pack’s folder, then open the address it prints.',
    lost: 'The server has stopped: start it again and the studio goes on by itself. This is what it said last.',
    noPacks: 'No pack is served. “npx beffroi new my-town” makes one.',
    building: 'Being built…',
    shown: 'What you saved last is shown.',
    refused: (errors) =>
      `What you saved last is not shown: ${plural(errors, 'error has', 'errors have')} to be mended first. What was there before stays on screen.`,
    failed: (because) => `What you saved last could not be built. ${because}`,
    findings: 'To look at',
    nothing: 'Nothing to look at: all that is written is in order.',
    counts: (errors, warnings) =>
      `${errors === 0 ? 'no errors' : plural(errors, 'error', 'errors')}, ${warnings === 0 ? 'no warnings' : plural(warnings, 'warning', 'warnings')}`,
    error: 'Error',
    warning: 'Warning',
    remedy: 'What to do:',
    line: (line) => `line ${line}`,
    show: 'Show on the phone',
    coverage: 'What exists in each language',
    columns: {
      language: 'Language',
      texts: 'Texts',
      alts: 'Pictures described',
      legs: 'Legs',
      sounds: 'Sounds',
      films: 'Sign films',
      words: 'Words',
    },
    preview: 'The visitor’s phone',
    openPhone: 'Open it whole',
    openTable: 'Open the table',
  },
}
