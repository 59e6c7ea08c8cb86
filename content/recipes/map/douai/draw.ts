import { minus, plus, unit, type Line, type Point } from '../plane.ts'
import { box, disc, strip } from '../shapes.ts'
import { openSheet, type Sheet } from '../sheet.ts'
import { drawStreets, drawQuarters, street, streetsUnder, terraces, type Street } from '../streets.ts'
import { around, at, KNOWN, plane, RING, SCARPE, through } from './ground.ts'

/** Douai: the Scarpe, the ring and the monuments in their places; the streets between are a schematic. */
export async function drawDouai(paths: readonly Line[]): Promise<Sheet> {
  const sheet = openSheet(plane)
  const land = around([2.9, 50.25], [3.3, 50.25], [3.3, 50.5], [2.9, 50.5])
  sheet.area('earth', [land], { kind: 'earth', min_zoom: 0 })
  const river = strip(SCARPE, 24)
  sheet.area('water', [river], { kind: 'river', min_zoom: 10, sort_rank: 200 })
  sheet.line('water', SCARPE, { kind: 'river', name: 'La Scarpe', 'name:en': 'Scarpe', 'name:fr': 'La Scarpe', min_zoom: 13, sort_rank: 200 })
  const squares = drawSquares(sheet)
  const monuments = drawMonuments(sheet)
  const known = namedStreets()
  const streets = [...known, ...paths.flatMap((path) => streetsUnder(path, known, 'minor_road')), ...drawQuarters(sheet, schematicQuarters())]
  drawStreets(sheet, streets)
  const kept = [river, ...squares, ...monuments]
  const banks = [{ line: SCARPE, clearM: 22 }, ...paths.map((line) => ({ line, clearM: 6 }))]
  for (const houses of terraces(streets, kept, banks)) sheet.areas('buildings', houses, { kind: 'building', min_zoom: 13, sort_rank: 400 })
  drawNames(sheet)
  return sheet
}

function drawSquares(sheet: Sheet): Line[] {
  const placeArmes = around([3.08085, 50.36775], [3.08255, 50.3675], [3.0824, 50.3671], [3.0807, 50.36735])
  const pollinchove = around([3.07765, 50.3707], [3.0785, 50.37065], [3.07848, 50.3704], [3.07765, 50.37042])
  const saintAme = around([3.07345, 50.3695], [3.0745, 50.36945], [3.07445, 50.3689], [3.0734, 50.36895])
  for (const square of [placeArmes, pollinchove]) sheet.area('landuse', [square], { kind: 'pedestrian', kind_detail: 'square', min_zoom: 13, sort_rank: 216 })
  const greens = [
    saintAme,
    around([3.0712, 50.3693], [3.0722, 50.3691], [3.0719, 50.3683], [3.071, 50.3685]),
    around([3.0757, 50.3781], [3.0781, 50.3782], [3.0779, 50.3774], [3.0762, 50.3773]),
    around([3.0851, 50.3629], [3.0865, 50.3637], [3.0874, 50.3656], [3.0884, 50.3654], [3.0873, 50.363]),
    around([3.121, 50.4052], [3.1232, 50.4062], [3.1242, 50.4048], [3.1221, 50.404]),
  ]
  for (const park of greens) sheet.area('landuse', [park], { kind: 'park', min_zoom: 12, sort_rank: 214 })
  return [placeArmes, pollinchove, ...greens]
}

function drawMonuments(sheet: Sheet): Line[] {
  const taken: Line[] = []
  const build = (detail: string, ring: Line, rank = 420) => {
    sheet.area('buildings', [ring], { kind: 'building', kind_detail: detail, min_zoom: 13, sort_rank: rank })
    taken.push(ring)
  }
  const east: Point = [1, -0.14]
  build('public', box(plus(KNOWN.beffroi, [-24, 4]), east, 46, 16))
  build('public', box(plus(KNOWN.beffroi, [16, -2]), east, 30, 14))
  build('belfry', box(KNOWN.beffroi, east, 13, 13), 425)
  for (const [x, y] of [[-6, -6], [6, -6], [6, 6], [-6, 6]] as const) build('tower', disc(plus(KNOWN.beffroi, [x, y]), 2.4, 12), 430)
  build('church', box(plus(KNOWN.saintPierre, [6, 0]), [1, 0.1], 92, 26))
  build('church', box(plus(KNOWN.saintPierre, [14, 0]), [-0.1, 1], 48, 14))
  build('tower', box(plus(KNOWN.saintPierre, [-46, -5]), [1, 0.1], 20, 20), 428)
  build('church', box(KNOWN.chartreuse, [0.3, 1], 46, 14))
  build('public', box(plus(KNOWN.chartreuse, [22, -16]), [1, -0.3], 40, 12))
  build('public', box(plus(KNOWN.chartreuse, [18, 22]), [1, -0.3], 44, 10))
  build('public', box(KNOWN.parlement, [0.3, 1], 66, 20))
  build('theatre', box(KNOWN.theatre, [0.2, 1], 44, 24))
  build('theatre', disc(KNOWN.hippodrome, 21, 12))
  build('church', box(KNOWN.notreDame, [1, 0.1], 62, 20))
  build('church', box(plus(KNOWN.notreDame, [8, 0]), [-0.1, 1], 34, 12))
  build('palace', box(KNOWN.dauphin, [0.25, -1], 26, 15))
  build('tower', disc(KNOWN.tourDesDames, 9, 20), 428)
  build('public', box(plus(KNOWN.arkeos, [-40, 20]), [1, 0.6], 70, 24))
  for (const [gate, way] of [[KNOWN.porteDeValenciennes, [0.25, 1]], [KNOWN.porteArras, [-0.8, 1]]] as const) {
    build('gate', box(gate, way, 18, 14))
    const norm = Math.hypot(way[0], way[1])
    for (const side of [-10, 10]) build('tower', disc(plus(gate, [way[0] / norm, way[1] / norm], side), 6, 20), 425)
  }
  return taken.map((ring) => widened(ring))
}

