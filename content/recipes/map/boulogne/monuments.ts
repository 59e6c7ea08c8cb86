import { box, disc } from '../shapes.ts'
import { leftOf, plus, type Line, type Point } from '../plane.ts'
import type { Sheet } from '../sheet.ts'
import { ACROSS, ALONG } from './walled-town.ts'
import { at, KNOWN } from './ground.ts'

/** Monuments: their place is known, their ground plan is drawn from what is said of them. Returns the ground they take. */
export function drawMonuments(sheet: Sheet): readonly Line[] {
  const taken: Line[] = []
  const build = (detail: string, ring: Line, rank = 420) => {
    sheet.area('buildings', [ring], { kind: 'building', kind_detail: detail, min_zoom: 13, sort_rank: rank })
    taken.push(ring)
  }
  drawBasilica(build)
  build('belfry', box(KNOWN.beffroi, ALONG, 14, 14), 425)
  build('belfry', disc(KNOWN.beffroi, 5, 8, 0.4), 430)
  build('public', box(plus(plus(KNOWN.beffroi, ACROSS, -16), ALONG, -14), ALONG, 44, 13))
  build('palace', box(plus(KNOWN.desandrouin, ACROSS, 4), ALONG, 30, 15))
  const grandeRue: Point = [1, 0.12]
  build('church', box(KNOWN.saintNicolas, grandeRue, 46, 18))
  build('church', box(plus(KNOWN.saintNicolas, grandeRue, 6), leftOf(grandeRue), 32, 12))
  build('theatre', box(KNOWN.theatre, [0.55, 0.83], 48, 26))
  build('aquarium', outlineOfNausicaa())
  build('column', disc(KNOWN.colonne, 5, 24), 430)
  build('column', box(KNOWN.colonne, [1, 1], 22, 22), 410)
  build('chapel', box(KNOWN.calvaire, [0.4, 1], 15, 8))
  build('monument', box(KNOWN.sanMartin, [0.2, 1], 9, 6))
  build('monument', box(KNOWN.mariette, ALONG, 9, 9))
  return taken
}

type Build = (detail: string, ring: Line, rank?: number) => void

/** A nave beside the rue de Lille, a transept, and the dome over its north-eastern end. */
function drawBasilica(build: Build): void {
  const centre = KNOWN.notreDame
  const dome = plus(centre, ALONG, 28)
  build('church', box(plus(centre, ALONG, -14), ALONG, 68, 24))
  build('church', box(plus(centre, ALONG, 2), ACROSS, 46, 13))
  build('church', disc(dome, 22, 32))
  build('dome', disc(dome, 13, 32), 430)
  build('dome', disc(dome, 4.5, 16), 435)
  for (const side of [-9, 9]) build('tower', disc(plus(plus(centre, ALONG, -46), ACROSS, side), 4.5, 12), 428)
}

/** The sea centre spreads like a ray along the beach. */
export function outlineOfNausicaa(): Line {
  const centre = KNOWN.nausicaa
  return [[-62, -20], [-18, -40], [36, -34], [58, -8], [44, 26], [10, 44], [-34, 34], [-62, -20]].map(([x = 0, y = 0]) => [centre[0] + x, centre[1] + y] as const)
}

type Names = Readonly<Record<string, string>>

