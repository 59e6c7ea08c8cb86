import type { Feature } from 'geojson'

/** The layers of the Protomaps basemap schema, in the order they lie on each other. */
export const MAP_LAYERS = ['earth', 'landuse', 'water', 'roads', 'buildings', 'boundaries', 'places', 'pois'] as const
export type MapLayer = (typeof MAP_LAYERS)[number]

/** A map before it is cut into tiles. */
export type MapLayers = ReadonlyMap<MapLayer, readonly Feature[]>
