import type { Feature, Geometry } from 'geojson'
import { MapUnreadable } from '#pack/build/build-tools.ts'
import { eachPosition } from './area.ts'
import { MAP_LAYERS, type MapLayer, type MapLayers } from './map-layers.ts'

const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']

/**
 * Reads a folder of GeoJSON layers, each file named after its layer.
 * @throws MapUnreadable naming the file, and what to do
 */
export function readLayers(files: ReadonlyMap<string, Uint8Array>): MapLayers {
  const layers = new Map<MapLayer, readonly Feature[]>()
  for (const [file, bytes] of files) layers.set(layerNamed(file), readFeatures(file, bytes))
  if (layers.size === 0)
    throw new MapUnreadable('map', `there is no layer. Add at least earth.geojson and roads.geojson.`)
  return layers
}

function layerNamed(file: string): MapLayer {
  const stem = file.replace(/\.(geo)?json$/, '')
  const layer = MAP_LAYERS.find((name) => name === stem)
  if (!layer)
    throw new MapUnreadable(file, `no layer of the map has this name. Rename it to one of ${MAP_LAYERS.join(', ')}.`)
  return layer
}

function readFeatures(file: string, bytes: Uint8Array): readonly Feature[] {
  const value = parse(file, bytes)
  if (!isRecord(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features'])) {
    throw new MapUnreadable(file, 'it is not a GeoJSON FeatureCollection. Export the layer as GeoJSON (WGS 84).')
  }
  return value['features'].flatMap((feature: unknown, index) => {
    if (!isRecord(feature) || feature['type'] !== 'Feature')
      throw new MapUnreadable(file, `feature ${index + 1} is not a GeoJSON Feature.`)
    if (feature['geometry'] === null) return [] // allowed by GeoJSON: nothing to draw
    return [
      {
        type: 'Feature' as const,
        properties: isRecord(feature['properties']) ? feature['properties'] : {},
        geometry: geometryOf(file, index, feature['geometry']),
      },
    ]
  })
}

function geometryOf(file: string, index: number, value: unknown): Geometry {
  const where = `feature ${index + 1}`
  if (!isRecord(value) || typeof value['type'] !== 'string' || !GEOMETRIES.includes(value['type'])) {
    throw new MapUnreadable(file, `${where} has no geometry that can be drawn. Use points, lines or polygons.`)
  }
  const geometry = value as unknown as Geometry
  try {
    eachPosition(geometry, (position) => {
      const [longitude, latitude] = position
      const good =
        typeof longitude === 'number' &&
        typeof latitude === 'number' &&
        Math.abs(longitude) <= 180 &&
        Math.abs(latitude) <= 90
      if (!good)
        throw new MapUnreadable(
          file,
          `${where} holds ${JSON.stringify(position)}, which is no place on earth. Write [longitude, latitude] in degrees.`,
        )
    })
  } catch (error) {
    if (error instanceof MapUnreadable) throw error
    throw new MapUnreadable(file, `the coordinates of ${where} do not fit a ${geometry.type}.`)
  }
  return geometry
}

function parse(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new MapUnreadable(
      file,
      `it is not JSON in UTF-8 (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