function widened(ring: Line): Line {
  const corners = ring.slice(1)
  const middle = corners.reduce<Point>((sum, point) => plus(sum, point, 1 / corners.length), [0, 0])
  return ring.map((point) => plus(point, unit(minus(point, middle)), 5))
}

function namedStreets(): Street[] {
  return [
    street('major_road', 'secondary', RING, { built: true }),
    street('minor_road', 'residential', through([3.0757, 50.3664], [3.0789, 50.3673], [3.0808, 50.36735]), { name: 'Rue de la Mairie', sort_rank: 360 }),
    street('minor_road', 'residential', through([3.0771, 50.3656], [3.0782, 50.3663], [3.0797, 50.3668], [3.0807, 50.36735]), { name: 'Rue de la Comédie' }),
    street('minor_road', 'residential', through([3.08255, 50.36735], [3.084, 50.3670], [3.0858, 50.36635], [3.0875, 50.36685]), { name: 'Rue de Valenciennes', sort_rank: 360 }),
    street('minor_road', 'residential', through([3.0752, 50.3731], [3.0762, 50.3744], [3.0768, 50.3756]), { name: 'Rue des Chartreux' }),
    street('minor_road', 'residential', through([3.0707, 50.3661], [3.0726, 50.3668], [3.0745, 50.3676], [3.0763, 50.3679], [3.0782, 50.3684])),
    street('minor_road', 'residential', through([3.0782, 50.3684], [3.0795, 50.3691], [3.0810, 50.3697], [3.0826, 50.3703], [3.0847, 50.3717], [3.0884, 50.3767])),
    street('minor_road', 'residential', through([3.0808, 50.3678], [3.0807, 50.3687], [3.0810, 50.3697])),
    street('minor_road', 'residential', through([3.0774, 50.3685], [3.0785, 50.3695], [3.0790, 50.3708], [3.0790, 50.3732], [3.0795, 50.3782])),
    street('minor_road', 'residential', through([3.0753, 50.3692], [3.0757, 50.3712], [3.0752, 50.3731])),
    street('minor_road', 'residential', through([3.0825, 50.3672], [3.0828, 50.3655], [3.0831, 50.3646], [3.0838, 50.3628])),
    street('minor_road', 'residential', through([3.0752, 50.3731], [3.0771, 50.37335], [3.079, 50.3732], [3.083, 50.374], [3.0847, 50.3745])),
    street('major_road', 'primary', through([3.0884, 50.3767], [3.0935, 50.3815], [3.1045, 50.3915], [3.116, 50.4015], [3.1235, 50.4062], [3.135, 50.4165]), { name: 'Route de Tournai', built: false }),
    street('major_road', 'primary', through([3.0884, 50.3668], [3.098, 50.3647], [3.125, 50.36], [3.16, 50.353]), { built: false }),
    street('major_road', 'primary', through([3.07, 50.3659], [3.06, 50.362], [3.035, 50.353], [3.01, 50.343]), { built: false }),
    street('major_road', 'secondary', through([3.0686, 50.3697], [3.057, 50.372], [3.03, 50.378]), { built: false }),
    street('major_road', 'secondary', through([3.0838, 50.3628], [3.086, 50.355], [3.092, 50.34]), { built: false }),
    street('major_road', 'secondary', through([3.0766, 50.3775], [3.073, 50.385], [3.066, 50.4]), { built: false }),
  ]
}

