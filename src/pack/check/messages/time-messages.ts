import type { Message } from '../message.ts'

/** The town through time: dated features, the timeline, old plans. */
export const TIME_MESSAGES = {
  'era-date-unreadable': {
    severity: 'error',
    fr: [
      '« {field} » n’est pas une date que l’on peut lire : « {found} ».',
      'Écrivez une année (1230, -52), "1230~" pour « vers 1230 », "12XX" pour un siècle, "1227/1231" pour une durée.',
    ],
    en: [
      '"{field}" is not a date that can be read: "{found}".',
      'Write a year (1230, -52), "1230~" for about 1230, "12XX" for a century, "1227/1231" for a stretch of years.',
    ],
  },
  'era-dates-reversed': {
    severity: 'error',
    fr: ['La fin ({to}) vient avant le début ({from}).', 'Corrigez l’une des deux dates.'],
    en: ['The end ({to}) comes before the beginning ({from}).', 'Correct one of the two dates.'],
  },
  'era-without-dates': {
    severity: 'warning',
    fr: [
      'Cet objet n’a ni « from » ni « to » : il serait là en toute année.',
      'Donnez au moins l’une des deux dates, ou mettez-le dans le fond de carte.',
    ],
    en: [
      'This feature has neither "from" nor "to": it would be there in every year.',
      'Give at least one of the two dates, or put it into the base map.',
    ],
  },
  'era-certainty-unknown': {
    severity: 'error',
    fr: ['« {found} » n’est pas une certitude.', 'Choisissez : {choices:list}.'],
    en: ['"{found}" is not a certainty.', 'Choose: {choices:list}.'],
  },
  'era-height-odd': {
    severity: 'error',
    fr: [
      'La hauteur « {found} » n’est pas possible.',
      'Écrivez-la en mètres, comme un nombre de 1 à {limit:number}, ou retirez-la.',
    ],
    en: [
      'Height "{found}" is not possible.',
      'Write it in metres, as a number from 1 to {limit:number}, or take it out.',
    ],
  },
  'era-shape-unknown': {
    severity: 'error',
    fr: [
      'La forme « {found} » ne se dessine pas dans le temps.',
      'Prenez un point, une ligne ou un contour (Point, LineString, Polygon).',
    ],
    en: [
      'Shape "{found}" is not drawn through time.',
      'Take a point, a line or an outline (Point, LineString, Polygon).',
    ],
  },
  'era-property-unknown': {
    severity: 'warning',
    fr: ['« {field} » ressemble à « {nearest} » sans l’être : rien n’en sera lu.', 'Écrivez « {nearest} ».'],
    en: ['"{field}" looks like "{nearest}" but is not: nothing of it is read.', 'Write "{nearest}".'],
  },
  'timeline-order': {
    severity: 'error',
    fr: [
      'L’époque « {era} » vient après une époque plus récente qu’elle.',
      'Rangez « timeline » de la plus ancienne à la plus récente ; le présent, sans année, vient en dernier.',
    ],
    en: [
      'Era "{era}" comes after one that is later than it.',
      'Sort "timeline" from the oldest to the latest; the present, without a year, comes last.',
    ],
  },
  'timeline-words-missing': {
    severity: 'error',
    fr: [
      '« {id} » n’a pas de nom en langue « {language} ».',
      'Donnez-lui un « title » sous « {key} » dans ce fichier.',
    ],
    en: ['"{id}" has no name in language "{language}".', 'Give it a "title" under "{key}" in this file.'],
  },
  'timeline-not-translated': {
    severity: 'warning',
    fr: [
      'Le nom de « {id} » n’est pas traduit en « {language} ».',
      'Traduisez-le sous « {key} » ; sinon il s’affiche dans une autre langue.',
    ],
    en: [
      'The name of "{id}" is not translated into "{language}".',
      'Translate it under "{key}"; it is shown in another language otherwise.',
    ],
  },
  'timeline-words-unknown': {
    severity: 'error',
    fr: [
      'Il n’y a pas de « {id} » dans la carte de pack.json.',
      '[[Vouliez-vous dire « {nearest} » ? ]]Écrivez le nom qu’il porte dans pack.json, ou supprimez ces mots.',
    ],
    en: [
      'There is no "{id}" in the map of pack.json.',
      '[[Did you mean "{nearest}"? ]]Write the name it has in pack.json, or delete these words.',
    ],
  },
  'plan-annotation-broken': {
    severity: 'error',
    fr: [
      'Les points de calage de ce plan ne peuvent pas être lus.',
      'Exportez de nouveau l’annotation de géoréférencement IIIF (Allmaps…) : chaque point a « resourceCoords » [x, y] et une position [longitude, latitude].',
    ],
    en: [
      'The control points of this plan cannot be read.',
      'Export the IIIF georeference annotation again (Allmaps…): each point has "resourceCoords" [x, y] and a position [longitude, latitude].',
    ],
  },
  'plan-points-few': {
    severity: 'error',
    fr: [
      'Ce plan a {count:number} points de calage ; il en faut trois.',
      'Ajoutez des points, loin les uns des autres.',
    ],
    en: ['This plan has {count:number} control points; it needs three.', 'Add points, far from one another.'],
  },
  'plan-points-in-line': {
    severity: 'error',
    fr: [
      'Les points de calage sont sur une même ligne : le plan pourrait basculer autour d’elle.',
      'Ajoutez un point loin de cette ligne.',
    ],
    en: ['The control points lie on one line: the plan could swing around it.', 'Add a point far away from that line.'],
  },
  'plan-mirrored': {
    severity: 'error',
    fr: [
      'D’après ses points, ce plan serait vu dans un miroir.',
      'Un point a sans doute ses deux nombres inversés : [x, y] en pixels depuis le coin en haut à gauche, [longitude, latitude] sur terre.',
    ],
    en: [
      'By its points, this plan would be seen in a mirror.',
      'A point probably has its two numbers swapped: [x, y] in pixels from the upper left corner, [longitude, latitude] on earth.',
    ],
  },
  'plan-point-outside': {
    severity: 'error',
    fr: [
      'Ce point n’est pas sur l’image {path} ({width:number} × {height:number} pixels).',
      'Donnez ses pixels depuis le coin en haut à gauche de cette image.',
    ],
    en: [
      'This point is not on picture {path} ({width:number} × {height:number} pixels).',
      'Give its pixels from the upper left corner of that picture.',
    ],
  },
  'plan-point-off': {
    severity: 'warning',
    fr: [
      'Ce point tombe à {off:metres} de sa place, quand le plan suit tous les autres.',
      'Vérifiez-le ; si le plan lui-même est déformé, gardez-le et dites-le aux visiteurs.',
    ],
    en: [
      'This point falls {off:metres} away from its place when the plan follows all the others.',
      'Check it; if the plan itself is bent, keep it and tell visitors so.',
    ],
  },
} as const satisfies Record<string, Message>
