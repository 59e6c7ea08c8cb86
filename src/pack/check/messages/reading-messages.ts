import type { Message } from '../message.ts'

/** A file that cannot be read at all. */
export const READING_MESSAGES = {
  'pack-json-missing': {
    severity: 'error',
    fr: [
      'Ce dossier ne contient pas de pack.json : ce n’est pas un carnet Beffroi.',
      'Donnez le dossier qui contient pack.json, ou créez un carnet avec « beffroi new ».',
    ],
    en: [
      'This folder holds no pack.json: it is not a Beffroi pack.',
      'Name the folder that holds pack.json, or make a pack with "beffroi new".',
    ],
  },
  'entry-json-missing': {
    severity: 'error',
    fr: [
      'Le dossier {folder} n’a pas de {expected}.',
      'Ajoutez {expected}, ou supprimez le dossier.[[ Le fichier {found} est peut-être mal nommé.]]',
    ],
    en: [
      'Folder {folder} has no {expected}.',
      'Add {expected}, or delete the folder.[[ The file {found} may be misnamed.]]',
    ],
  },
  'bad-folder-name': {
    severity: 'error',
    fr: [
      'Le nom de dossier « {name} » ne peut pas servir d’identifiant.',
      'N’employez que a-z, 0-9 et le trait d’union[[ : par exemple « {better} »]].',
    ],
    en: ['Folder name "{name}" cannot be an id.', 'Use only a-z, 0-9 and hyphens[[: for example "{better}"]].'],
  },
  'text-not-utf8': {
    severity: 'error',
    fr: ['Ce fichier n’est pas du texte UTF-8.', 'Enregistrez-le en UTF-8 dans votre éditeur.'],
    en: ['This file is not UTF-8 text.', 'Save it as UTF-8 in your editor.'],
  },
  'text-too-large': {
    severity: 'error',
    fr: [
      'Ce texte pèse {size:bytes} ; la limite est de {limit:bytes}.',
      'Coupez-le en plusieurs étapes, ou retirez ce qui n’est pas du texte.',
    ],
    en: [
      'This text weighs {size:bytes}; the limit is {limit:bytes}.',
      'Cut it into several stops, or take out what is not text.',
    ],
  },
  'too-many-files': {
    severity: 'error',
    fr: [
      'Le carnet fabriqué compterait au moins {count:number} fichiers ; la limite est de {limit:number}.',
      'Retirez des médias, ou faites deux carnets.',
    ],
    en: [
      'The built pack would hold at least {count:number} files; the limit is {limit:number}.',
      'Take out some media, or make two packs.',
    ],
  },
  'json-syntax': {
    severity: 'error',
    fr: [
      'Le JSON ne peut pas être lu[[ à partir de « {found} »]].',
      'Vérifiez ici ou juste avant : virgule en trop ou oubliée, guillemet ou accolade non fermés.',
    ],
    en: [
      'The JSON cannot be read[[ from “{found}” on]].',
      'Look here or just before: a comma too many or missing, a quote or brace not closed.',
    ],
  },
  'json-duplicate-key': {
    severity: 'error',
    fr: ['« {key} » est écrit deux fois au même endroit ; seul le dernier compterait.', 'Gardez-en un seul.'],
    en: ['"{key}" is written twice in one place; only the last would count.', 'Keep one of them.'],
  },
  'json-forbidden-key': {
    severity: 'error',
    fr: ['« {key} » n’est pas un nom permis.', 'Supprimez cette ligne.'],
    en: ['"{key}" is not an allowed name.', 'Delete this line.'],
  },
  'nested-too-deep': {
    severity: 'error',
    fr: [
      'Les accolades ou crochets s’emboîtent sur plus de {limit:number} niveaux.',
      'Aucun champ n’en demande autant : vérifiez les crochets.',
    ],
    en: [
      'Braces or brackets nest deeper than {limit:number} levels.',
      'No field needs that many: look at the brackets.',
    ],
  },
  'front-matter-missing': {
    severity: 'error',
    fr: [
      'Ce fichier Markdown ne commence pas par un en-tête entre deux lignes « --- ».',
      'Écrivez « --- » en première ligne, puis title: et summary:, puis de nouveau « --- ».',
    ],
    en: [
      'This Markdown file does not begin with a front matter between two lines "---".',
      'Write "---" on the first line, then title: and summary:, then "---" again.',
    ],
  },
  'front-matter-open': {
    severity: 'error',
    fr: [
      'L’en-tête n’est pas refermé par une ligne « --- ».',
      'Ajoutez une ligne « --- » entre l’en-tête et le texte.',
    ],
    en: ['The front matter is not closed by a line "---".', 'Add a line "---" between front matter and text.'],
  },
  'front-matter-syntax': {
    severity: 'error',
    fr: [
      'L’en-tête ne peut pas être lu ici[[ : « {found} »]].',
      'Écrivez « nom: valeur », décalez de deux espaces, et mettez entre guillemets une valeur qui contient deux-points ou dièse.',
    ],
    en: [
      'The front matter cannot be read here[[: {found}]].',
      'Write "name: value", indent by two spaces, and quote a value that holds a colon or a hash.',
    ],
  },
} as const satisfies Record<string, Message>