/** Names for the reader's orientation; stops bring their own titles. */
export function drawNames(sheet: Sheet): void {
  const poi = (kind: string, where: Point, minZoom: number, names: Names) => { sheet.point('pois', where, { kind, min_zoom: minZoom, ...named(names) }) }
  // Its name stands north-east of the tower, off the path that passes on the other side.
  poi('attraction', plus(KNOWN.beffroi, [14, 16]), 15, { fr: 'Beffroi', en: 'Belfry', de: 'Belfried', nl: 'Belfort' })
  poi('place_of_worship', KNOWN.notreDame, 14, { fr: 'Notre-Dame', en: 'Notre-Dame', de: 'Notre-Dame', nl: 'Onze-Lieve-Vrouw' })
  poi('castle', KNOWN.chateau, 14, { fr: 'Château comtal', en: 'Counts’ Castle', de: 'Grafenschloss', nl: 'Gravenkasteel' })
  poi('gate', KNOWN.porteDesDunes, 15, { fr: 'Porte des Dunes', en: 'Dunes Gate', de: 'Dünentor', nl: 'Duinenpoort' })
  poi('gate', KNOWN.porteGayole, 15, { fr: 'Porte Gayole', en: 'Gaol Gate', de: 'Kerkertor', nl: 'Gevangenpoort' })
  poi('gate', KNOWN.porteDeCalais, 15, { fr: 'Porte de Calais', en: 'Calais Gate', de: 'Porte de Calais', nl: 'Poort van Calais' })
  poi('gate', KNOWN.porteDesDegres, 15, { fr: 'Porte des Degrés', en: 'Gate of the Steps', de: 'Stufentor', nl: 'Trappenpoort' })
  poi('place_of_worship', KNOWN.saintNicolas, 14, { fr: 'Saint-Nicolas', en: 'Saint Nicholas', de: 'Saint-Nicolas', nl: 'Sint-Niklaas' })
  poi('theatre', KNOWN.theatre, 15, { fr: 'Théâtre Monsigny', en: 'Monsigny Theatre', de: 'Theater Monsigny', nl: 'Theater Monsigny' })
  poi('museum', KNOWN.casa, 16, { fr: 'Casa San Martín' })
  poi('aquarium', KNOWN.nausicaa, 13, { fr: 'Nausicaá' })
  poi('monument', KNOWN.colonne, 13, { fr: 'Colonne de la Grande Armée', en: 'Column of the Grande Armée', de: 'Säule der Grande Armée', nl: 'Zuil van de Grande Armée' })
  poi('lighthouse', at(1.5677, 50.7405), 12, { fr: 'Phare Carnot', en: 'Carnot lighthouse', de: 'Leuchtturm Carnot', nl: 'Vuurtoren Carnot' })
  poi('harbour', at(1.5935, 50.7284), 13, { fr: 'Port', en: 'Harbour', de: 'Hafen', nl: 'Haven', ar: 'الميناء' })
  poi('beach', at(1.5927, 50.7362), 14, { fr: 'Plage', en: 'Beach', de: 'Strand', nl: 'Strand', ar: 'الشاطئ' })
  poi('square', at(1.61325, 50.72468), 16, { fr: 'Place Godefroy-de-Bouillon' })
  poi('square', at(1.60698, 50.72372), 15, { fr: 'Place Dalton' })
  const place = (kind: string, detail: string, where: Point, minZoom: number, names: Names) => { sheet.point('places', where, { kind, kind_detail: detail, min_zoom: minZoom, ...named(names) }) }
  place('locality', 'town', at(1.6085, 50.7262), 6, { fr: 'Boulogne-sur-Mer', ar: 'بولوني سور مير' })
  place('neighbourhood', 'quarter', at(1.6149, 50.7250), 13, { fr: 'Ville haute', en: 'Upper town', de: 'Oberstadt', nl: 'Bovenstad', ar: 'المدينة العليا' })
  place('neighbourhood', 'quarter', at(1.6062, 50.7238), 13, { fr: 'Basse ville', en: 'Lower town', de: 'Unterstadt', nl: 'Benedenstad', ar: 'المدينة السفلى' })
  place('neighbourhood', 'quarter', at(1.5945, 50.7235), 13, { fr: 'Capécure' })
  place('locality', 'village', at(1.6165, 50.7445), 12, { fr: 'Wimille' })
  sheet.point('water', at(1.576, 50.7465), { kind: 'sea', min_zoom: 7, ...named({ fr: 'La Manche', en: 'English Channel', de: 'Ärmelkanal', nl: 'Het Kanaal', ar: 'بحر المانش' }) })
}

function named(names: Names): Record<string, string> {
  const all = Object.entries(names)
  return { name: names['fr'] ?? '', ...(all.length > 1 ? Object.fromEntries(all.map(([tag, name]) => [`name:${tag}`, name])) : {}) }
}
