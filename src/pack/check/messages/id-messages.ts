import type { Message } from '../message.ts'

/** Names and files that lead nowhere, are used twice or not at all. */
export const ID_MESSAGES = {
  'unknown-id': {
    severity: 'error',
    fr: [
      '{kind:kind} « {id} » n’existe pas.',
      '[[Vouliez-vous dire « {nearest} » ? ]]Corrigez le nom, ou créez {wanted}.',
    ],
    en: ['There is no {kind:kind} "{id}".', '[[Did you mean "{nearest}"? ]]Correct the name, or create {wanted}.'],
  },
  'duplicate-id': {
    severity: 'error',
    fr: ['L’identifiant « {id} » sert deux fois[[ ; l’autre est dans {other}]].', 'Donnez à chacun son nom.'],
    en: ['Id "{id}" is used twice[[; the other one is in {other}]].', 'Give each its own name.'],
  },
  'step-twice': {
    severity: 'error',
    fr: [
      'Le parcours passe deux fois par « {step} » sous le même nom.',
      'Donnez à ce passage un « words » à lui, par exemple "{step}-2", et une section de ce nom.',
    ],
    en: [
      'The trail comes by "{step}" twice under one name.',
      'Give this passage its own "words", for example "{step}-2", and a section of that name.',
    ],
  },
  'unused-stop': {
    severity: 'warning',
    fr: [
      'Aucun parcours ni aucune exposition ne passe par cette étape, et elle n’a pas de numéro de clavier.',
      'Ajoutez-la à un parcours, ou donnez-lui un « code ».',
    ],
    en: [
      'No trail and no exhibition comes by this stop, and it has no keypad number.',
      'Add it to a trail, or give it a "code".',
    ],
  },
  'unused-person': {
    severity: 'warning',
    fr: [
      'Aucune étape ne parle de « {id} ».',
      'Ajoutez "{id}" au champ « people » d’une étape, ou supprimez le dossier.',
    ],
    en: ['No stop tells of "{id}".', 'Add "{id}" to "people" of a stop, or delete the folder.'],
  },
  'keypad-code-twice': {
    severity: 'error',
    fr: [
      'Le numéro de clavier {keypad} est déjà celui de « {other} ».',
      'Choisissez un numéro libre, par exemple {free}.',
    ],
    en: ['Keypad number {keypad} already belongs to "{other}".', 'Choose a free number, for example {free}.'],
  },
  'missing-file': {
    severity: 'error',
    fr: [
      'Le fichier {path} n’existe pas.',
      '[[Vouliez-vous dire « {nearest} » ? ]]Ajoutez le fichier, ou corrigez son nom (majuscules comprises).',
    ],
    en: [
      'File {path} does not exist.',
      '[[Did you mean "{nearest}"? ]]Add the file, or correct its name (capitals count).',
    ],
  },
  'file-outside-pack': {
    severity: 'error',
    fr: ['« {path} » sort du dossier du carnet.', 'Copiez le fichier dans le carnet : tout doit y être.'],
    en: ['"{path}" leaves the pack’s folder.', 'Copy the file into the pack: everything must be in it.'],
  },
  'unused-file': {
    severity: 'warning',
    fr: [
      'Rien ne se sert de ce fichier ({size:bytes}).',
      'Nommez-le dans un fichier JSON ou un en-tête, ou supprimez-le.',
    ],
    en: ['Nothing uses this file ({size:bytes}).', 'Name it in a JSON file or a front matter, or delete it.'],
  },
  'map-layer-unknown': {
    severity: 'warning',
    fr: [
      '« {layer} » n’est pas une couche de la carte : elle ne sera pas dessinée.',
      '[[Vouliez-vous dire « {nearest} » ? ]]Couches possibles : {known:list}.',
    ],
    en: [
      '"{layer}" is not a layer of the map: it will not be drawn.',
      '[[Did you mean "{nearest}"? ]]Possible layers: {known:list}.',
    ],
  },
} as const satisfies Record<string, Message>
