import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Area } from '#domain/position/position.ts'
import { MAP_LAYERS, type MapLayer, type MapLayers } from './map-layers.ts'

export interface Zooms {
  readonly min: number
  readonly max: number
}

/** One tile before compression: a Mapbox vector tile, version 2. */
export interface Tile {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly data: Uint8Array
}

const EXTENT = 4096 // units across a tile
const BUFFER = 80 // units beyond its edge, so that wide lines meet

/**
 * Cuts the layers into all tiles that touch the area; empty ones are left out.
 * A feature appears from its `min_zoom` on. `onProgress` hears the share done, 0 to 1, after each row of tiles.
 */
export function* cutTiles(
  layers: MapLayers,
  area: Area,
  zooms: Zooms,
  onProgress: (share: number) => void = () => {},
): Generator<Tile> {
  const indexes = MAP_LAYERS.flatMap((name) => {
    const features = layers.get(name) ?? []
    if (features.length === 0) return []
    const options = {
      maxZoom: zooms.max,
      indexMaxZoom: zooms.min,
      indexMaxPoints: 0,
      tolerance: 3,
      extent: EXTENT,
      buffer: BUFFER,
    }
    return [{ name, index: new GeoJSONVT({ type: 'FeatureCollection', features: [...features] }, options) }]
  })
  const rows = Array.from({ length: zooms.max - zooms.min + 1 }, (_, step) => tileRange(area, zooms.min + step))
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  let done = 0
  for (const { z, west, east, north, south } of rows) {
    for (let x = west; x <= east; x += 1) {
      for (let y = north; y <= south; y += 1) {
        const data = encode(indexes.flatMap(({ name, index }) => shownAt(name, index.getTile(z, x, y), z)))
        if (data) yield { z, x, y, data }
        done += 1
      }
      onProgress(done / total)
    }
  }
}

/** Tile columns and rows that touch the area. */
export function tileRange([west, south, east, north]: Area, z: number) {
  const across = 2 ** z
  const column = (longitude: number) =>
    Math.min(across - 1, Math.max(0, Math.floor(((longitude + 180) / 360) * across)))
  const row = (latitude: number) => {
    const sine = Math.sin((latitude * Math.PI) / 180)
    return Math.min(
      across - 1,
      Math.max(0, Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * across)),
    )
  }
  const range = { z, west: column(west), east: column(east), north: row(north), south: row(south) }
  return { ...range, count: (range.east - range.west + 1) * (range.south - range.north + 1) }
}

function shownAt(name: MapLayer, tile: GeoJSONVTTile | null, z: number): [MapLayer, GeoJSONVTTile][] {
  if (!tile) return []
  const features = tile.features.filter(({ tags }) => Number(tags?.['min_zoom'] ?? 0) <= z)
  return features.length === 0 ? [] : [[name, { ...tile, features } as GeoJSONVTTile]]
}

function encode(layers: [MapLayer, GeoJSONVTTile][]): Uint8Array | null {
  return layers.length === 0 ? null : fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: EXTENT })
}
