import { join } from 'node:path'
import { minus, plus, unit, type Line, type Point } from '../plane.ts'
import { box, disc, strip } from '../shapes.ts'
import { HEIGHT, openDatedSheet, said, type DatedSheet, type Words } from '../dated-sheet.ts'
import { KNOWN, plane, RING } from './ground.ts'

const measured = (source: string) => `${source}. ${HEIGHT}`
const EAST: Point = [1, -0.14]

/** Douai through time, from the dated facts alone: what has no date there is not drawn. */
export async function drawDouaiEras(folder: string): Promise<void> {
  const walls = openDatedSheet(plane)
  drawWalls(walls)
  await walls.save(join(folder, 'walls.geojson'))
  const town = openDatedSheet(plane)
  drawTower(town)
  drawChurches(town)
  drawHouses(town)
  drawStatues(town)
  await town.save(join(folder, 'town.geojson'))
}

function drawWalls(sheet: DatedSheet): void {
  sheet.area([strip(RING, 14)], {
    id: 'rempart', from: '1312/1425', to: '1891/1900', height: 8, certainty: 'probable', source: measured('cparama.com ; visit-douai.co.uk ; lesitedudouaisis.free.fr'),
    ...said(['Dernier rempart', 'Last town wall'], [
      'Une porte de 1312–1320, une tour de 1425 pour le fermer, des démolitions dès 1891. Entre les ouvrages connus, sa ligne est celle des boulevards.',
      'A gate of 1312–1320, a tower of 1425 to close it, pulled down from 1891 on. Between the works we know, its line is that of the boulevards.',
    ]),
  })
  const arras = gate(KNOWN.porteArras, [-0.8, 1])
  sheet.areas(arras, {
    id: 'porte-arras', from: '1312/1320', height: 11, certainty: 'sure', stop: 'porte-arras', source: 'visit-douai.co.uk ; lesitedudouaisis.free.fr',
    ...said(['Porte d’Arras', 'Arras Gate'], ['Deux tours rondes de grès, hautes de onze mètres.', 'Two round sandstone towers, eleven metres high.']),
  })
  sheet.area([box(plus(KNOWN.porteArras, outward(KNOWN.porteArras), 26), [-0.8, 1], 16, 9)], {
    id: 'avant-porte-arras', from: '17XX', height: 6, certainty: 'imagined', stop: 'porte-arras', source: measured('Wikipédia'),
    ...said(['Avant-porte', 'Outer gate'], ['Du XVIIIe siècle ; il en reste des vestiges à quelques mètres. Sa forme est imaginée.', 'Of the 18th century; remains of it lie a few metres away. Its shape is imagined.']),
  })
  sheet.area([box(KNOWN.porteDeValenciennes, [0.25, 1], 18, 12)], {
    id: 'porte-vacqueresse', to: 1452, height: 10, certainty: 'imagined', stop: 'porte-de-valenciennes', source: measured('arkland-urbex.com'),
    ...said(['Porte Vacqueresse', 'Porte Vacqueresse'], ['La porte que celle de Valenciennes remplaça. Sa forme et son âge sont imaginés.', 'The gate that the Valenciennes Gate replaced. Its shape and its age are imagined.']),
  })
  sheet.areas(gate(KNOWN.porteDeValenciennes, [0.25, 1]), {
    id: 'porte-de-valenciennes', from: 1453, height: 13, certainty: 'sure', stop: 'porte-de-valenciennes', source: measured('arkland-urbex.com ; cparama.com'),
    ...said(['Porte de Valenciennes', 'Valenciennes Gate'], [
      'Première pierre le 15 avril 1453 ; face classique de 1771. Une source dit 1454.',
      'First stone on 15 April 1453; a classical face of 1771. One source says 1454.',
    ]),
  })
  sheet.area([disc(KNOWN.tourDesDames, 9, 20)], {
    id: 'tour-des-dames', from: 1425, height: 12, certainty: 'probable', stop: 'tour-des-dames', source: measured('lesitedudouaisis.free.fr ; Salamagne'),
    ...said(['Tour des Dames', 'Ladies’ Tower'], ['Bâtie en 1425 pour fermer le rempart. Sa place n’est sûre qu’à trois cents mètres près.', 'Built in 1425 to close the wall. Its place is sure to within three hundred metres only.']),
  })
}

