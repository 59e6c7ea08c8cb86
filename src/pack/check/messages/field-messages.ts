import type { Message } from '../message.ts'

/** A field that is not as the schema wants it. */
export const FIELD_MESSAGES = {
  'unknown-field': {
    severity: 'error',
    fr: [
      'Le champ « {field} » n’existe pas ici.',
      '[[Vouliez-vous dire « {nearest} » ? ]]Champs possibles : {known:list}.',
    ],
    en: ['There is no field "{field}" here.', '[[Did you mean "{nearest}"? ]]Possible fields: {known:list}.'],
  },
  'missing-field': {
    severity: 'error',
    fr: ['Il manque le champ « {field} ».', 'Ajoutez-le ({expected:type})[[, par exemple {example}]].'],
    en: ['Field "{field}" is missing.', 'Add it ({expected:type})[[, for example {example}]].[[ {meaning}]]'],
  },
  'missing-credit': {
    severity: 'error',
    fr: [
      'Il manque « credit » : qui a fait ceci ?',
      'Ajoutez credit, tel que les visiteurs doivent le lire, par exemple "Dessin : Marie Dupont".',
    ],
    en: [
      '"credit" is missing: who made this?',
      'Add credit, as visitors shall read it, for example "Drawing: Marie Dupont".',
    ],
  },
  'missing-licence': {
    severity: 'error',
    fr: [
      'Il manque « licence » : à quelles conditions peut-on montrer ceci ?',
      'Ajoutez licence : un identifiant SPDX comme CC-BY-4.0, ou une adresse https.',
    ],
    en: [
      '"licence" is missing: on what terms may this be shown?',
      'Add licence: an SPDX identifier such as CC-BY-4.0, or an https address.',
    ],
  },
  'wrong-type': {
    severity: 'error',
    fr: ['« {field} » doit être {expected:type}, pas {found:type}.', 'Corrigez la valeur[[, par exemple {example}]].'],
    en: ['"{field}" must be {expected:type}, not {found:type}.', 'Correct the value[[, for example {example}]].'],
  },
  'wrong-choice': {
    severity: 'error',
    fr: [
      '« {found} » n’est pas une valeur possible de « {field} ».',
      '[[Vouliez-vous dire « {nearest} » ? ]]Choisissez : {choices:list}.',
    ],
    en: ['"{found}" is not a possible value of "{field}".', '[[Did you mean "{nearest}"? ]]Choose: {choices:list}.'],
  },
  'format-version': {
    severity: 'error',
    fr: [
      'Ce carnet est écrit dans le format {found}, que cette version de Beffroi ne connaît pas.',
      'Mettez "format": 1, ou installez une version plus récente de Beffroi.',
    ],
    en: [
      'This pack is written in format {found}, which this version of Beffroi does not know.',
      'Set "format": 1, or install a newer Beffroi.',
    ],
  },
  'empty-text': {
    severity: 'error',
    fr: ['« {field} » est vide.', 'Écrivez un texte, ou supprimez le champ s’il est facultatif.'],
    en: ['"{field}" is empty.', 'Write a text, or delete the field if it is optional.'],
  },
  'text-too-long': {
    severity: 'error',
    fr: [
      '« {field} » a {length:number} caractères ; la limite est de {limit:number}.',
      'Raccourcissez-le : il doit tenir sur l’écran d’un téléphone.',
    ],
    en: [
      '"{field}" has {length:number} characters; the limit is {limit:number}.',
      'Shorten it: it must fit a phone’s screen.',
    ],
  },
  'number-too-small': {
    severity: 'error',
    fr: ['« {field} » vaut {found:number} ; il faut {bound:bound} {limit:number}.', 'Corrigez le nombre.'],
    en: ['"{field}" is {found:number}; it must be {bound:bound} {limit:number}.', 'Correct the number.[[ {meaning}]]'],
  },
  'number-too-large': {
    severity: 'error',
    fr: ['« {field} » vaut {found:number} ; le maximum est {limit:number}.', 'Corrigez le nombre.'],
    en: ['"{field}" is {found:number}; the maximum is {limit:number}.', 'Correct the number.[[ {meaning}]]'],
  },
  'list-too-short': {
    severity: 'error',
    fr: [
      '« {field} » compte {length:number} élément(s) ; il en faut au moins {limit:number}.',
      'Ajoutez ce qui manque.',
    ],
    en: ['"{field}" has {length:number} item(s); at least {limit:number} are needed.', 'Add what is missing.'],
  },
  'list-too-long': {
    severity: 'error',
    fr: [
      '« {field} » compte {length:number} éléments ; il en faut au plus {limit:number}.',
      'Retirez ce qui est en trop.',
    ],
    en: ['"{field}" has {length:number} items; at most {limit:number} are allowed.', 'Take out what is too much.'],
  },
  'bad-id': {
    severity: 'error',
    fr: [
      '« {found} » ne peut pas servir d’identifiant.',
      'N’employez que a-z, 0-9 et le trait d’union[[ : par exemple « {better} »]].',
    ],
    en: ['"{found}" cannot be an id.', 'Use only a-z, 0-9 and hyphens[[: for example "{better}"]].'],
  },
  'bad-language-tag': {
    severity: 'error',
    fr: ['« {found} » n’est pas une étiquette de langue.', 'Écrivez par exemple fr, en, nl, pt-BR ou fr-x-facile.'],
    en: ['"{found}" is not a language tag.', 'Write for example fr, en, nl, pt-BR or fr-x-facile.'],
  },
  'bad-path': {
    severity: 'error',
    fr: [
      '« {found} » n’est pas un chemin de fichier du carnet.',
      'Écrivez un chemin relatif avec des barres « / », par exemple dessin.svg ou ../photo.jpg.',
    ],
    en: [
      '"{found}" is not the path of a file of the pack.',
      'Write a relative path with slashes "/", for example drawing.svg or ../photo.jpg.',
    ],
  },
  'bad-colour': {
    severity: 'error',
    fr: ['« {found} » n’est pas une couleur.', 'Écrivez #rrggbb, par exemple #1B5670.'],
    en: ['"{found}" is not a colour.', 'Write #rrggbb, for example #1B5670.'],
  },
  'bad-day': {
    severity: 'error',
    fr: ['« {found} » n’est pas un jour du calendrier.', 'Écrivez AAAA-MM-JJ, par exemple 2030-12-31.'],
    en: ['"{found}" is not a day of the calendar.', 'Write YYYY-MM-DD, for example 2030-12-31.'],
  },
} as const satisfies Record<string, Message>
