import type { Feature, Position } from 'geojson'
import type { MapLayers } from './map-layers.ts'

const LINED = new Set(['ocean', 'sea', 'lake', 'water', 'reservoir', 'basin', 'dock', 'river', 'bay', 'strait'])
const FAR_DEGREES = 0.02 // two kilometres: no shore runs dead straight for so long, the rim of a data set does

/**
 * The map with the edge of each water as a line of kind `shore`, water on its left: the style engraves its water
 * lines beside it. Lines survive the cutting into tiles, where a polygon would also show the cuts.
 */
export function withShoreLines(layers: MapLayers): MapLayers {
  const water = layers.get('water') ?? []
  const shores = water.flatMap((feature) => shoresOf(feature))
  return shores.length === 0 ? layers : new Map([...layers, ['water', [...water, ...shores]]])
}

function shoresOf({ geometry, properties }: Feature): Feature[] {
  if (!LINED.has(String(properties?.['kind']))) return []
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons
    .flatMap((rings) => rings.flatMap((ring, index) => withoutRim(turned(ring, index === 0))))
    .map((line) => ({
      type: 'Feature',
      properties: { kind: 'shore', kind_detail: String(properties?.['kind']), min_zoom: 11 },
      geometry: { type: 'LineString', coordinates: line },
    }))
}

/** Outer rings turn left, holes right: the water is then always on the left. */
function turned(ring: Position[], left: boolean): Position[] {
  let twice = 0
  for (let index = 1; index < ring.length; index += 1) {
    const [x = 0, y = 0] = ring[index - 1] ?? []
    const [u = 0, v = 0] = ring[index] ?? []
    twice += x * v - u * y
  }
  return twice > 0 === left ? ring : [...ring].reverse()
}

function withoutRim(ring: Position[]): Position[][] {
  const lines: Position[][] = [[]]
  for (const [index, position] of ring.entries()) {
    const [x = 0, y = 0] = position
    const [u = x, v = y] = ring[index - 1] ?? []
    if (Math.hypot(x - u, y - v) > FAR_DEGREES) lines.push([])
    lines.at(-1)?.push(position)
  }
  return lines.filter((line) => line.length > 1)
}
