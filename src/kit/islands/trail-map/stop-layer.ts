import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap, MapLayerMouseEvent } from 'maplibre-gl'
import type { MapStop } from './trail-map.ts'

/** Fills `stops`, drawn and gathered into groups for packs too large for a button each, or `seals`, the room of the buttons. */
export function showStopLayer(map: MapLibreMap, source: 'stops' | 'seals', stops: readonly MapStop[]): void {
  fillSource(map, source, {
    type: 'FeatureCollection',
    features: stops.map(({ id, number, heard, position }) => ({
      type: 'Feature',
      properties: { id, number: String(number), heard },
      geometry: { type: 'Point', coordinates: [position[0], position[1]] },
    })),
  })
}

/** Taps on drawn stops and groups; a group opens by zooming in. */
export function listenToStopLayer(
  map: MapLibreMap,
  onStopTap: (id: string) => void,
  zoomTo: (centre: [number, number], zoom: number) => void,
): void {
  map.on('click', 'stop-seal', ({ features }: MapLayerMouseEvent) => {
    const id: unknown = features?.[0]?.properties['id']
    if (typeof id === 'string') onStopTap(id)
  })
  map.on('click', 'stop-group', ({ features }: MapLayerMouseEvent) => {
    const group = features?.[0]
    const source = sourceOf(map, 'stops')
    if (!group || !source || group.geometry.type !== 'Point') return
    const [longitude = 0, latitude = 0] = group.geometry.coordinates
    void openGroup(source, group.properties['cluster_id'], (zoom) => {
      zoomTo([longitude, latitude], zoom)
    })
  })
}

async function openGroup(source: GeoJSONSource, group: unknown, zoomTo: (zoom: number) => void): Promise<void> {
  try {
    zoomTo(await source.getClusterExpansionZoom(Number(group)))
  } catch {
    // the stops changed under the finger: the group is gone
  }
}

function sourceOf(map: MapLibreMap, name: string): GeoJSONSource | undefined {
  return map.getSource<GeoJSONSource>(name)
}

/** One line in one of the style's own sources, heights ignored; none for fewer than two points. */
export function fillLine(map: MapLibreMap, name: string, line: readonly (readonly number[])[]): void {
  const coordinates = line.map(([longitude = 0, latitude = 0]) => [longitude, latitude])
  fillSource(map, name, {
    type: 'FeatureCollection',
    features:
      coordinates.length < 2
        ? []
        : [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }],
  })
}

/** Puts new features into one of the style's own sources. */
export function fillSource(map: MapLibreMap, name: string, data: FeatureCollection): void {
  sourceOf(map, name)
    ?.setData(data)
    .catch(() => {
      // the map was removed before its worker was done: there is nothing left to draw into
    })
}
