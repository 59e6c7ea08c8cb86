import type { ReportLanguage } from '../message.ts'

type Words = Readonly<Record<'type' | 'kind' | 'bound' | 'mark' | 'geojson' | 'gpx', Readonly<Record<string, string>>>>

/** Words for values that are the same in every language, such as the types of JSON. */
export const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  fr: {
    type: {
      string: 'un texte',
      number: 'un nombre',
      int: 'un nombre entier',
      boolean: 'true ou false',
      array: 'une liste',
      tuple: 'une liste',
      object: 'un objet { }',
      record: 'un objet { }',
      null: 'null',
      choice: 'une valeur de la liste',
      other: 'écrit autrement',
    },
    kind: {
      stop: 'L’étape',
      person: 'La personne',
      image: 'L’image',
      leg: 'Le trajet',
      answer: 'La réponse',
      part: 'La partie',
      panorama: 'Le panorama',
    },
    bound: { least: 'au moins', over: 'plus de' },
    mark: {
      code: 'du code',
      thematicBreak: 'un trait de séparation',
      heading: 'un titre qui n’est ni ## ni ###',
      definition: 'une définition de lien',
      footnote: 'une note',
      other: 'une marque inconnue',
    },
    geojson: {
      type: 'le « type » n’est pas un type GeoJSON',
      coordinates: 'les coordonnées ne sont pas des nombres [longitude, latitude]',
      range: 'une coordonnée est hors du monde (−180 à 180, −90 à 90)',
      features: '« features » n’est pas une liste',
      geometry: '« geometry » manque',
      points: 'trop peu de points',
    },
    gpx: {
      'no-gpx': 'il n’y a pas d’élément <gpx>',
      doctype: 'il déclare un DOCTYPE, ce qui n’est pas permis',
      'bad-point': 'un point n’a pas de latitude et de longitude valables',
    },
  },
  en: {
    type: {
      string: 'a text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      tuple: 'a list',
      object: 'an object { }',
      record: 'an object { }',
      null: 'null',
      choice: 'one of the listed values',
      other: 'written otherwise',
    },
    kind: {
      stop: 'stop',
      person: 'person',
      image: 'picture',
      leg: 'leg',
      answer: 'answer',
      part: 'part',
      panorama: 'panorama',
    },
    bound: { least: 'at least', over: 'more than' },
    mark: {
      code: 'code',
      thematicBreak: 'a dividing line',
      heading: 'a heading that is neither ## nor ###',
      definition: 'a link definition',
      footnote: 'a footnote',
      other: 'an unknown mark',
    },
    geojson: {
      type: 'the "type" is no GeoJSON type',
      coordinates: 'coordinates are not numbers [longitude, latitude]',
      range: 'a coordinate is off the world (−180 to 180, −90 to 90)',
      features: '"features" is not a list',
      geometry: '"geometry" is missing',
      points: 'too few points',
    },
    gpx: {
      'no-gpx': 'there is no <gpx> element',
      doctype: 'it declares a DOCTYPE, which is not allowed',
      'bad-point': 'a point has no valid latitude and longitude',
    },
  },
}