function schematicQuarters() {
  return [
    { zone: around([3.0767, 50.3662], [3.0772, 50.3692], [3.0795, 50.3689], [3.0815, 50.3697], [3.0852, 50.3718], [3.0885, 50.3712], [3.0872, 50.367], [3.0855, 50.3646], [3.0815, 50.3629], [3.0766, 50.3634]), direction: [0.96, -0.28], spacingM: 92, seed: 5 },
    { zone: around([3.0782, 50.3703], [3.0815, 50.3704], [3.085, 50.3722], [3.0889, 50.3722], [3.0892, 50.374], [3.0875, 50.3763], [3.0842, 50.3774], [3.0796, 50.3774], [3.0787, 50.374]), direction: [0.2, 0.98], spacingM: 96, seed: 17 },
    { zone: around([3.0712, 50.3665], [3.0753, 50.3668], [3.0757, 50.3688], [3.0769, 50.3712], [3.0773, 50.3765], [3.0741, 50.3758], [3.0706, 50.3732], [3.0696, 50.3697]), direction: [0.3, 0.95], spacingM: 92, seed: 29 },
    { zone: around([3.0745, 50.3632], [3.0755, 50.3655], [3.0752, 50.3665], [3.0715, 50.366], [3.0727, 50.3641]), direction: [0.8, 0.6], spacingM: 82, seed: 31 },
    { zone: around([3.0895, 50.3655], [3.1, 50.364], [3.1025, 50.372], [3.094, 50.378], [3.0915, 50.374]), direction: [0.95, -0.2], spacingM: 130, seed: 43 },
    { zone: around([3.06, 50.3635], [3.0685, 50.367], [3.0675, 50.371], [3.07, 50.376], [3.062, 50.378], [3.056, 50.372]), direction: [0.9, 0.3], spacingM: 130, seed: 47 },
  ] as const
}

type Names = Readonly<Record<string, string>>

function drawNames(sheet: Sheet): void {
  const named = (names: Names) => ({ name: names['fr'] ?? '', ...Object.fromEntries(Object.entries(names).map(([tag, name]) => [`name:${tag}`, name])) })
  const poi = (kind: string, where: Point, minZoom: number, names: Names) => { sheet.point('pois', where, { kind, min_zoom: minZoom, ...named(names) }) }
  poi('attraction', KNOWN.beffroi, 14, { fr: 'Beffroi', en: 'Belfry', nl: 'Belfort', de: 'Belfried' })
  poi('place_of_worship', KNOWN.saintPierre, 14, { fr: 'Collégiale Saint-Pierre', en: 'Saint Peter’s', nl: 'Sint-Pieter', de: 'Saint-Pierre' })
  poi('museum', KNOWN.chartreuse, 14, { fr: 'Chartreuse', en: 'Charterhouse', nl: 'Kartuizermuseum', de: 'Kartause' })
  poi('gate', KNOWN.porteDeValenciennes, 14, { fr: 'Porte de Valenciennes', en: 'Valenciennes Gate', nl: 'Valenciennespoort', de: 'Valenciennes-Tor' })
  poi('gate', KNOWN.porteArras, 14, { fr: 'Porte d’Arras', en: 'Arras Gate', nl: 'Atrechtpoort', de: 'Arras-Tor' })
  poi('tower', KNOWN.tourDesDames, 14, { fr: 'Tour des Dames', en: 'Ladies’ Tower', nl: 'Damestoren', de: 'Damenturm' })
  poi('public', KNOWN.parlement, 15, { fr: 'Ancien parlement de Flandre', en: 'Former Parliament of Flanders', nl: 'Voormalig Parlement van Vlaanderen', de: 'Ehemaliges Parlament von Flandern' })
  poi('theatre', KNOWN.theatre, 15, { fr: 'Théâtre', en: 'Theatre', nl: 'Schouwburg', de: 'Theater' })
  poi('theatre', KNOWN.hippodrome, 15, { fr: 'Hippodrome', en: 'Hippodrome', nl: 'Hippodroom', de: 'Hippodrome' })
  poi('place_of_worship', KNOWN.notreDame, 15, { fr: 'Notre-Dame', en: 'Church of Our Lady', nl: 'Onze-Lieve-Vrouw', de: 'Notre-Dame' })
  poi('square', at(3.0816, 50.36743), 15, { fr: 'Place d’Armes' })
  poi('square', at(3.0781, 50.37055), 16, { fr: 'Place de Pollinchove' })
  poi('museum', KNOWN.arkeos, 12, { fr: 'Arkéos' })
  sheet.point('places', at(3.0806, 50.3695), { kind: 'locality', kind_detail: 'town', min_zoom: 6, ...named({ fr: 'Douai', nl: 'Dowaai', de: 'Douai', en: 'Douai', ar: 'دواي' }) })
}
