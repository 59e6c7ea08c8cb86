import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Line, Plane, Point } from './plane.ts'
import { wound } from './sheet.ts'

/** What a dated feature says of itself, as in `public/schemas/eras.schema.json`. */
export type Dated = Readonly<Record<string, string | number>> & { readonly certainty: 'sure' | 'probable' | 'imagined' }

/** A name or a sentence, in the order of the languages; a missing one is read in another language. */
export type Words = readonly [fr: string, en: string, de?: string, nl?: string]

/** Said in the source of whatever rises from the map without having been measured. */
export const HEIGHT = 'Hauteur dessinée pour l’œil, non mesurée.'

/** A feature's name, and a sentence about it if there is one. */
export const said = (names: Words, note?: Words): Record<string, string> => ({ ...worded('name', names), ...(note ? noted(note) : {}) })

/** A sentence about a feature without a name of its own. */
export const noted = (note: Words): Record<string, string> => worded('note', note)

function worded(key: 'name' | 'note', [fr, en, de, nl]: Words): Record<string, string> {
  return { [key]: fr, [`${key}:en`]: en, ...(de === undefined ? {} : { [`${key}:de`]: de }), ...(nl === undefined ? {} : { [`${key}:nl`]: nl }) }
}

/** Dated features being drawn in metres; kept as one GeoJSON file in degrees. */
export interface DatedSheet {
  area(rings: readonly Line[], dated: Dated): void
  areas(outlines: readonly Line[], dated: Dated): void
  line(line: Line, dated: Dated): void
  point(point: Point, dated: Dated): void
  save(file: string): Promise<void>
}

const micro = (degrees: number) => Math.round(degrees * 1e6) / 1e6 // a tenth of a metre

export function openDatedSheet(plane: Plane): DatedSheet {
  const drawn: string[] = []
  const onEarth = (point: Point) => plane.onEarth(point).map(micro)
  const add = (type: string, coordinates: unknown, dated: Dated) => {
    const properties = JSON.stringify(dated, null, 1).replaceAll(/\n\s*/g, ' ')
    drawn.push(`{ "type": "Feature", "properties": ${properties},\n  "geometry": ${JSON.stringify({ type, coordinates })} }`)
  }
  return {
    area: (rings, dated) => { add('Polygon', rings.map((ring, index) => wound(ring, index === 0).map(onEarth)), dated) },
    areas: (outlines, dated) => { add('MultiPolygon', outlines.map((ring) => [wound(ring, true).map(onEarth)]), dated) },
    line: (line, dated) => { add('LineString', line.map(onEarth), dated) },
    point: (point, dated) => { add('Point', onEarth(point), dated) },
    save: async (file) => {
      await mkdir(dirname(file), { recursive: true })
      const schema = '../../../../public/schemas/eras.schema.json'
      await writeFile(file, `{"$schema":"${schema}","type":"FeatureCollection","features":[\n${drawn.join(',\n')}\n]}\n`)
    },
  }
}
