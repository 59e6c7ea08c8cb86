import type { ReportLanguage } from '#pack/check/message.ts'
import type { TriggerReason } from '#domain/stop/trigger-engine.ts'

export interface WalkWords {
  readonly noTrail: (trail: string, known: readonly string[]) => string
  readonly noTrack: (track: string) => string
  readonly noTimes: (track: string) => string
  readonly noFolder: (folder: string) => string
  readonly hasErrors: (folder: string, errors: number) => string
  readonly badNumber: (option: string) => string
  readonly head: (trail: string, metres: number, minutes: number, noiseM: number, seed: number) => string
  readonly headRecorded: (trail: string, metres: number, minutes: number, fixes: number) => string
  readonly plays: (title: string, seconds: string, recorded: boolean) => string
  readonly offers: (title: string, seconds: string, recorded: boolean) => string
  readonly cut: string
  readonly leg: (title: string, seconds: string) => string
  readonly overlaps: (title: string, over: string, seconds: string) => string
  readonly notifies: (title: string) => string
  readonly asks: (title: string) => string
  readonly silence: (minutes: string) => string
  readonly never: (title: string, optional: boolean) => string
  readonly reasons: Readonly<Record<TriggerReason, string>>
  readonly farAway: (metres: number) => string
  readonly room: string
  readonly wider: (title: string, enterM: number, mayM: number) => string
  readonly summary: (heard: number, all: number, sound: string, overlaps: number, silences: number) => string
}

