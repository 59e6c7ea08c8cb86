import { join } from 'node:path'
import { box, disc, strip } from '../shapes.ts'
import { leftOf, plus, type Line } from '../plane.ts'
import { HEIGHT, noted, openDatedSheet, said, type Dated, type DatedSheet, type Words } from '../dated-sheet.ts'
import { at, KNOWN, plane } from './ground.ts'
import { outlineOfNausicaa } from './monuments.ts'
import { ACROSS, ALONG, CASTLE, onWall, outline, towers, WALL } from './walled-town.ts'

const WALLS = `Villes et Pays d’art et d’histoire Hauts-de-France ; richesheures.net. ${HEIGHT}`
const MERIMEE = (what: string) => `Base Mérimée ; ${what}. ${HEIGHT}`

/** The town through time, from the dated facts alone: what has no date there is not drawn. */
export async function drawEras(folder: string): Promise<void> {
  const roman = openDatedSheet(plane)
  drawRoman(roman)
  await roman.save(join(folder, 'roman.geojson'))
  const walled = openDatedSheet(plane)
  drawWalled(walled)
  await walled.save(join(folder, 'walled-town.geojson'))
  const modern = openDatedSheet(plane)
  drawModern(modern)
  drawWaterside(modern)
  await modern.save(join(folder, 'since-1700.geojson'))
}

function drawRoman(sheet: DatedSheet): void {
  const tower = at(1.5962, 50.7327)
  sheet.area([disc(tower, 11, 8, 0.39)], {
    id: 'tour-odre',
    ...said(['Tour d’Odre', 'Tour d’Odre'], [
      'Un phare à huit pans, à deux cents mètres près. On le dit de Caligula ou du IIe siècle. Il tomba avec la falaise à la fin de juillet 1644.',
      'An eight-sided lighthouse, placed to within two hundred metres. Some say Caligula built it, others the 2nd century. It fell with the cliff at the end of July 1644.', 'Ein achtseitiger Leuchtturm, auf zweihundert Meter genau. Die einen nennen Caligula, die anderen das 2. Jahrhundert. Er stürzte Ende Juli 1644 mit der Klippe ab.', 'Een achtkantige vuurtoren, op tweehonderd meter na. De enen noemen Caligula, de anderen de 2e eeuw. Hij stortte eind juli 1644 met de klif in zee.',
    ]),
    from: '40/199', to: '1644-07', height: 40, certainty: 'probable', stop: 'tour-odre', source: MERIMEE('IA62000334 ; histopale.net'),
  })
  const road: Dated = {
    ...said(['Axe du camp romain', 'Axis of the Roman camp', 'Achse des römischen Lagers', 'As van het Romeinse kamp'], [
      'Deux grandes rues se croisaient là où est la place Godefroy-de-Bouillon. L’âge du camp n’est pas donné.',
      'Two main streets crossed where place Godefroy-de-Bouillon is. The age of the camp is not given.', 'Zwei Hauptstraßen kreuzten sich, wo heute die Place Godefroy-de-Bouillon liegt. Wie alt das Lager ist, sagt die Quelle nicht.', 'Twee hoofdstraten kruisten elkaar waar nu de place Godefroy-de-Bouillon ligt. Hoe oud het kamp is, zegt de bron niet.',
    ]),
    from: '40/199', to: 1226, certainty: 'imagined', source: 'lesyeuxdanslahune.wordpress.com',
  }
  sheet.line([onWall(KNOWN.porteDesDegres), onWall(KNOWN.porteDeCalais)], { id: 'axe-long', ...road })
  sheet.line([onWall(KNOWN.porteGayole), onWall(KNOWN.porteDesDunes)], { id: 'axe-court', ...road })
  sheet.area([outline(WALL, -3), outline(WALL, 3)], {
    id: 'mur-romain',
    ...said(['Mur romain', 'Roman wall', 'Römische Mauer', 'Romeinse muur'], [
      'Le rempart du XIIIe siècle reprend sa ligne ; on en voit un reste au sous-sol du château.',
      'The 13th-century rampart follows its line; a piece of it is seen in the basement of the castle.', 'Die Stadtmauer des 13. Jahrhunderts folgt ihrer Linie; ein Rest ist im Untergeschoss der Burg zu sehen.', 'De wal van de 13e eeuw volgt haar lijn; een stuk is te zien in de kelder van het kasteel.',
    ]),
    from: '3XX', to: '1227/1231', certainty: 'probable', source: WALLS,
  })
}

