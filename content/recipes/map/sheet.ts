import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plane, Line, Point } from './plane.ts'

const LAYERS = ['earth', 'water', 'landuse', 'roads', 'buildings', 'places', 'pois'] as const
export type LayerName = (typeof LAYERS)[number]
type Value = string | number | boolean
export type Properties = Readonly<Record<string, Value>>

interface Drawn {
  readonly layer: LayerName
  readonly text: string
}

/** A map being drawn in metres; kept as GeoJSON layers in degrees. */
export interface Sheet {
  readonly plane: Plane
  area(layer: LayerName, rings: readonly Line[], properties: Properties): void
  /** Many simple areas as one feature: a street's houses. */
  areas(layer: LayerName, rings: readonly Line[], properties: Properties): void
  line(layer: LayerName, line: Line, properties: Properties): void
  point(layer: LayerName, point: Point, properties: Properties): void
  save(folder: string): Promise<void>
}

const micro = (degrees: number) => Math.round(degrees * 1e6) / 1e6 // a tenth of a metre

export function openSheet(plane: Plane): Sheet {
  const drawn: Drawn[] = []
  const onEarth = (point: Point) => plane.onEarth(point).map(micro)
  const add = (layer: LayerName, type: string, coordinates: unknown, properties: Properties) => {
    drawn.push({ layer, text: JSON.stringify({ type: 'Feature', properties, geometry: { type, coordinates } }) })
  }
  return {
    plane,
    area: (layer, rings, properties) => {
      add(layer, 'Polygon', rings.map((ring, index) => wound(ring, index === 0).map(onEarth)), properties)
    },
    areas: (layer, rings, properties) => {
      if (rings.length > 0) add(layer, 'MultiPolygon', rings.map((ring) => [wound(ring, true).map(onEarth)]), properties)
    },
    line: (layer, line, properties) => { add(layer, 'LineString', line.map(onEarth), properties) },
    point: (layer, point, properties) => { add(layer, 'Point', onEarth(point), properties) },
    save: async (folder) => {
      await mkdir(folder, { recursive: true })
      for (const layer of LAYERS) {
        const lines = drawn.filter((one) => one.layer === layer).map((one) => one.text)
        await writeFile(join(folder, `${layer}.geojson`), `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`)
      }
    },
  }
}

/** The ring turned left (outer) or right (hole), as RFC 7946 asks. */
export const wound = (ring: Line, left: boolean): Line => (turnsLeft(ring) === left ? ring : [...ring].reverse())

function turnsLeft(ring: Line): boolean {
  let twice = 0
  for (let index = 1; index < ring.length; index += 1) {
    const a = ring[index - 1]
    const b = ring[index]
    if (a && b) twice += a[0] * b[1] - b[0] * a[1]
  }
  return twice > 0
}
