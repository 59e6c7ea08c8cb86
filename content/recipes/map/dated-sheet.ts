import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Line, Plane, Point } from './plane.ts'
import { wound } from './sheet.ts'

/** What a dated feature says of itself, as in `public/schemas/eras.schema.json`. */
export type Dated = Readonly<Record<string, string | number>> & { readonly certainty: 'sure' | 'probable' | 'imagined' }

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
