import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a generated pack is to be like. */
export interface GeneratedPack {
  readonly id: string
  readonly stops: number
  readonly languages: readonly string[]
  /** Stops of one trail. */
  readonly stopsPerTrail: number
}

/** Sentences with the length, accents and punctuation of a real narration, one set per language. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Ici, la pierre grise garde la trace des marées et des hivers.',
    'On raconte qu’un guetteur veillait là-haut, nuit après nuit.',
    'Regardez les fenêtres du premier étage : elles n’ont pas toutes le même âge.',
    'La rue descend vers le port, étroite, pavée, presque silencieuse.',
    'Avant la guerre, un marché occupait toute la place, deux fois par semaine.',
  ],
  en: [
    'Here the grey stone keeps the mark of tides and winters.',
    'A watchman, they say, stood up there night after night.',
    'Look at the windows of the first floor: they are not all of one age.',
    'The street runs down to the harbour, narrow, cobbled, almost silent.',
    'Before the war a market filled the whole square, twice a week.',
  ],
  de: [
    'Hier bewahrt der graue Stein die Spuren der Gezeiten und der Winter.',
    'Ein Wächter, so erzählt man, stand dort oben, Nacht für Nacht.',
    'Sehen Sie die Fenster im ersten Stock an: Sie sind nicht gleich alt.',
    'Die Straße führt zum Hafen hinab, schmal, gepflastert, beinahe still.',
    'Vor dem Krieg füllte ein Markt den ganzen Platz, zweimal in der Woche.',
  ],
  nl: [
    'Hier bewaart de grijze steen het spoor van getijden en winters.',
    'Een wachter, zegt men, stond daarboven, nacht na nacht.',
    'Kijk naar de ramen van de eerste verdieping: ze zijn niet even oud.',
    'De straat daalt naar de haven, smal, met keien, bijna stil.',
    'Voor de oorlog vulde een markt het hele plein, twee keer per week.',
  ],
}

/** Streets and stops of a town, each way: a pack of few stops has the whole town's map too. */
const TOWN_SIDE = 100
/** Stops share this many drawings: a built pack holds at most 20 000 files, and each drawing becomes four. */
const DRAWINGS = 100
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M4 28V10l8-6 8 6v18z" fill="#1B5670"/></svg>\n'

/** Each stop speaks of a few people and places: words of 30 000, as often as words are (Zipf's law), so that a search has something to search. */
const NAMES = 30_000
const NAMES_A_STOP = 12
const SYLLABLES = [
  'ba',
  'ker',
  'lo',
  'mir',
  'na',
  'pel',
  'qui',
  'ron',
  'su',
  'ta',
  'vel',
  'wi',
  'dor',
  'fé',
  'gal',
  'hu',
]

