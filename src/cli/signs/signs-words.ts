import type { ReportLanguage } from '#pack/check/message.ts'

interface SignsWords {
  readonly noUrl: string
  readonly badUrl: (typed: string) => string
  readonly badSize: (typed: string) => string
  readonly noFolder: (folder: string) => string
  readonly hasErrors: (folder: string, errors: number) => string
  readonly unknownStops: (stops: readonly string[]) => string
  readonly nothing: (folder: string) => string
  readonly written: (signs: number, size: string, file: string) => string
  readonly plainHttp: string
}

export const SIGNS_WORDS: Readonly<Record<ReportLanguage, SignsWords>> = {
  fr: {
    noUrl:
      'Où le site sera-t-il publié ? Ajoutez --url https://… : le code à scanner y mène, et on ne l’imprime pas deux fois.',
    badUrl: (typed) => `« ${typed} » n’est pas une adresse du Web. Exemple : --url https://balade.example.fr`,
    badSize: (typed) => `Le format « ${typed} » n’existe pas ici. Choisissez A6, A5 ou A4.`,
    noFolder: (folder) => `Le dossier ${folder} n’existe pas.`,
    hasErrors: (folder, errors) =>
      `${folder} a ${errors} erreur(s) : corrigez-les d’abord (beffroi check ${folder}), un panneau ne se corrige pas.`,
    unknownStops: (stops) => `Étape(s) inconnue(s) : ${stops.join(', ')}. Ce sont les noms des dossiers de stops/.`,
    nothing: (folder) => `${folder} n’a pas d’étape à imprimer.`,
    written: (signs, size, file) =>
      `${signs} panneau(x) ${size} dans ${file}. Scannez-en un avant d’imprimer les autres.`,
    plainHttp: 'Cette adresse commence par http: : un téléphone n’y ouvrira ni la position ni le mode hors connexion.',
  },
  en: {
    noUrl:
      'Where will the site be published? Add --url https://…: the code to scan leads there, and it is not printed twice.',
    badUrl: (typed) => `"${typed}" is no web address. Example: --url https://balade.example.fr`,
    badSize: (typed) => `There is no size "${typed}" here. Choose A6, A5 or A4.`,
    noFolder: (folder) => `There is no folder ${folder}.`,
    hasErrors: (folder, errors) =>
      `${folder} has ${errors} error(s): mend them first (beffroi check ${folder}), a sign cannot be mended.`,
    unknownStops: (stops) => `Unknown stop(s): ${stops.join(', ')}. Use the names of the folders in stops/.`,
    nothing: (folder) => `${folder} has no stop to print.`,
    written: (signs, size, file) => `${signs} sign(s) ${size} in ${file}. Scan one before you print the others.`,
    plainHttp: 'This address begins with http: there a phone gives neither its position nor works offline.',
  },
}
