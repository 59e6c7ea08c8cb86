import type { ReportLanguage } from '#pack/check/message.ts'
import { areaPicture, stopPicture } from './new-pack-pictures.ts'
import { NEW_PACK_WORDS } from './new-pack-words.ts'

const LICENCE = 'CC-BY-SA-4.0'

/** Two places 350 m apart around which everything is drawn; a curator moves them first. */
const CENTRE = [2.3, 46.6] as const

/** Path → text of every file of a new pack: one trail, two stops, a drawn map. `schemas` is where the JSON schemas are, seen from the pack. */
export function newPackFiles(id: string, language: ReportLanguage, schemas: string): ReadonlyMap<string, string> {
  const words = NEW_PACK_WORDS[language]
  const [gate, square] = words.stops
  const files = new Map<string, string>()
  const addJson = (path: string, value: unknown) => files.set(path, `${JSON.stringify(value, null, 2)}\n`)
  const schema = (name: string, depth: number) => `${'../'.repeat(depth)}${schemas}/${name}.schema.json`
  addJson('pack.json', {
    $schema: schema('pack', 0),
    format: 1,
    id,
    languages: [{ tag: language, name: words.languageName }],
    area: [at(-0.01, 0)[0], at(0, -0.01)[1], at(0.01, 0)[0], at(0, 0.01)[1]],
    publisher: { name: words.publisher },
    licence: LICENCE,
    cover: 'cover',
    media: [{ id: 'cover', type: 'image', file: 'cover.svg', credit: words.credit, licence: LICENCE }],
    map: { basemap: 'map/layers', attribution: words.attribution, schematic: true },
  })
  files.set(
    `${language}.md`,
    markdown({ title: words.title(id), summary: words.summary, media: { cover: words.coverAlt } }, words.welcome),
  )
  files.set('cover.svg', areaPicture())
  for (const [index, stop] of [gate, square].entries()) {
    const folder = `stops/${stop.id}`
    addJson(`${folder}/stop.json`, {
      $schema: schema('stop', 2),
      position: index === 0 ? at(-0.002, 0) : at(0.002, 0.001),
      code: index + 1,
      media: [{ id: 'drawing', type: 'image', file: 'drawing.svg', credit: words.credit, licence: LICENCE }],
      sources: [{ title: words.source }],
    })
    files.set(
      `${folder}/${language}.md`,
      markdown({ title: stop.title, summary: stop.summary, media: { drawing: stop.alt } }, stop.narration),
    )
    files.set(`${folder}/drawing.svg`, stopPicture(index))
  }
  addJson('trails/first/trail.json', {
    $schema: schema('trail', 2),
    steps: [{ stop: gate.id }, { stop: square.id }],
    path: 'path.geojson',
    access: { wheelchair: 'yes', surface: ['paved'] },
  })
  addJson('trails/first/path.geojson', { type: 'LineString', coordinates: [at(-0.002, 0), at(0, 0), at(0.002, 0.001)] })
  files.set(
    `trails/first/${language}.md`,
    `${markdown({ title: words.trail.title, summary: words.trail.summary }, words.trail.intro)}\n## ${gate.id}\n\n${words.trail.leg}\n`,
  )
  for (const [layer, features] of Object.entries(layers(words.placeName)))
    addJson(`map/layers/${layer}.geojson`, { type: 'FeatureCollection', features })
  files.set(words.notesFile, words.notes(id))
  return files
}

function layers(placeName: string): Readonly<Record<string, readonly unknown[]>> {
  const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry })
  const line = (...points: readonly (readonly [number, number])[]) => ({
    type: 'LineString',
    coordinates: points.map(([east, north]) => at(east, north)),
  })
  return {
    earth: [feature({}, box(-0.01, -0.01, 0.01, 0.01))],
    water: [feature({ kind: 'river' }, box(-0.01, -0.006, 0.01, -0.004))],
    landuse: [feature({ kind: 'park' }, box(0.001, 0.0015, 0.003, 0.0025))],
    roads: [
      feature({ kind: 'path' }, line([-0.002, 0], [0, 0], [0.002, 0.001])),
      feature({ kind: 'minor_road' }, line([-0.009, 0.004], [0.009, 0.004])),
    ],
    places: [feature({ kind: 'locality', name: placeName }, { type: 'Point', coordinates: at(0, 0.002) })],
  }
}

function box(west: number, south: number, east: number, north: number): object {
  return {
    type: 'Polygon',
    coordinates: [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
  }
}

/** Degrees beside the centre, with the digits a curator would write. */
function at(east: number, north: number): readonly [number, number] {
  return [Number((CENTRE[0] + east).toFixed(5)), Number((CENTRE[1] + north).toFixed(5))]
}

interface FrontMatter {
  readonly title: string
  readonly summary: string
  readonly media?: Readonly<Record<string, string>>
}

function markdown({ title, summary, media = {} }: FrontMatter, body: string): string {
  const alts = Object.entries(media).map(([id, alt]) => `  ${id}:\n    alt: ${alt}`)
  return `---\ntitle: ${title}\nsummary: ${summary}\n${alts.length === 0 ? '' : `media:\n${alts.join('\n')}\n`}---\n\n${body}\n`
}
