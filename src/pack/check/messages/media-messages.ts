import type { Message } from '../message.ts'

/** Pictures, films, models, sounds and captions. */
export const MEDIA_MESSAGES = {
  'rights-expired': {
    severity: 'error',
    fr: [
      'Le droit de montrer « {media} » a pris fin le {day:day}.',
      'Prolongez l’autorisation et changez « expires », ou retirez ce média.',
    ],
    en: ['The right to show "{media}" ended on {day:day}.', 'Renew it and change "expires", or take this out.'],
  },
  'rights-expire-soon': {
    severity: 'warning',
    fr: [
      'Le droit de montrer « {media} » prend fin le {day:day}.',
      'Prolongez l’autorisation à temps, ou prévoyez un autre média.',
    ],
    en: ['The right to show "{media}" ends on {day:day}.', 'Renew it in time, or prepare something else.'],
  },
  'licence-unknown': {
    severity: 'warning',
    fr: [
      '« {licence} » n’est ni un identifiant SPDX connu ni une adresse https.',
      '[[Vouliez-vous dire « {nearest} » ? ]]Écrivez par exemple CC-BY-4.0, CC0-1.0, etalab-2.0, ou l’adresse de la licence.',
    ],
    en: [
      '"{licence}" is neither a known SPDX identifier nor an https address.',
      '[[Did you mean "{nearest}"? ]]Write for example CC-BY-4.0, CC0-1.0, etalab-2.0, or the licence’s address.',
    ],
  },
  'media-wrong-kind': {
    severity: 'error',
    fr: [
      'Le fichier {path} ne peut pas servir ici : il faut {accepted:list}.',
      'Convertissez-le, ou nommez un autre fichier.',
    ],
    en: ['File {path} cannot be used here: {accepted:list} is needed.', 'Convert it, or name another file.'],
  },
  'media-not-what-name-says': {
    severity: 'error',
    fr: [
      '{path} se dit {said}, mais contient {really}.',
      'Renommez le fichier selon son contenu, ou convertissez-le vraiment.',
    ],
    en: ['{path} calls itself {said}, but holds {really}.', 'Rename the file after its content, or really convert it.'],
  },
  'media-broken': {
    severity: 'error',
    fr: ['{path} est vide, tronqué ou endommagé.', 'Exportez-le de nouveau depuis l’original.'],
    en: ['{path} is empty, cut short or damaged.', 'Export it again from the original.'],
  },
  'picture-too-large': {
    severity: 'error',
    fr: [
      'L’image {path} a {width:number} × {height:number} pixels ; un téléphone s’arrête à {limit:number} mégapixels.',
      'Réduisez-la, ou déclarez-la de type « zoom » : elle sera découpée.',
    ],
    en: [
      'Picture {path} has {width:number} × {height:number} pixels; a phone stops at {limit:number} megapixels.',
      'Make it smaller, or declare it as type "zoom": it will be cut into tiles.',
    ],
  },
  'panorama-shape': {
    severity: 'error',
    fr: [
      'Le panorama {path} a {width:number} × {height:number} pixels ; un tour complet est deux fois plus large que haut.',
      'Exportez-le en projection équirectangulaire 2 : 1.',
    ],
    en: [
      'Panorama {path} has {width:number} × {height:number} pixels; a full turn is twice as wide as high.',
      'Export it as a 2 : 1 equirectangular picture.',
    ],
  },
  'svg-unsafe': {
    severity: 'error',
    fr: [
      'Ce dessin SVG contient {found}, qui pourrait agir ou aller chercher autre chose.',
      'Exportez-le en « SVG simple », sans script, sans lien ni image externe.',
    ],
    en: [
      'This SVG drawing holds {found}, which could act or fetch something else.',
      'Export it as "plain SVG", without scripts, links or external pictures.',
    ],
  },
  'file-too-large': {
    severity: 'error',
    fr: [
      '{path} pèse {size:bytes} ; la limite est de {limit:bytes}.',
      'Allégez-le : moins de détails, ou une compression plus forte.',
    ],
    en: [
      '{path} weighs {size:bytes}; the limit is {limit:bytes}.',
      'Make it lighter: less detail, or stronger compression.',
    ],
  },
  'part-too-large': {
    severity: 'warning',
    fr: [
      'La partie « {part:part} » pèserait {size:bytes} ; au-delà de {limit:bytes}, les visiteurs renoncent à l’emporter. Le plus lourd : {heaviest}.',
      'Allégez les fichiers les plus lourds, ou partagez le carnet.',
    ],
    en: [
      'Part "{part:part}" would weigh {size:bytes}; above {limit:bytes} visitors give up taking it along. The heaviest: {heaviest}.',
      'Make the heaviest files lighter, or split the pack.',
    ],
  },
  'sound-silent': {
    severity: 'error',
    fr: ['On n’entend rien dans {path}.', 'Refaites l’enregistrement, ou exportez la bonne piste.'],
    en: ['Nothing is heard in {path}.', 'Record it again, or export the right track.'],
  },
  'sound-clipped': {
    severity: 'warning',
    fr: [
      '{path} sature à {count:number} endroits : la voix grésille.',
      'Enregistrez moins fort, ou exportez avec une crête d’au plus −1,5 dB.',
    ],
    en: [
      '{path} is clipped in {count:number} places: the voice crackles.',
      'Record at a lower level, or export with a peak of at most −1.5 dB.',
    ],
  },
  'sound-too-quiet': {
    severity: 'warning',
    fr: [
      '{path} est trop faible pour la rue : {loudness:number} LUFS, il en faut au moins {limit:number}.',
      'Normalisez le son à −16 LUFS.',
    ],
    en: [
      '{path} is too quiet for the street: {loudness:number} LUFS, at least {limit:number} are needed.',
      'Normalise the sound to −16 LUFS.',
    ],
  },
  'sound-too-loud': {
    severity: 'warning',
    fr: [
      '{path} est trop fort : {loudness:number} LUFS, il en faut au plus {limit:number}.',
      'Normalisez le son à −16 LUFS.',
    ],
    en: [
      '{path} is too loud: {loudness:number} LUFS, at most {limit:number} are allowed.',
      'Normalise the sound to −16 LUFS.',
    ],
  },
  'captions-broken': {
    severity: 'error',
    fr: [
      'Les sous-titres ne peuvent pas être lus ici[[ : « {found} »]].',
      'La première ligne est WEBVTT ; les temps s’écrivent 00:01.500 --> 00:04.000.',
    ],
    en: [
      'The captions cannot be read here[[: "{found}"]].',
      'The first line is WEBVTT; times are written 00:01.500 --> 00:04.000.',
    ],
  },
  'captions-time-order': {
    severity: 'error',
    fr: ['Ces temps se suivent mal : « {found} ».', 'La fin vient après le début, et les sous-titres dans l’ordre.'],
    en: [
      'These times do not follow one another: "{found}".',
      'The end comes after the beginning, and captions in order.',
    ],
  },
  'captions-phrase-order': {
    severity: 'error',
    fr: [
      'Ce temps à l’intérieur d’un sous-titre ne suit pas le précédent, ou sort du sous-titre : « {found} ».',
      'Les temps d’un sous-titre se suivent, entre son début et sa fin : <00:01.200>.',
    ],
    en: [
      'This time within a caption does not follow the one before, or is outside its caption: "{found}".',
      'Times within a caption follow one another, between its beginning and its end: <00:01.200>.',
    ],
  },
  'captions-empty': {
    severity: 'error',
    fr: [
      'Ce fichier de sous-titres n’en contient aucun.',
      'Écrivez les sous-titres, ou retirez « captions » : le texte entier s’affichera.',
    ],
    en: [
      'This caption file holds no caption.',
      'Write the captions, or take out "captions": the whole text will be shown.',
    ],
  },
  'captions-after-sound': {
    severity: 'error',
    fr: [
      'Le sous-titre va jusqu’à {end:seconds}, mais {sound} finit à {duration:seconds}.',
      'Recalez les sous-titres sur le son.',
    ],
    en: [
      'The caption lasts until {end:seconds}, but {sound} ends at {duration:seconds}.',
      'Time the captions to the sound again.',
    ],
  },
  'chapter-not-heard': {
    severity: 'warning',
    fr: [
      'Le chapitre « {chapter} » ne se retrouve pas dans {captions} : on ne pourra pas y aller pendant l’écoute.',
      'Les mots qui suivent le titre doivent être ceux des sous-titres. Recopiez-les, ou retirez le titre.',
    ],
    en: [
      'The chapter "{chapter}" is not found in {captions}: nobody can go to it while listening.',
      'The words below the heading must be those of the captions. Copy them, or take the heading out.',
    ],
  },
} as const satisfies Record<string, Message>