export const WALK_WORDS: Readonly<Record<ReportLanguage, WalkWords>> = {
  fr: {
    noTrail: (trail, known) => `Le carnet n’a pas de parcours « ${trail} ». Il a : ${known.join(', ')}.`,
    noTrack: (track) => `${track} n’est pas une trace GPX lisible d’au moins deux points.`,
    noTimes: (track) => `${track} : --recorded demande une trace GPX dont les points disent leur heure.`,
    noFolder: (folder) => `Le dossier ${folder} n’existe pas.`,
    hasErrors: (folder, errors) => `${folder} a ${errors} erreur(s) : voyez d’abord beffroi check.`,
    badNumber: (option) => `${option} attend un nombre plus grand que zéro.`,
    head: (trail, metres, minutes, noiseM, seed) =>
      `${trail} : ${metres} m, ${minutes} min de marche, GPS à ${noiseM} m près, tirage ${seed}`,
    headRecorded: (trail, metres, minutes, fixes) =>
      `${trail} : ${fixes} positions notées en marchant, ${metres} m, ${minutes} min`,
    plays: (title, seconds, recorded) => `« ${title} » : ${seconds} de guide${recorded ? '' : ', lu par l’appareil'}`,
    offers: (title, seconds, recorded) =>
      `« ${title} » : proposé, puis ${seconds} de guide${recorded ? '' : ', lu par l’appareil'}`,
    cut: 'coupé : le visiteur a quitté la zone',
    leg: (title, seconds) => `« ${title} », la suite du chemin : ${seconds}`,
    overlaps: (title, over, seconds) =>
      `« ${title} » : arrivée, mais « ${over} » parle encore ${seconds} ; le guide attend`,
    notifies: (title) => `« ${title} » : signalé, sans son`,
    asks: (title) => `« ${title} » : êtes-vous arrivé ? Le GPS ne tranche pas`,
    silence: (minutes) => `silence de ${minutes}`,
    never: (title, optional) => `« ${title} » ne démarre jamais${optional ? ' (facultatif)' : ''}`,
    reasons: {
      arrived: 'arrivé',
      here: 'déjà commencé',
      left: 'zone quittée trop tôt',
      leaving: 'zone quittée trop tôt',
      entering: 'resté trop peu de temps dans la zone : agrandir le cercle ou baisser `dwell`',
      'too-vague': 'positions plus vagues que `accuracy` ne l’admet',
      unlikely: 'seuls des sauts du GPS ont touché la zone',
      asked: 'le GPS ne tranchait pas, une question a été posée',
      'arrived-already': '`repeat` interdit une seconde fois',
      'wrong-way': 'approché dans une autre direction que `facing`',
      'way-unknown': 'l’appareil ne disait pas la direction que `facing` demande',
      'too-early': 'un arrêt de `after` n’avait pas été entendu',
      outranked: 'une autre zone, de priorité plus haute ou plus proche, l’a emporté',
    },
    farAway: (metres) => `le chemin passe à ${metres} m de son centre, hors de la zone`,
    room: 'Un GPS aussi vague trouve mieux des cercles plus larges. Il y a de la place, les voisins restant à 20 m :',
    wider: (title, enterM, mayM) => `« ${title} » : enter ${enterM} → ${mayM} m, exit ${mayM + 15} m`,
    summary: (heard, all, sound, overlaps, silences) =>
      `${heard} arrêts sur ${all} déclenchés, ${sound} de son, ${overlaps} chevauchement(s), ${silences} silence(s) de plus de 4 min`,
  },
  en: {
    noTrail: (trail, known) => `The pack has no trail "${trail}". It has: ${known.join(', ')}.`,
    noTrack: (track) => `${track} is not a readable GPX track of at least two points.`,
    noTimes: (track) => `${track}: --recorded needs a GPX track whose points tell their time.`,
    noFolder: (folder) => `There is no folder ${folder}.`,
    hasErrors: (folder, errors) => `${folder} has ${errors} error(s): see beffroi check first.`,
    badNumber: (option) => `${option} takes a number greater than zero.`,
    head: (trail, metres, minutes, noiseM, seed) =>
      `${trail}: ${metres} m, ${minutes} min of walking, GPS good to ${noiseM} m, seed ${seed}`,
    headRecorded: (trail, metres, minutes, fixes) =>
      `${trail}: ${fixes} positions noted on the walk, ${metres} m, ${minutes} min`,
    plays: (title, seconds, recorded) => `${title} is heard, ${seconds}${recorded ? '' : ' (read by the device)'}`,
    offers: (title, seconds, recorded) =>
      `${title} is offered, then heard, ${seconds}${recorded ? '' : ' (read by the device)'}`,
    cut: 'cut off: the visitor left the zone',
    leg: (title, seconds) => `the way on from ${title}, ${seconds}`,
    overlaps: (title, over, seconds) => `${title} is reached, but ${over} speaks for ${seconds} more: it waits`,
    notifies: (title) => `${title} is told, without sound`,
    asks: (title) => `"Are you at ${title}?": GPS cannot tell`,
    silence: (minutes) => `silence of ${minutes}`,
    never: (title, optional) => `${title} never started${optional ? ' (optional)' : ''}`,
    reasons: {
      arrived: 'arrived',
      here: 'begun already',
      left: 'the zone was left too soon',
      leaving: 'the zone was left too soon',
      entering: 'too short a time in the zone: widen the circle or lower `dwell`',
      'too-vague': 'fixes vaguer than `accuracy` admits',
      unlikely: 'only jumps of the GPS touched the zone',
      asked: 'GPS could not tell, a question was asked',
      'arrived-already': '`repeat` forbids a second time',
      'wrong-way': 'approached in another direction than `facing`',
      'way-unknown': 'the device did not tell the direction that `facing` asks for',
      'too-early': 'a stop of `after` had not been heard',
      outranked: 'another zone won, of higher priority or nearer',
    },
    farAway: (metres) => `the way passes ${metres} m from its middle, outside the zone`,
    room: 'GPS as vague as this finds wider circles better. There is room, with neighbours 20 m away:',
    wider: (title, enterM, mayM) => `${title}: enter ${enterM} → ${mayM} m, exit ${mayM + 15} m`,
    summary: (heard, all, sound, overlaps, silences) =>
      `${heard} of ${all} stops started, ${sound} of sound, ${overlaps} overlap(s), ${silences} silence(s) of more than 4 min`,
  },
}