function drawTower(sheet: DatedSheet): void {
  const source = measured('didier.fsnet.fr ; museedupatrimoine.fr')
  sheet.area([box(KNOWN.beffroi, EAST, 13, 13)], {
    id: 'beffroi', from: '1380/1410', height: 40, certainty: 'sure', stop: 'beffroi', source,
    ...said(['Beffroi', 'Belfry'], ['Commencé en 1380 ; les travaux s’arrêtent en 1410.', 'Begun in 1380; work stopped in 1410.']),
  })
  sheet.areas([disc(KNOWN.beffroi, 4.5, 8), ...[[-6, -6], [6, -6], [6, 6], [-6, 6]].map(([x = 0, y = 0]) => disc(plus(KNOWN.beffroi, [x, y]), 2.2, 10))], {
    id: 'beffroi-couronne', from: '1471/1475', height: 54, certainty: 'sure', stop: 'beffroi', source,
    ...said(['Couronnement du beffroi', 'Top of the belfry'], ['Rebâti de 1471 à 1475, après l’incendie de 1471. Hauteur : 54 mètres, ou 61, selon les sources.', 'Rebuilt from 1471 to 1475, after the fire of 1471. Height: 54 metres, or 61, sources differ.']),
  })
  sheet.area([box(plus(KNOWN.beffroi, [-24, 4]), EAST, 34, 16)], {
    id: 'hotel-de-ville', from: '14XX', height: 14, certainty: 'sure', stop: 'beffroi', source,
    ...said(['Hôtel de ville', 'Town hall'], ['L’aile gothique, à l’ouest de la tour, du XVe siècle.', 'The Gothic wing, west of the tower, of the 15th century.']),
  })
  sheet.area([box(plus(KNOWN.beffroi, [24, -3]), EAST, 34, 16)], {
    id: 'aile-est', from: '1860~', height: 14, certainty: 'sure', stop: 'beffroi', source,
    ...said(['Seconde aile', 'Second wing'], ['Vers 1860, une aile semblable met le beffroi au milieu de la façade.', 'About 1860 a wing to match puts the belfry in the middle of the front.']),
  })
}

function drawChurches(sheet: DatedSheet): void {
  sheet.area([box(plus(KNOWN.saintPierre, [-46, -5]), [1, 0.1], 20, 20)], {
    id: 'tour-saint-pierre', from: '1513/1687', height: 50, certainty: 'sure', stop: 'collegiale-saint-pierre', source: measured('museedupatrimoine.fr ; douaitourisme.fr'),
    ...said(['Tour de Saint-Pierre', 'Tower of Saint Peter’s'], ['On y travaille de 1513 à 1687.', 'It was built from 1513 to 1687.']),
  })
  sheet.areas([box(plus(KNOWN.saintPierre, [6, 0]), [1, 0.1], 92, 26), box(plus(KNOWN.saintPierre, [14, 0]), [-0.1, 1], 42, 14)], {
    id: 'saint-pierre', from: '1735/1750', height: 24, certainty: 'sure', stop: 'collegiale-saint-pierre', source: measured('museedupatrimoine.fr ; douaitourisme.fr'),
    ...said(['Collégiale Saint-Pierre', 'Saint Peter’s'], ['Rebâtie de 1735 à 1750 : 112 mètres de long. L’église d’avant n’est pas dessinée.', 'Rebuilt from 1735 to 1750: 112 metres long. The church before it is not drawn.']),
  })
  sheet.area([box(plus(KNOWN.notreDame, [-8, -0.8]), [1, 0.1], 44, 20)], {
    id: 'notre-dame', from: '1175/1299', height: 20, certainty: 'sure', stop: 'notre-dame', source: measured('museedupatrimoine.fr ; culturinthecity.com'),
    ...said(['Église Notre-Dame', 'Church of Our Lady'], ['Attestée en 1175 ; nef de la fin du XIIe et du XIIIe siècle.', 'Attested in 1175; a nave of the late 12th and the 13th century.']),
  })
  sheet.area([box(plus(KNOWN.notreDame, [26, 2.6]), [1, 0.1], 22, 14)], {
    id: 'choeur-notre-dame', from: '1175/1299', to: '1944-08-11', height: 20, certainty: 'imagined', stop: 'notre-dame', source: measured('culturinthecity.com'),
    ...said(['Chœur de Notre-Dame', 'Choir of Our Lady'], ['Détruit par un bombardement le 11 août 1944. Sa forme et son âge sont imaginés.', 'Destroyed by bombing on 11 August 1944. Its shape and its age are imagined.']),
  })
  sheet.area([box(KNOWN.chartreuse, [0.3, 1], 46, 14)], {
    id: 'eglise-des-chartreux', from: '1662/1722', height: 20, certainty: 'sure', stop: 'chartreuse', source: measured('patrimoine-histoire.fr ; chantony.fr'),
    ...said(['Église des Chartreux', 'Carthusians’ church'], ['Les moines arrivent en 1659–1662 ; l’église est achevée en 1722.', 'The monks come in 1659–1662; the church is finished in 1722.']),
  })
}

