import type { Message } from '../message.ts'

/** Languages, translations and words for those who do not see or hear. */
export const LANGUAGE_MESSAGES = {
  'pack-id-not-folder': {
    severity: 'error',
    fr: ['Le carnet s’appelle « {id} » mais son dossier « {folder} ».', 'Donnez le même nom aux deux.'],
    en: ['The pack is called "{id}" but its folder "{folder}".', 'Give both the same name.'],
  },
  'language-twice': {
    severity: 'error',
    fr: ['La langue « {language:language} » est déclarée deux fois.', 'Supprimez l’une des deux.'],
    en: ['Language "{language:language}" is declared twice.', 'Delete one of the two.'],
  },
  'language-not-declared': {
    severity: 'error',
    fr: [
      'Ce texte est en {language:language}, que pack.json ne déclare pas : personne ne le verrait.',
      'Ajoutez { "tag": "{language}" } à « languages » de pack.json, ou supprimez le fichier.',
    ],
    en: [
      'This text is in {language:language}, which pack.json does not declare: nobody would see it.',
      'Add { "tag": "{language}" } to "languages" in pack.json, or delete the file.',
    ],
  },
  'language-unused': {
    severity: 'warning',
    fr: [
      'La langue « {language:language} » est déclarée, mais aucun texte n’existe dans cette langue.',
      'Ajoutez des fichiers {language}.md, ou retirez la langue de pack.json.',
    ],
    en: [
      'Language "{language:language}" is declared, but no text exists in it.',
      'Add files {language}.md, or take the language out of pack.json.',
    ],
  },
  'fallback-unknown': {
    severity: 'error',
    fr: ['La langue de repli « {fallback} » n’est pas une langue de ce carnet.', 'Choisissez parmi : {known:list}.'],
    en: ['Fallback language "{fallback}" is not a language of this pack.', 'Choose among: {known:list}.'],
  },
  'reference-words-missing': {
    severity: 'error',
    fr: [
      'Il manque {wanted} : {language:language} est la langue de référence, tout doit y exister.',
      'Créez ce fichier, avec title: et summary:.',
    ],
    en: [
      '{wanted} is missing: {language:language} is the reference language, everything must exist in it.',
      'Create this file, with title: and summary:.',
    ],
  },
  'missing-translation': {
    severity: 'warning',
    fr: [
      'Pas de traduction en {language:language} : {wanted} n’existe pas, les visiteurs liront une autre langue.',
      'Traduisez {source} dans {wanted}.',
    ],
    en: [
      'No translation into {language:language}: {wanted} does not exist, visitors will read another language.',
      'Translate {source} into {wanted}.',
    ],
  },
  'missing-alt': {
    severity: 'error',
    fr: [
      'L’image « {media} » n’a pas de texte pour ceux qui ne la voient pas.',
      'Ajoutez dans l’en-tête media: {media}: alt:, une ou deux phrases qui disent ce qu’elle montre.',
    ],
    en: [
      'Picture "{media}" has no words for those who do not see it.',
      'Add media: {media}: alt: to the front matter, one or two sentences saying what it shows.',
    ],
  },
  'alt-not-translated': {
    severity: 'warning',
    fr: [
      'Le texte de l’image « {media} » n’est pas traduit en {language:language}.',
      'Ajoutez dans l’en-tête media: {media}: alt:.',
    ],
    en: [
      'The words for picture "{media}" are not translated into {language:language}.',
      'Add media: {media}: alt: to the front matter.',
    ],
  },
  'words-for-unknown-media': {
    severity: 'error',
    fr: [
      'L’en-tête décrit « {media} », que {json} ne contient pas.',
      '[[Vouliez-vous dire « {nearest} » ? ]]Corrigez le nom, ou supprimez ces lignes.',
    ],
    en: [
      'The front matter describes "{media}", which {json} does not hold.',
      '[[Did you mean "{nearest}"? ]]Correct the name, or delete these lines.',
    ],
  },
  'missing-transcript': {
    severity: 'error',
    fr: [
      '« {media} » se fait entendre sans texte : ni transcription, ni sous-titres.',
      'Écrivez la narration sous l’en-tête, ou ajoutez captions: avec un fichier WebVTT ; pour un film, transcript: ou captions: sous media: {media}:.',
    ],
    en: [
      '"{media}" is heard without words: neither transcript nor captions.',
      'Write the narration below the front matter, or add captions: with a WebVTT file; for a film, transcript: or captions: under media: {media}:.',
    ],
  },
  'narration-empty': {
    severity: 'warning',
    fr: [
      'Cette étape n’a rien à dire en {language:language} : ni texte, ni son.',
      'Écrivez la narration sous l’en-tête.',
    ],
    en: [
      'This stop has nothing to say in {language:language}: neither text nor sound.',
      'Write the narration below the front matter.',
    ],
  },
  'leg-missing': {
    severity: 'warning',
    fr: [
      'Rien ne dit comment continuer après « {step} ».',
      'Ajoutez une section « ## {step} » : par où aller jusqu’à l’étape suivante.',
    ],
    en: ['Nothing says how to walk on from "{step}".', 'Add a section "## {step}": which way to go to the next stop.'],
  },
  'leg-unknown': {
    severity: 'error',
    fr: [
      'La section « {leg} » ne correspond à aucune étape du parcours.',
      '[[Vouliez-vous dire « {nearest} » ? ]]Le titre de section est l’identifiant de l’étape (ou son « words »).',
    ],
    en: [
      'Section "{leg}" belongs to no step of the trail.',
      '[[Did you mean "{nearest}"? ]]The heading of a section is the step’s id (or its "words").',
    ],
  },
  'leg-twice': {
    severity: 'error',
    fr: [
      'La section « {leg} » est écrite deux fois.',
      'Réunissez les deux, ou donnez à l’une le « words » de l’autre passage.',
    ],
    en: ['Section "{leg}" is written twice.', 'Put both together, or give one the "words" of the other passage.'],
  },
  'leg-sound-without-words': {
    severity: 'error',
    fr: [
      'Le trajet « {leg} » a un son mais pas de texte : rien à lire pour qui n’entend pas.',
      'Ajoutez une section « ## {leg} », ou des sous-titres.',
    ],
    en: [
      'Leg "{leg}" has sound but no text: nothing to read for those who do not hear.',
      'Add a section "## {leg}", or captions.',
    ],
  },
  'markdown-html': {
    severity: 'error',
    fr: [
      'Ce texte contient du HTML : {found}.',
      'Écrivez-le en Markdown (*italique*, **gras**, listes), ou supprimez-le : un carnet ne porte jamais de code.',
    ],
    en: [
      'This text holds HTML: {found}.',
      'Write it in Markdown (*italic*, **bold**, lists), or delete it: a pack never carries code.',
    ],
  },
  'markdown-image': {
    severity: 'error',
    fr: [
      'Une image est placée dans le texte.',
      'Déclarez-la dans « media » du fichier JSON, avec crédit et licence, et décrivez-la dans l’en-tête.',
    ],
    en: [
      'A picture is placed in the text.',
      'Declare it under "media" in the JSON file, with credit and licence, and describe it in the front matter.',
    ],
  },
  'markdown-unsupported': {
    severity: 'error',
    fr: [
      'Ce texte contient {what:mark}, que les écrans ne montrent pas.',
      'Employez des paragraphes, des titres ## et ###, des listes, des citations, *italique* et **gras**.',
    ],
    en: [
      'This text holds {what:mark}, which the screens do not show.',
      'Use paragraphs, headings ## and ###, lists, quotes, *italic* and **bold**.',
    ],
  },
  'link-unsafe': {
    severity: 'error',
    fr: [
      'Le lien « {link} » n’est pas permis.',
      'Employez https:, mailto:, tel:, geo: ou stop:identifiant-d’une-étape.',
    ],
    en: ['Link "{link}" is not allowed.', 'Use https:, mailto:, tel:, geo: or stop:id-of-a-stop.'],
  },
  'link-plain-http': {
    severity: 'error',
    fr: [
      'L’adresse « {link} » n’est pas chiffrée.',
      'Remplacez http: par https: après avoir vérifié que la page s’ouvre.',
    ],
    en: ['Address "{link}" is not encrypted.', 'Replace http: by https: after checking that the page opens.'],
  },
} as const satisfies Record<string, Message>