function drawWalled(sheet: DatedSheet): void {
  const built = { from: '1227/1231', certainty: 'sure', source: WALLS } as const
  sheet.area([outline(WALL, -5), outline(WALL, 5)], {
    id: 'remparts', height: 9, stop: 'remparts', ...built,
    ...said(['Remparts', 'Ramparts', 'Stadtmauer', 'Wallen'], ['Bâtis sous Philippe Hurepel, environ 410 mètres sur 325.', 'Built under Philippe Hurepel, about 410 metres by 325.', 'Unter Philippe Hurepel gebaut, etwa 410 mal 325 Meter.', 'Gebouwd onder Philippe Hurepel, ongeveer 410 bij 325 meter.']),
  })
  sheet.areas(towers().map((centre) => disc(centre, 6.5, 16)), {
    id: 'tours', height: 13, ...built, certainty: 'probable',
    ...noted(['Dix-sept tours, selon la plupart ; une source dit une vingtaine. Leur place est dessinée.', 'Seventeen towers, most say; one source says about twenty. Where each stood is drawn.', 'Siebzehn Türme, sagen die meisten; eine Quelle sagt etwa zwanzig. Wo jeder stand, ist angenommen.', 'Zeventien torens, zeggen de meesten; één bron zegt een twintigtal. Waar elk stond, is aangenomen.']),
  })
  sheet.area([disc(CASTLE, 42, 9, 0.35), disc(CASTLE, 24, 9, 0.35)], {
    id: 'chateau', height: 14, stop: 'chateau-comtal', ...built,
    ...said(['Château comtal', 'Counts’ Castle', 'Burg der Grafen', 'Kasteel van de graven'], [
      'Le château de Philippe Hurepel, sans donjon : neuf tours rondes, ou dix.',
      'Philippe Hurepel’s castle, without a keep: nine round towers, or ten.', 'Die Burg von Philippe Hurepel, ohne Bergfried: neun runde Türme, oder zehn.', 'Het kasteel van Philippe Hurepel, zonder donjon: negen ronde torens, of tien.',
    ]),
  })
  const gates = [
    ['porte-gayole', 'Porte Gayole', 'Porte Gayole', KNOWN.porteGayole, 'x'],
    ['porte-de-calais', 'Porte de Calais', 'Porte de Calais', KNOWN.porteDeCalais, 'y'],
    ['porte-des-dunes', 'Porte des Dunes', 'Porte des Dunes', KNOWN.porteDesDunes, 'x'],
    ['porte-des-degres', 'Porte des Degrés', 'Porte des Degrés', KNOWN.porteDesDegres, 'y'],
  ] as const
  for (const [id, fr, en, known, side] of gates)
    sheet.area([box(onWall(known), side === 'x' ? ALONG : ACROSS, 26, 15)], { id, height: 14, stop: id, ...built, ...said([fr, en]) })
  sheet.area([box(KNOWN.beffroi, ALONG, 14, 14)], {
    id: 'donjon', from: '1160~/1199', height: 22, certainty: 'sure', stop: 'beffroi', source: MERIMEE('PA00108226 ; vpah-hauts-de-france.fr'),
    ...said(['Donjon, puis beffroi', 'Keep, then belfry', 'Bergfried, dann Belfried', 'Donjon, dan belfort'], [
      'Donjon du premier château des comtes, cédé aux bourgeois vers 1226–1232.',
      'Keep of the counts’ first castle, ceded to the burghers about 1226–1232.', 'Bergfried der ersten Grafenburg, um 1226–1232 den Bürgern überlassen.', 'Donjon van het eerste grafelijke kasteel, rond 1226–1232 aan de burgers afgestaan.',
    ]),
  })
  sheet.area([disc(KNOWN.beffroi, 5.5, 8, 0.39)], {
    id: 'beffroi-octogone', from: '17XX', height: 36, certainty: 'sure', stop: 'beffroi', source: MERIMEE('PA00108226 ; ystory.fr'),
    ...noted(['L’étage à huit pans est du XVIIIe siècle.', 'The eight-sided storey is of the 18th century.', 'Das achtseitige Geschoss ist aus dem 18. Jahrhundert.', 'De achtkantige verdieping is uit de 18e eeuw.']),
  })
  const nave = plus(KNOWN.notreDame, ALONG, -6)
  sheet.areas([box(nave, ALONG, 78, 22), box(plus(nave, ALONG, 14), ACROSS, 40, 12)], {
    id: 'cathedrale', from: '1001/1308', to: 1798, height: 18, certainty: 'imagined', stop: 'notre-dame', source: MERIMEE('PA00108227 ; museedupatrimoine.fr'),
    ...said(['Ancienne cathédrale', 'Former cathedral', 'Ehemalige Kathedrale', 'Voormalige kathedraal'], [
      'Sa crypte est romane ; un roi d’Angleterre s’y maria en 1308. Vendue et démolie en 1798. Son plan est imaginé.',
      'Its crypt is Romanesque; a king of England was married here in 1308. Sold and pulled down in 1798. Its plan is imagined.', 'Ihre Krypta ist romanisch; 1308 heiratete hier ein König von England. 1798 verkauft und abgerissen. Ihr Grundriss ist erdacht.', 'Haar crypte is romaans; in 1308 trouwde hier een koning van Engeland. In 1798 verkocht en afgebroken. Haar plattegrond is verzonnen.',
    ]),
  })
  sheet.area([box(KNOWN.saintNicolas, [1, 0.12], 46, 18)], {
    id: 'saint-nicolas', from: 1208, height: 15, certainty: 'sure', stop: 'saint-nicolas', source: MERIMEE('cote-dopale.com'),
    ...said(['Saint-Nicolas', 'Saint Nicholas', 'Sankt Nikolaus', 'Sint-Niklaas'], ['Nommée pour la première fois en 1208 ; la nef fut rebâtie en 1773–1774.', 'First named in 1208; the nave was rebuilt in 1773–1774.', '1208 zum ersten Mal genannt; das Schiff wurde 1773–1774 neu gebaut.', 'Voor het eerst genoemd in 1208; het schip werd herbouwd in 1773–1774.']),
  })
  const odre = at(1.5962, 50.7327)
  sheet.area([box(odre, [1, 0.3], 76, 76), box(odre, [1, 0.3], 62, 62)], {
    id: 'fort-anglais', from: 1544, to: '1545/1644', height: 6, certainty: 'imagined', stop: 'tour-odre', source: MERIMEE('IA62000334 ; histopale.net'),
    ...said(['Fort anglais', 'English fort', 'Englisches Fort', 'Engels fort'], [
      'En 1544 un fort anglais entoure la tour. Sa forme et sa fin sont imaginées.',
      'In 1544 an English fort rings the tower. Its shape and its end are imagined.', '1544 umschließt ein englisches Fort den Turm. Seine Form und sein Ende sind erdacht.', 'In 1544 omringt een Engels fort de toren. Zijn vorm en zijn einde zijn verzonnen.',
    ]),
  })
}