function drawHouses(sheet: DatedSheet): void {
  const house = (id: string, ring: Line, years: Readonly<Record<string, string | number>>, height: number, source: string, names: Words, note: Words, stop?: string) => {
    sheet.area([ring], { id, ...years, height, certainty: 'sure', source: measured(source), ...(stop === undefined ? {} : { stop }), ...said(names, note) })
  }
  house('abancourt', box(plus(KNOWN.chartreuse, [22, -16]), [1, -0.3], 40, 12), { from: 1559 }, 13, 'nord.foxoo.com ; patrimoine-histoire.fr', ['Hôtel d’Abancourt', 'Hôtel d’Abancourt'], ['De 1559 ; musée depuis 1958.', 'Of 1559; a museum since 1958.'], 'chartreuse')
  house('montmorency', box(plus(KNOWN.chartreuse, [18, 22]), [1, -0.3], 44, 10), { from: 1608 }, 12, 'nord.foxoo.com ; patrimoine-histoire.fr', ['Aile Montmorency', 'Montmorency wing'], ['De 1608.', 'Of 1608.'], 'chartreuse')
  house('parlement', box(KNOWN.parlement, [0.3, 1], 66, 20), { from: 1714, to: 1790 }, 15, 'douaisis-tourisme.fr ; cours-appel.justice.fr', ['Parlement de Flandre', 'Parliament of Flanders'], [
    'Venu de Cambrai en 1713 ou 1714, dans un ancien refuge de l’abbaye de Marchiennes. La façade nord est de 1784–1786.',
    'It came from Cambrai in 1713 or 1714, into a former refuge of Marchiennes abbey. The north front is of 1784–1786.',
  ], 'parlement-de-flandre')
  house('palais-de-justice', box(KNOWN.parlement, [0.3, 1], 66, 20), { from: 1790 }, 15, 'filedn.com (APM 2014) ; cours-appel.justice.fr', ['Palais de justice', 'Courthouse'], [
    'Siège du directoire du département de 1790 à 1803, aujourd’hui cour d’appel.',
    'Seat of the département’s directory from 1790 to 1803, today the court of appeal.',
  ], 'parlement-de-flandre')
  house('dauphin', box(KNOWN.dauphin, [0.25, -1], 26, 15), { from: 1756 }, 14, 'hunza.pro', ['Hôtel du Dauphin', 'Hôtel du Dauphin'], ['Bâti en 1756, aujourd’hui office de tourisme.', 'Built in 1756, today the tourist office.'])
  house('theatre', box(KNOWN.theatre, [0.2, 1], 44, 24), { from: '1783/1785' }, 16, 'Base Mérimée, PA59000058 ; ville-douai.fr', ['Théâtre', 'Theatre'], [
    'Commandé en 1783. Première représentation le 4 décembre 1785, ou ouverture le 13 février 1786. Le portique est fermé en 1845.',
    'Ordered in 1783. First show on 4 December 1785, or opening on 13 February 1786. The portico was closed in 1845.',
  ], 'theatre')
  house('hippodrome', disc(KNOWN.hippodrome, 17.5, 12), { from: 1904 }, 16, 'museedupatrimoine.fr ; pss-archi.eu', ['Hippodrome', 'Hippodrome'], [
    'Douze côtés, trente-cinq mètres ; sa charpente vient de l’Exposition de 1900. Façade neuve en 1925, après un incendie.',
    'Twelve sides, thirty-five metres; its frame comes from the Exposition of 1900. A new front in 1925, after a fire.',
  ])
}

function drawStatues(sheet: DatedSheet): void {
  const marceline = plane.onSheet([3.0868, 50.3667])
  const statue = (id: string, years: Readonly<Record<string, string | number>>, note: Words) => {
    sheet.point(marceline, { id, ...years, certainty: 'probable', stop: 'statue-marceline', source: 'statues-monuments-npdc.pagesperso-orange.fr ; cparama.com', ...said(['Marceline Desbordes-Valmore', 'Marceline Desbordes-Valmore'], note) })
  }
  statue('marceline-1896', { from: 1896, to: '1914/1918' }, ['La première statue, de bronze, par Édouard Houssin ; perdue dans la Première Guerre mondiale.', 'The first statue, in bronze, by Édouard Houssin; lost in the First World War.'])
  statue('marceline-1936', { from: 1936, to: '194X' }, ['La deuxième, de pierre, par Alexandre Descatoire ; perdue sous les bombes.', 'The second, in stone, by Alexandre Descatoire; lost to the bombs.'])
  statue('marceline-1958', { from: 1958 }, ['La troisième, de pierre, par Albert Bouquillon.', 'The third, in stone, by Albert Bouquillon.'])
  const procession = (id: string, years: Readonly<Record<string, number>>, note: Words) => {
    sheet.point(KNOWN.placeArmes, { id, ...years, certainty: 'probable', stop: 'gayant', source: 'ville-douai.fr', ...said(['La procession', 'The procession'], note) })
  }
  procession('procession-1480', { from: 1480, to: 1770 }, ['Instituée en 1480, interdite en 1770.', 'Set up in 1480, banned in 1770.'])
  procession('geants-1801', { from: 1801 }, ['Les géants reviennent en 1801. Protégés, ils ne sont pas dessinés.', 'The giants come back in 1801. They are protected and not drawn.'])
}

/** A passage between two round towers. */
function gate(centre: Point, way: Point): readonly Line[] {
  return [box(centre, way, 14, 12), ...[-10, 10].map((side) => disc(plus(centre, unit(way), side), 4, 20))]
}

/** Away from the belfry. */
function outward(point: Point): Point {
  return unit(minus(point, KNOWN.beffroi))
}
