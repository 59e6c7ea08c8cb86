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
      'Le titre de la section « {section} » n’est pas traduit en « {language} ».',
      'Traduisez-le sous « sections » ; il paraîtra sinon dans une autre langue.',
    ],
    en: [
      'The title of section "{section}" is not translated into "{language}".',
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
} as const satisfies Record<string, Message>
