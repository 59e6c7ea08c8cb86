import type { Message } from '../message.ts'

/** What media are made of: the pictures of a comparison, the questions of a quiz, cards and details. */
export const PART_MESSAGES = {
  'zoom-too-large': {
    severity: 'error',
    fr: [
      'L’image {path} a {width:number} × {height:number} pixels ; le découpage s’arrête à {limit:number} mégapixels.',
      'Réduisez-la un peu, ou coupez-la en deux images.',
    ],
    en: [
      'Picture {path} has {width:number} × {height:number} pixels; cutting stops at {limit:number} megapixels.',
      'Make it a little smaller, or cut it into two pictures.',
    ],
  },
  'chapter-after-film': {
    severity: 'error',
    fr: [
      'Le chapitre « {chapter} » commence après la fin du film, qui dure {duration:seconds}.',
      'Écrivez « at » en secondes depuis le début du film.',
    ],
    en: [
      'Chapter "{chapter}" begins after the end of the film, which lasts {duration:seconds}.',
      'Write "at" in seconds from the beginning of the film.',
    ],
  },
  'signed-length-differs': {
    severity: 'warning',
    fr: [
      'Le film signé dure {signed:seconds}, mais le film {duration:seconds} : ils ne resteront pas ensemble.',
      'Montez-le à la même longueur.',
    ],
    en: [
      'The signed film lasts {signed:seconds}, but the film {duration:seconds}: they will not stay together.',
      'Cut it to the same length.',
    ],
  },
  'missing-part-words': {
    severity: 'error',
    fr: [
      '« {part} » de « {media} » n’a pas de mots en langue « {language} ».',
      'Écrivez-les sous « media », « {media} », « parts », « {part} » : au moins un « title ».',
    ],
    en: [
      '"{part}" of "{media}" has no words in language "{language}".',
      'Write them under "media", "{media}", "parts", "{part}": at least a "title".',
    ],
  },
  'part-not-translated': {
    severity: 'warning',
    fr: [
      '« {part} » de « {media} » n’est pas traduit en « {language} ».',
      'Traduisez-le sous « parts » ; sinon il manquera dans cette langue.',
    ],
    en: [
      '"{part}" of "{media}" is not translated into "{language}".',
      'Translate it under "parts"; it will be missing in this language otherwise.',
    ],
  },
  'words-for-unknown-part': {
    severity: 'error',
    fr: [
      'Il y a des mots pour « {part} », mais « {media} » n’a rien de ce nom.',
      '[[Vouliez-vous dire « {nearest} » ? ]]Corrigez le nom, ou ajoutez-le dans {json}.',
    ],
    en: [
      'There are words for "{part}", but "{media}" has nothing of that name.',
      '[[Did you mean "{nearest}"? ]]Correct the name, or add it to {json}.',
    ],
  },
  'align-points-close': {
    severity: 'error',
    fr: [
      'Les deux points de « {side} » sont trop proches pour bien poser une image sur l’autre : {distance:number} pixels.',
      'Choisissez deux points éloignés d’au moins {least:number} pixels.',
    ],
    en: [
      'The two points of "{side}" are too close to lay one picture well on the other: {distance:number} pixels.',
      'Choose two points at least {least:number} pixels apart.',
    ],
  },
  'align-point-outside': {
    severity: 'error',
    fr: [
      'Ce point est hors de l’image {path}, qui a {width:number} × {height:number} pixels.',
      'Les points s’écrivent [x, y], en pixels depuis le coin en haut à gauche.',
    ],
    en: [
      'This point is outside picture {path}, which has {width:number} × {height:number} pixels.',
      'Points are written [x, y], in pixels from the upper left corner.',
    ],
  },
  'align-apart': {
    severity: 'error',
    fr: [
      'Posées sur ces points, les deux images ne montrent presque rien en commun.',
      'Vérifiez que les points sont les mêmes, dans le même ordre, dans les deux images.',
    ],
    en: [
      'Laid on these points, the two pictures show hardly anything in common.',
      'See that the points are the same, in the same order, in both pictures.',
    ],
  },
  'compare-shapes-differ': {
    severity: 'warning',
    fr: [
      'Les deux images n’ont pas la même forme : l’ancienne sera rognée pour remplir la nouvelle.',
      'Marquez deux points communs dans « align », ou recadrez-les.',
    ],
    en: [
      'The two pictures differ in shape: that of then will be cropped to fill that of now.',
      'Mark two common points in "align", or crop them alike.',
    ],
  },
} as const satisfies Record<string, Message>
