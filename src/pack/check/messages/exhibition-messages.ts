import type { Message } from '../message.ts'

/** Exhibitions: their sections, exhibits and floor plan. */
export const EXHIBITION_MESSAGES = {
  'section-twice': {
    severity: 'error',
    fr: ['La section « {section} » est écrite deux fois.', 'Réunissez les deux sous un seul titre.'],
    en: ['Section "{section}" is written twice.', 'Put both together under one heading.'],
  },
  'section-unknown': {
    severity: 'error',
    fr: [
      'L’exposition n’a pas de section « {section} ».',
      '[[Vouliez-vous dire « {nearest} » ? ]]Corrigez le nom, ou ajoutez la section dans {json}.',
    ],
    en: [
      'The exhibition has no section "{section}".',
      '[[Did you mean "{nearest}"? ]]Correct the name, or add the section to {json}.',
    ],
  },
  'section-untitled': {
    severity: 'error',
    fr: [
      'La section « {section} » n’a pas de titre.',
      'Écrivez-le sous « sections », par exemple {section}: Le voyage.',
    ],
    en: ['Section "{section}" has no title.', 'Write it under "sections", for example {section}: The voyage.'],
  },
  'section-not-translated': {
    severity: 'warning',
    fr: [
      'Le titre de la section « {section} » n’est pas traduit en {language:language}.',
      'Traduisez-le sous « sections » ; il paraîtra sinon dans une autre langue.',
    ],
    en: [
      'The title of section "{section}" is not translated into {language:language}.',
      'Translate it under "sections"; it is shown in another language otherwise.',
    ],
  },
  'exhibit-twice': {
    severity: 'error',
    fr: [
      'L’exposition montre deux fois « {exhibit} » : on ne saurait pas ce qui vient ensuite.',
      'Gardez-le dans une seule section.',
    ],
    en: ['The exhibition shows "{exhibit}" twice: nobody would know what comes next.', 'Keep it in one section only.'],
  },
  'exhibit-with-position': {
    severity: 'warning',
    fr: [
      '« {exhibit} » a une position en ville : ses images resteront dans l’essentiel, que chacun emporte.',
      'Retirez « position » de son stop.json si on ne le voit que dans l’exposition.',
    ],
    en: [
      '"{exhibit}" has a position in town: its pictures stay among the essentials, which everybody takes along.',
      'Remove "position" from its stop.json if it is only seen in the exhibition.',
    ],
  },
  'exhibit-not-on-plan': {
    severity: 'warning',
    fr: ['« {exhibit} » n’est pas placé sur le plan.', 'Ajoutez "{exhibit}": [0.5, 0.5] à « anchors », puis ajustez.'],
    en: ['"{exhibit}" has no place on the plan.', 'Add "{exhibit}": [0.5, 0.5] to "anchors", then adjust it.'],
  },
  'hunt-words-missing': {
    severity: 'error',
    fr: [
      'La chasse au trésor n’a pas de mots[[ pour « {find} »]].',
      'Écrivez-les sous « hunt »[[, « finds », « {find} »]] : au moins « clue » et « found » pour chaque trouvaille.',
    ],
    en: [
      'The treasure hunt has no words[[ for "{find}"]].',
      'Write them under "hunt"[[, "finds", "{find}"]]: at least "clue" and "found" for each find.',
    ],
  },
  'hunt-not-translated': {
    severity: 'warning',
    fr: [
      'La chasse au trésor n’est pas traduite en {language:language}[[ : il manque « {find} »]].',
      'Traduisez « hunt » ; sinon on la joue dans une autre langue, ou sans cette trouvaille.',
    ],
    en: [
      'The treasure hunt is not translated into {language:language}[[: "{find}" is missing]].',
      'Translate "hunt"; otherwise it is played in another language, or without this find.',
    ],
  },
  'find-off-trail': {
    severity: 'warning',
    fr: [
      '« {stop} » n’est pas sur ce parcours : on le chercherait loin du chemin.',
      'Choisissez une étape du parcours, ou ajoutez-la à « steps ».',
    ],
    en: [
      '"{stop}" is not on this trail: one would look for it far from the way.',
      'Choose a stop of the trail, or add it to "steps".',
    ],
  },
} as const satisfies Record<string, Message>
