import type { ReportLanguage } from '#pack/check/message.ts'

/** What `build` and `serve` say, in the curator's language. */
export interface BuildWords {
  readonly language: ReportLanguage
  readonly checking: (folder: string) => string
  readonly warnings: (count: number, folder: string) => string
  readonly refused: (folder: string) => string
  readonly failed: (folder: string, reason: string) => string
  readonly built: (pack: string, sequence: number, size: string) => string
  readonly unchanged: (pack: string, sequence: number, size: string) => string
  readonly files: (count: number) => string
  readonly changed: (count: number) => string
  readonly fetch: (size: string) => string
  readonly written: (folder: string) => string
  readonly signed: (isSigned: boolean) => string
  readonly tooLarge: (what: 'manifest-bytes' | 'files', count: number, limit: number) => string
  readonly notAPack: (folder: string) => string
  readonly vanished: (file: string) => string
  readonly noPacks: string
  readonly locked: (folder: string) => string
  readonly decimal: ',' | '.'
}

export const BUILD_WORDS: Readonly<Record<ReportLanguage, BuildWords>> = {
  fr: {
    language: 'fr',
    checking: (folder) => `${folder} : vérification`,
    warnings: (count, folder) =>
      `${count > 1 ? `${count} avertissements` : `${count} avertissement`} : « beffroi check ${folder} » les dit.`,
    refused: (folder) => `${folder} : à corriger d’abord ; ce qui était déjà fabriqué reste en place.`,
    failed: (folder, reason) => `${folder} : rien n’a été publié, ce qui était déjà fabriqué reste en place. ${reason}`,
    built: (pack, sequence, size) => `${pack} : version ${sequence}, ${size}`,
    unchanged: (pack, sequence, size) => `${pack} : inchangé, version ${sequence}, ${size}`,
    files: (count) => (count > 1 ? `${count} fichiers` : `${count} fichier`),
    changed: (count) => (count > 1 ? `${count} fichiers nouveaux ou modifiés` : `${count} fichier nouveau ou modifié`),
    fetch: (size) => `qui l’a déjà télécharge ${size}`,
    written: (folder) => `Fabriqué dans ${folder}`,
    signed: (isSigned) => (isSigned ? 'signé' : 'non signé (« beffroi keys new » crée vos clés)'),
    tooLarge: (what, count, limit) =>
      what === 'files'
        ? `Le carnet a ${count} fichiers, ${limit} au plus : faites-en deux carnets.`
        : `La liste des fichiers pèse ${count} octets, ${limit} au plus : faites-en deux carnets.`,
    notAPack: (folder) => `Le dossier ${folder} n’existe pas, ou ne peut pas être lu.`,
    vanished: (file) => `Le fichier ${file} a disparu pendant la fabrication : relancez-la.`,
    noPacks: 'Aucun carnet : indiquez un dossier qui contient pack.json, ou créez-en un avec « beffroi new ».',
    locked: (folder) => `Une autre fabrication écrit déjà dans ${folder} ; attendez qu’elle finisse.`,
    decimal: ',',
  },
  en: {
    language: 'en',
    checking: (folder) => `${folder}: checking`,
    warnings: (count, folder) =>
      `${count === 1 ? `${count} warning` : `${count} warnings`}: “beffroi check ${folder}” tells.`,
    refused: (folder) => `${folder}: to be put right first; what was built before stays as it is.`,
    failed: (folder, reason) => `${folder}: nothing was published, what was built before stays as it is. ${reason}`,
    built: (pack, sequence, size) => `${pack}: version ${sequence}, ${size}`,
    unchanged: (pack, sequence, size) => `${pack}: unchanged, version ${sequence}, ${size}`,
    files: (count) => (count === 1 ? `${count} file` : `${count} files`),
    changed: (count) => (count === 1 ? `${count} file new or changed` : `${count} files new or changed`),
    fetch: (size) => `visitors who have it fetch ${size}`,
    written: (folder) => `Built into ${folder}`,
    signed: (isSigned) => (isSigned ? 'signed' : 'not signed (“beffroi keys new” makes your keys)'),
    tooLarge: (what, count, limit) =>
      what === 'files'
        ? `The pack has ${count} files, at most ${limit} are allowed: make two packs of it.`
        : `The list of files is ${count} bytes long, at most ${limit} are allowed: make two packs of it.`,
    notAPack: (folder) => `The folder ${folder} does not exist, or cannot be read.`,
    vanished: (file) => `The file ${file} went away during the build: build again.`,
    noPacks: 'No pack: name a folder with a pack.json, or make one with “beffroi new”.',
    locked: (folder) => `Another build is writing into ${folder}; wait until it is done.`,
    decimal: '.',
  },
}

/** Bytes as a person says them: `940 bytes`, `38 kB`, `4.1 MB`. */
export function sizeInWords(bytes: number, { decimal }: Pick<BuildWords, 'decimal'>): string {
  const [unit, million] = decimal === ',' ? ['ko', 'Mo'] : ['kB', 'MB']
  if (bytes < 1_000_000) return `${bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1000))} ${unit}`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', decimal)} ${million}`
}