function drawModern(sheet: DatedSheet): void {
  const degres = onWall(KNOWN.porteDesDegres)
  const gayole = onWall(KNOWN.porteGayole)
  sheet.area([box(plus(gayole, ALONG, 22), ALONG, 18, 12)], {
    id: 'annexe-gayole', from: 1689, to: 1956, height: 10, certainty: 'probable', stop: 'porte-gayole', source: `museedupatrimoine.fr. ${HEIGHT}`,
    ...said(['Annexe de 1689', 'Annex of 1689', 'Anbau von 1689', 'Bijgebouw van 1689'], ['Abîmée en mai 1940, démolie en 1956. Le côté est dessiné.', 'Damaged in May 1940, pulled down in 1956. Its side is drawn.', 'Im Mai 1940 beschädigt, 1956 abgerissen. Auf welcher Seite er stand, ist angenommen.', 'Beschadigd in mei 1940, afgebroken in 1956. Aan welke kant het stond, is aangenomen.']),
  })
  sheet.area([box(degres, ACROSS, 9, 8)], {
    id: 'cabinet-duchesse', from: 1743, to: 1864, height: 19, certainty: 'probable', stop: 'porte-des-degres', source: `museedupatrimoine.fr. ${HEIGHT}`,
    ...said(['Cabinet de la duchesse', 'The duchess’s cabinet', 'Kabinett der Herzogin', 'Kabinet van de hertogin'], ['Sur la porte des Degrés : attesté en 1743, démoli en 1864.', 'On top of the Porte des Degrés: named in 1743, pulled down in 1864.', 'Auf der Porte des Degrés: 1743 genannt, 1864 abgerissen.', 'Boven op de Porte des Degrés: genoemd in 1743, afgebroken in 1864.']),
  })
  sheet.area([box(plus(plus(KNOWN.beffroi, ACROSS, -16), ALONG, -14), ALONG, 44, 13)], {
    id: 'hotel-de-ville', from: 1734, height: 12, certainty: 'sure', source: `ystory.fr. ${HEIGHT}`,
    ...said(['Hôtel de ville', 'Town hall', 'Rathaus', 'Stadhuis'], ['Bâti en brique à côté du beffroi.', 'Built in brick beside the belfry.', 'Aus Backstein neben dem Belfried gebaut.', 'Van baksteen gebouwd naast het belfort.']),
  })
  sheet.area([box(plus(KNOWN.desandrouin, ACROSS, 4), ALONG, 30, 15)], {
    id: 'desandrouin', from: '1777/1780', height: 13, certainty: 'sure', stop: 'hotel-desandrouin', source: MERIMEE('vpah-hauts-de-france.fr'),
    ...said(['Hôtel Desandrouin', 'Hôtel Desandrouin'], ['Quartier général de l’état-major de la Grande Armée.', 'Headquarters of the general staff of the Grande Armée.', 'Hauptquartier des Generalstabs der Grande Armée.', 'Hoofdkwartier van de generale staf van de Grande Armée.']),
  })
  const dome = plus(KNOWN.notreDame, ALONG, 28)
  const basilica = { from: '1827/1866', certainty: 'sure', stop: 'notre-dame', source: MERIMEE('PA00108227') } as const
  sheet.areas([box(plus(KNOWN.notreDame, ALONG, -14), ALONG, 68, 24), box(plus(KNOWN.notreDame, ALONG, 2), ACROSS, 46, 13)], {
    id: 'basilique', height: 24, ...basilica,
    ...said(['Basilique Notre-Dame', 'Basilica of Notre-Dame', 'Basilika Notre-Dame', 'Basiliek Notre-Dame'], ['Bâtie par l’abbé Haffreingue, à la place de la cathédrale.', 'Built by Father Haffreingue, where the cathedral had stood.', 'Vom Abbé Haffreingue gebaut, wo die Kathedrale gestanden hatte.', 'Gebouwd door abbé Haffreingue, waar de kathedraal had gestaan.']),
  })
  sheet.area([disc(dome, 18, 24)], { id: 'dome', height: 60, ...basilica })
  sheet.area([disc(dome, 9, 16)], { id: 'lanterne', height: 90, ...basilica })
  const theatre = (id: string, years: Record<string, number>, note: Words) => {
    sheet.area([box(KNOWN.theatre, [0.55, 0.83], 48, 26)], {
      id, ...years, height: 15, certainty: 'sure', stop: 'theatre-monsigny', source: `vpah-hauts-de-france.fr ; ville-boulogne-sur-mer.fr. ${HEIGHT}`,
      ...said(['Théâtre', 'Theatre', 'Theater', 'Schouwburg'], note),
    })
  }
  theatre('theatre-1827', { from: 1827, to: 1854 }, ['Le premier théâtre, sur les plans d’Éloi Labarre ; il brûla le 24 septembre 1854.', 'The first theatre, to plans by Éloi Labarre; it burnt down on 24 September 1854.', 'Das erste Theater, nach Plänen von Éloi Labarre; es brannte am 24. September 1854 ab.', 'De eerste schouwburg, naar plannen van Éloi Labarre; ze brandde af op 24 september 1854.'])
  theatre('theatre-1860', { from: 1860 }, ['Rebâti par Albert Debayser, ouvert le 2 juin 1860. La façade est de 1955, puis de 1992.', 'Rebuilt by Albert Debayser, opened on 2 June 1860. The front is of 1955, then of 1992.', 'Von Albert Debayser neu gebaut, am 2. Juni 1860 eröffnet. Die Fassade ist von 1955, dann von 1992.', 'Herbouwd door Albert Debayser, geopend op 2 juni 1860. De gevel is van 1955, dan van 1992.'])
  sheet.area([disc(KNOWN.colonne, 6, 20)], {
    id: 'colonne', from: '1804/1841', height: 53, certainty: 'sure', stop: 'colonne-grande-armee', source: 'Wikisource ; mairie-wimille.fr',
    ...said(['Colonne de la Grande Armée', 'Column of the Grande Armée', 'Säule der Grande Armée', 'Zuil van de Grande Armée'], ['Première pierre le 9 novembre 1804, arrêt en 1805, reprise en 1819, inauguration le 15 août 1841.', 'First stone on 9 November 1804, work stopped in 1805, taken up in 1819, inaugurated on 15 August 1841.', 'Grundstein am 9. November 1804, Baustopp 1805, Weiterbau 1819, Einweihung am 15. August 1841.', 'Eerste steen op 9 november 1804, stilgelegd in 1805, hervat in 1819, ingehuldigd op 15 augustus 1841.']),
  })
  sheet.area([strip([plus(KNOWN.colonne, [-1, -0.4], 330), plus(KNOWN.colonne, [1, 0.5], 210)], 170)], {
    id: 'camp', from: 1804, to: 1804, certainty: 'imagined', stop: 'colonne-grande-armee', source: 'La place et l’étendue sont dessinées : seuls le camp et l’année sont attestés.',
    ...said(['Camp de Boulogne', 'Camp of Boulogne', 'Lager von Boulogne', 'Kamp van Boulogne'], ['Le 16 août 1804, première grande distribution de la Légion d’honneur. Où était le camp est dessiné, non relevé.', 'On 16 August 1804, the first great distribution of the Légion d’honneur. Where the camp lay is drawn, not surveyed.', 'Am 16. August 1804 die erste große Verleihung der Ehrenlegion. Wo das Lager lag, ist gezeichnet, nicht vermessen.', 'Op 16 augustus 1804 de eerste grote uitreiking van het Legioen van Eer. Waar het kamp lag, is getekend, niet opgemeten.']),
  })
}

