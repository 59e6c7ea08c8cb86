import type { Message } from '../message.ts'

/** Positions, zones, paths and maps. */
export const PLACE_MESSAGES = {
  'area-inside-out': {
    severity: 'error',
    fr: [
      'La zone du carnet est vide : ouest {west:degrees}, sud {south:degrees}, est {east:degrees}, nord {north:degrees}.',
      'Écrivez [ouest, sud, est, nord].',
    ],
    en: [
      'The pack’s area is empty: west {west:degrees}, south {south:degrees}, east {east:degrees}, north {north:degrees}.',
      'Write [west, south, east, north].',
    ],
  },
  'position-swapped': {
    severity: 'error',
    fr: [
      'Longitude et latitude semblent inversées : {lng:degrees}, {lat:degrees}.',
      'Écrivez [{lat:degrees}, {lng:degrees}] : la longitude d’abord.',
    ],
    en: [
      'Longitude and latitude seem swapped: {lng:degrees}, {lat:degrees}.',
      'Write [{lat:degrees}, {lng:degrees}]: longitude first.',
    ],
  },
  'position-outside-area': {
    severity: 'error',
    fr: [
      'Cette position est à {far:metres} de la zone du carnet.',
      'Corrigez la position, ou agrandissez « area » dans pack.json.',
    ],
    en: [
      'This position is {far:metres} away from the pack’s area.',
      'Correct the position, or enlarge "area" in pack.json.',
    ],
  },
  'trigger-without-place': {
    severity: 'error',
    fr: [
      'Ce déclencheur n’a pas de lieu : ni position de l’étape, ni centre, ni polygone.',
      'Donnez une position à l’étape, ou un « centre » au cercle.',
    ],
    en: [
      'This trigger has no place: no position of the stop, no centre, no polygon.',
      'Give the stop a position, or the circle a "centre".',
    ],
  },
  'trigger-two-zones': {
    severity: 'error',
    fr: ['Ce déclencheur a un cercle et un polygone.', 'Gardez l’un des deux, ou faites deux déclencheurs.'],
    en: ['This trigger has both a circle and a polygon.', 'Keep one of them, or make two triggers.'],
  },
  'zone-too-small': {
    severity: 'error',
    fr: [
      'Un rayon de {radius:metres} est plus petit que l’erreur du GPS dans une rue.',
      'Choisissez au moins {limit:metres}.',
    ],
    en: [
      'A radius of {radius:metres} is smaller than the error of GPS in a street.',
      'Choose at least {limit:metres}.',
    ],
  },
  'zone-too-large': {
    severity: 'warning',
    fr: [
      'Un rayon de {radius:metres} est trop grand pour qui marche : on entendrait l’étape avant de la voir.',
      'Choisissez au plus {limit:metres}.',
    ],
    en: [
      'A radius of {radius:metres} is too large for someone on foot: one would hear the stop before seeing it.',
      'Choose at most {limit:metres}.',
    ],
  },
  'zone-exit': {
    severity: 'error',
    fr: [
      'On sort à {exit:metres}, mais on entre à {enter:metres} : la zone clignoterait.',
      'Choisissez une sortie plus grande, par exemple {better:metres}.',
    ],
    en: [
      'One leaves at {exit:metres} but enters at {enter:metres}: the zone would flicker.',
      'Choose a larger exit, for example {better:metres}.',
    ],
  },
  'zones-overlap': {
    severity: 'warning',
    fr: [
      'La zone de « {stop} » et celle de « {other} » se recouvrent sur {overlap:metres} dans le parcours « {trail} », avec la même priorité.',
      'Réduisez une zone, ou donnez à l’une une « priority » plus haute.',
    ],
    en: [
      'The zones of "{stop}" and "{other}" overlap by {overlap:metres} in trail "{trail}", with the same priority.',
      'Make one zone smaller, or give one a higher "priority".',
    ],
  },
  'trigger-waits-forever': {
    severity: 'error',
    fr: [
      'Ce déclencheur attend « {other} », qui attend lui-même cette étape : aucun ne partirait.',
      'Retirez l’un des deux « after ».',
    ],
    en: [
      'This trigger waits for "{other}", which itself waits for this stop: neither would start.',
      'Take out one of the two "after".',
    ],
  },
  'ring-open': {
    severity: 'error',
    fr: [
      'Ce contour n’est pas fermé : le dernier point doit répéter le premier.',
      'Ajoutez le premier point à la fin.',
    ],
    en: ['This outline is not closed: the last point must repeat the first.', 'Add the first point at the end.'],
  },
  'ring-winding': {
    severity: 'warning',
    fr: [
      'Ce contour tourne dans le mauvais sens (l’extérieur va contre les aiguilles d’une montre, les trous avec).',
      'Inversez l’ordre des points, ou réexportez en « RFC 7946 ».',
    ],
    en: [
      'This outline turns the wrong way (the outside goes anticlockwise, holes clockwise).',
      'Reverse the order of the points, or export again as "RFC 7946".',
    ],
  },
  'geojson-broken': {
    severity: 'error',
    fr: [
      'Ce n’est pas du GeoJSON : {what:geojson}.',
      'Exportez de nouveau depuis votre outil de cartes (QGIS, geojson.io…).',
    ],
    en: ['This is not GeoJSON: {what:geojson}.', 'Export again from your map tool (QGIS, geojson.io…).'],
  },
  'geojson-null-geometry': {
    severity: 'warning',
    fr: ['Cet objet de la carte n’a pas de géométrie : il ne sera pas dessiné.', 'Dessinez-le, ou supprimez-le.'],
    en: ['This feature has no geometry: it will not be drawn.', 'Draw it, or delete it.'],
  },
  'geojson-antimeridian': {
    severity: 'error',
    fr: ['Cette géométrie saute d’un bord du monde à l’autre (180°).', 'Coupez-la en deux au 180e méridien.'],
    en: ['This geometry jumps from one edge of the world to the other (180°).', 'Cut it in two at the 180th meridian.'],
  },
  'gpx-broken': {
    severity: 'error',
    fr: ['Ce fichier GPX ne peut pas être lu : {what:gpx}.', 'Exportez de nouveau la trace depuis votre application.'],
    en: ['This GPX file cannot be read: {what:gpx}.', 'Export the track again from your app.'],
  },
  'path-wrong-kind': {
    severity: 'error',
    fr: ['Le tracé {path} n’est ni du GeoJSON ni du GPX.', 'Donnez un fichier .geojson ou .gpx.'],
    en: ['Path {path} is neither GeoJSON nor GPX.', 'Name a .geojson or .gpx file.'],
  },
  'path-empty': {
    severity: 'error',
    fr: [
      'Le tracé ne contient pas de ligne d’au moins deux points.',
      'Dessinez le chemin comme une ligne (LineString), ou enregistrez-le en marchant.',
    ],
    en: [
      'The path holds no line of at least two points.',
      'Draw the way as a line (LineString), or record it while walking.',
    ],
  },
  'path-gap': {
    severity: 'warning',
    fr: [
      'Le tracé saute de {gap:metres} entre deux points.',
      'Reliez les morceaux : la longueur et l’avancée en dépendent.',
    ],
    en: ['The path jumps {gap:metres} between two points.', 'Join the pieces: length and progress depend on it.'],
  },
  'stop-far-from-path': {
    severity: 'warning',
    fr: [
      '« {stop} » est à {far:metres} du tracé ; au-delà de {limit:metres} on ne la trouve pas.',
      'Faites passer le tracé plus près, ou corrigez la position.',
    ],
    en: [
      '"{stop}" is {far:metres} away from the path; beyond {limit:metres} it is not found.',
      'Lead the path nearer, or correct the position.',
    ],
  },
  'leg-longer-than-walk': {
    severity: 'warning',
    fr: [
      'Le trajet « {leg} » se dit en {spoken:seconds}, mais se marche en {walked:seconds}.',
      'Raccourcissez le texte : on l’écoute en marchant.',
    ],
    en: [
      'Leg "{leg}" takes {spoken:seconds} to say, but {walked:seconds} to walk.',
      'Shorten the text: it is heard while walking.',
    ],
  },
  'theme-contrast': {
    severity: 'error',
    fr: [
      'La couleur {colour} n’a qu’un contraste de {contrast:number} : 1 sur le papier ({paper}).',
      'Prenez-la plus sombre : il faut au moins {limit:number} : 1[[, par exemple {better}]].',
    ],
    en: [
      'Colour {colour} has a contrast of only {contrast:number} : 1 on paper ({paper}).',
      'Take it darker: at least {limit:number} : 1 is needed[[, for example {better}]].',
    ],
  },
  'hours-unparsable': {
    severity: 'error',
    fr: [
      'Ces horaires ne peuvent pas être lus : « {hours} ».',
      'Écrivez-les comme dans OpenStreetMap : Tu-Su 10:00-18:00; Dec 25 off.',
    ],
    en: ['These hours cannot be read: "{hours}".', 'Write them as in OpenStreetMap: Tu-Su 10:00-18:00; Dec 25 off.'],
  },
  'event-past': {
    severity: 'warning',
    fr: [
      '« {event} » s’est terminé le {day:day}.',
      'Supprimez-le, ou donnez la prochaine date : seul le premier écran de la table l’annonce, ce jour-là, quand personne n’est là.',
    ],
    en: [
      '"{event}" ended on {day:day}.',
      'Delete it, or give the next date: only the first screen of the table tells of it, on its day, while nobody is there.',
    ],
  },
  'days-reversed': {
    severity: 'error',
    fr: ['La fin ({to}) vient avant le début ({from}).', 'Corrigez l’une des deux dates.'],
    en: ['The end ({to}) comes before the beginning ({from}).', 'Correct one of the two.'],
  },
  'calendar-broken': {
    severity: 'error',
    fr: [
      'Ce calendrier ne peut pas être lu[[ : {found}]].',
      'Exportez-le de nouveau en iCalendar (.ics) depuis votre agenda.',
    ],
    en: ['This calendar cannot be read[[: {found}]].', 'Export it again as iCalendar (.ics) from your diary.'],
  },
} as const satisfies Record<string, Message>
