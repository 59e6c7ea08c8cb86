import type { Message } from '../message.ts'

/** Models to turn, panoramas. */
export const SCENE_MESSAGES = {
  'model-external': {
    severity: 'error',
    fr: [
      'Le modèle {path} irait chercher autre chose : « {uri} ».',
      'Exportez-le en un seul fichier GLB, textures et données comprises.',
    ],
    en: [
      'Model {path} would fetch something else: "{uri}".',
      'Export it as one GLB file, with its textures and data inside.',
    ],
  },
  'model-extension': {
    severity: 'error',
    fr: [
      'Le modèle {path} demande « {extension} », que l’application ne sait pas lire.',
      'Exportez-le sans cette extension : compression meshopt (ou aucune), textures WebP, JPEG ou PNG.',
    ],
    en: [
      'Model {path} asks for "{extension}", which the app cannot read.',
      'Export it without that extension: meshopt compression (or none), textures as WebP, JPEG or PNG.',
    ],
  },
  'model-too-fine': {
    severity: 'error',
    fr: [
      'Le modèle {path} a {count:number} triangles ; un téléphone s’arrête à {limit:number}.',
      'Simplifiez-le (« decimate » dans Blender, « simplify » dans gltf-transform).',
    ],
    en: [
      'Model {path} has {count:number} triangles; a phone stops at {limit:number}.',
      'Simplify it ("decimate" in Blender, "simplify" in gltf-transform).',
    ],
  },
  'model-too-many-nodes': {
    severity: 'error',
    fr: [
      'Le modèle {path} est fait de {count:number} objets ; un téléphone s’arrête à {limit:number}.',
      'Réunissez les objets qui vont ensemble avant d’exporter.',
    ],
    en: [
      'Model {path} is made of {count:number} objects; a phone stops at {limit:number}.',
      'Join objects that belong together before you export.',
    ],
  },
  'model-nothing-drawn': {
    severity: 'error',
    fr: ['Le modèle {path} ne contient rien à voir.', 'Exportez les objets eux-mêmes, et non une scène vide.'],
    en: ['Model {path} holds nothing to see.', 'Export the objects themselves, not an empty scene.'],
  },
  'model-pictures-too-large': {
    severity: 'error',
    fr: [
      'Les textures du modèle {path} ont {found:number} mégapixels ; un téléphone s’arrête à {limit:number}.',
      'Réduisez-les à 2048 × 2048 pixels ou moins.',
    ],
    en: [
      'The textures of model {path} have {found:number} megapixels; a phone stops at {limit:number}.',
      'Make them 2048 × 2048 pixels or smaller.',
    ],
  },
  'model-part-without-node': {
    severity: 'error',
    fr: [
      'Le modèle {path} n’a pas d’objet nommé « {part} ».',
      '[[Vouliez-vous dire « {nearest} » ? ]]Nommez dans « nodes » les objets de cette partie, parmi : {known:list}.',
    ],
    en: [
      'Model {path} has no object named "{part}".',
      '[[Did you mean "{nearest}"? ]]Name the objects of this part in "nodes", out of: {known:list}.',
    ],
  },
  'years-reversed': {
    severity: 'error',
    fr: ['La dernière année ({to}) vient avant la première ({from}).', 'Échangez « from » et « to ».'],
    en: ['The last year ({to}) comes before the first ({from}).', 'Swap "from" and "to".'],
  },
} as const satisfies Record<string, Message>