function drawWaterside(sheet: DatedSheet): void {
  const calvary = (id: string, years: Record<string, number>, note: Words) => {
    sheet.point(KNOWN.calvaire, { id, ...years, certainty: 'probable', stop: 'calvaire-des-marins', source: 'certiferme.com ; flobart.fr', ...said(['Calvaire des marins', 'Sailors’ calvary', 'Kalvarienberg der Seeleute', 'Calvarie van de zeelieden'], note) })
  }
  calvary('calvaire-1833', { from: 1833, to: 1940 }, ['Venu de la rue des Signaux en 1833, détruit le 23 mai 1940.', 'Moved here from rue des Signaux in 1833, destroyed on 23 May 1940.', '1833 aus der Rue des Signaux hierher versetzt, am 23. Mai 1940 zerstört.', 'In 1833 hierheen verplaatst uit de rue des Signaux, vernield op 23 mei 1940.'])
  calvary('calvaire-1947', { from: 1947, to: 1995 }, ['Béni le 24 août 1947, perdu avec la falaise le 25 janvier 1996.', 'Blessed on 24 August 1947, lost with the cliff on 25 January 1996.', 'Am 24. August 1947 geweiht, am 25. Januar 1996 mit der Klippe verloren.', 'Gezegend op 24 augustus 1947, verloren met de klif op 25 januari 1996.'])
  calvary('chapelle-1996', { from: 1996 }, ['La nouvelle chapelle, inaugurée en juin 1996.', 'The new chapel, inaugurated in June 1996.', 'Die neue Kapelle, im Juni 1996 eingeweiht.', 'De nieuwe kapel, ingehuldigd in juni 1996.'])
  sheet.point(KNOWN.casa, {
    id: 'san-martin', from: 1848, to: 1850, certainty: 'sure', source: 'efran.cancilleria.gob.ar',
    ...said(['Le général San Martín', 'General San Martín', 'General San Martín', 'Generaal San Martín'], ['Il vient en 1848 et meurt dans cette maison le 17 août 1850.', 'He comes in 1848 and dies in this house on 17 August 1850.', 'Er kommt 1848 und stirbt in diesem Haus am 17. August 1850.', 'Hij komt in 1848 en sterft in dit huis op 17 augustus 1850.']),
  })
  sheet.point(KNOWN.beuriere, {
    id: 'beuriere', from: 1870, certainty: 'probable', stop: 'maison-beuriere', source: 'vpah-hauts-de-france.fr',
    ...said(['Maison de la Beurière', 'Maison de la Beurière'], ['Bâtie par le matelot Hilaire Lays, ou Leys, pour deux ménages.', 'Built by the sailor Hilaire Lays, or Leys, for two households.', 'Vom Matrosen Hilaire Lays, oder Leys, für zwei Haushalte gebaut.', 'Gebouwd door matroos Hilaire Lays, of Leys, voor twee gezinnen.']),
  })
  sheet.point(KNOWN.mariette, { id: 'mariette', from: '1882/1884', certainty: 'sure', stop: 'mariette', source: 'ystory.fr (1882) ; dailytv.net (1884)', ...said(['Monument à Mariette', 'Mariette monument', 'Mariette-Denkmal', 'Monument voor Mariette']) })
  const statue: Line = box(KNOWN.sanMartin, leftOf([0.2, 1]), 9, 6)
  sheet.area([statue], { id: 'statue-san-martin', from: 1909, height: 9, certainty: 'sure', stop: 'statue-san-martin', source: 'nord-escapade.com ; waymarking.com', ...said(['Statue de San Martín', 'Statue of San Martín', 'Standbild San Martíns', 'Standbeeld van San Martín']) })
  sheet.area([outlineOfNausicaa()], {
    id: 'nausicaa', from: 1991, height: 12, certainty: 'sure', stop: 'nausicaa', source: `Wikipédia ; lesepl.fr. ${HEIGHT}`,
    ...said(['Nausicaá', 'Nausicaá'], ['Ouvert le 18 mai 1991 à la place d’un casino, agrandi en mai 2018.', 'Opened on 18 May 1991 where a casino had been, enlarged in May 2018.', 'Am 18. Mai 1991 eröffnet, wo ein Casino gestanden hatte, im Mai 2018 vergrößert.', 'Geopend op 18 mei 1991 waar een casino had gestaan, uitgebreid in mei 2018.']),
  })
}