/** A name that the text of a stop holds, the same in every language. */
export function nameOf(stop: number, place: number): string {
  const share = ((stop * 7919 + place * 3571) % 9973) / 9973
  const letters = Math.floor(NAMES ** share).toString(SYLLABLES.length)
  const name = Array.from(letters, (letter) => SYLLABLES[Number.parseInt(letter, SYLLABLES.length)] ?? '').join('')
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}x`
}

/** Writes a pack with real-looking texts to `folder`: the same numbers always give the same bytes. It passes `check` without an error. */
export function generatePack(folder: string, { id, stops, languages, stopsPerTrail }: GeneratedPack): void {
  const root = join(folder, id)
  const columns = Math.ceil(Math.sqrt(stops))
  const places = Array.from({ length: stops }, (_, index) => placeOf(index, columns))
  const side = Math.max(columns, TOWN_SIDE)
  const [east, north] = [1.5 + side * 0.0012, 50.6 + side * 0.0008]
  write(join(root, 'pack.json'), {
    format: 1,
    id,
    languages: languages.map((tag, index) => ({ tag, name: tag, fallback: index === 0 ? [] : languages.slice(0, 1) })),
    area: [1.49, 50.59, Number(east.toFixed(4)), Number(north.toFixed(4))],
    publisher: { name: 'Beffroi' },
    licence: 'CC0-1.0',
    map: { basemap: 'map/layers', attribution: 'Beffroi', schematic: true },
  })
  writeStreets(join(root, 'map/layers/roads.geojson'), side)
  for (const language of languages)
    writeFileSync(
      join(root, `${language}.md`),
      `---\ntitle: ${id}\nsummary: ${sentence(language, 0)}\n---\n\n${sentence(language, 1)}\n`,
    )
  mkdirSync(join(root, 'drawings'))
  for (let drawing = 0; drawing < Math.min(stops, DRAWINGS); drawing += 1)
    writeFileSync(join(root, 'drawings', `drawing-${drawing}.svg`), DRAWING.replace('M4', `M${4 + drawing / 100}`))
  for (const [index, position] of places.entries())
    writeStop(join(root, 'stops', `stop-${index}`), index, position, languages)
  for (let trail = 0; trail * stopsPerTrail < stops; trail += 1) {
    const steps = Array.from(
      { length: Math.min(stopsPerTrail, stops - trail * stopsPerTrail) },
      (_, index) => trail * stopsPerTrail + index,
    )
    writeTrail(join(root, 'trails', `trail-${trail}`), steps, places, languages)
  }
}

type Place = readonly [number, number]

/** Row after row and back again, about 85 m apart. */
function placeOf(index: number, columns: number): Place {
  const row = Math.floor(index / columns)
  const column = row % 2 === 0 ? index % columns : columns - 1 - (index % columns)
  return [Number((1.5 + column * 0.0012).toFixed(5)), Number((50.6 + row * 0.0008).toFixed(5))]
}

function writeStop(folder: string, index: number, position: Place, languages: readonly string[]): void {
  write(join(folder, 'stop.json'), {
    position,
    ...(index < 9999 ? { code: index + 1 } : {}),
    period: { from: 1200 + (index % 700) },
    themes: ['town', `theme-${index % 12}`],
    access: { wheelchair: index % 3 === 0 ? 'yes' : 'limited', surface: ['cobbles'] },
    media: [
      {
        id: 'drawing',
        type: 'image',
        file: `../../drawings/drawing-${index % DRAWINGS}.svg`,
        credit: 'Beffroi',
        licence: 'CC0-1.0',
      },
    ],
    sources: [{ title: `Archives, ${index}`, url: 'https://example.org/archives' }],
  })
  for (const language of languages) {
    const body = Array.from({ length: 4 }, (_, paragraph) =>
      Array.from({ length: 4 }, (__, line) => sentence(language, index + paragraph * 3 + line)).join(' '),
    ).join('\n\n')
    const names = Array.from({ length: NAMES_A_STOP }, (_, place) => nameOf(index, place)).join(', ')
    const front = `title: ${sentence(language, index).slice(0, 40).trim()} ${index}\nsummary: ${sentence(language, index + 1)}\nmedia:\n  drawing:\n    alt: ${sentence(language, index + 2)}`
    writeFileSync(
      join(folder, `${language}.md`),
      `---\n${front.replaceAll(/^(\s*\w+): (.*: .*)$/gm, '$1: "$2"')}\n---\n\n${body}\n\n${names}.\n`,
    )
  }
}

function writeTrail(
  folder: string,
  steps: readonly number[],
  places: readonly Place[],
  languages: readonly string[],
): void {
  write(join(folder, 'trail.json'), { steps: steps.map((step) => ({ stop: `stop-${step}` })), path: 'path.geojson' })
  write(join(folder, 'path.geojson'), {
    type: 'LineString',
    coordinates: steps.length > 1 ? steps.map((step) => places[step]) : [places[steps[0] ?? 0], places[0]],
  })
  for (const language of languages) {
    const legs = steps.slice(0, -1).map((step) => `## stop-${step}\n\n${sentence(language, step)}`)
    writeFileSync(
      join(folder, `${language}.md`),
      `---\ntitle: ${folder.slice(folder.lastIndexOf('/') + 1)}\nsummary: ${sentence(language, 3)}\n---\n\n${sentence(language, 1)}\n\n${legs.join('\n\n')}\n`,
    )
  }
}

/** Parallel streets from one end of the town to the other. */
function writeStreets(file: string, side: number): void {
  write(file, {
    type: 'FeatureCollection',
    features: Array.from({ length: side }, (_, row) => ({
      type: 'Feature',
      properties: { kind: 'minor_road', name: `Rue ${row + 1}` },
      geometry: {
        type: 'LineString',
        coordinates: Array.from({ length: side }, (__, column) => placeOf(row * side + column, side)),
      },
    })),
  })
}

function sentence(language: string, index: number): string {
  const sentences = SENTENCES[language] ?? SENTENCES['fr'] ?? []
  return sentences[index % sentences.length] ?? ''
}

function write(file: string, value: unknown): void {
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true })
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}
