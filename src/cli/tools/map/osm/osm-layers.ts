import type { Feature, Geometry, Position } from 'geojson'
import type { Area } from '#domain/position/position.ts'
import { areaOf } from '../area.ts'
import type { MapLayer, MapLayers } from '../map-layers.ts'
import { landAndSea } from './coast.ts'
import { isClosed } from './join-rings.ts'
import { kindOfArea, kindOfLine, type Kind } from './kinds.ts'
import { kindOfPoint, kindOfSight } from './kinds-of-points.ts'
import type { OsmData, OsmWay, Tags } from './osm-data.ts'
import { areaOfRelation, lineOf } from './polygons.ts'
import { readPbf } from './read-pbf.ts'

/**
 * An OpenStreetMap extract as layers of the Protomaps basemap schema.
 * @throws MapUnreadable when the extract cannot be read
 */
export function osmLayers(file: string, bytes: Uint8Array, area: Area): MapLayers {
  return layersOf(readPbf(file, bytes), area)
}

export function layersOf(data: OsmData, area: Area): MapLayers {
  const layers = new Map<MapLayer, Feature[]>()
  const addMany = (features: readonly { readonly layer: MapLayer; readonly feature: Feature }[]) => {
    for (const { layer, feature } of features) pushTo(layers, layer, feature)
  }
  addMany(landAndSea(data, area))
  const inRelations = new Set<number>()
  for (const relation of data.relations) {
    if (relation.tags['type'] !== 'multipolygon') continue
    const kind = kindOfArea(relation.tags)
    const geometry = kind && areaOfRelation(relation, data)
    if (!kind || !geometry) continue
    for (const member of relation.members) if (member.role === 'outer') inRelations.add(member.id)
    pushTo(layers, kind.layer, featureOf(kind, relation.tags, geometry))
    addMany(sightOf(relation.tags, geometry))
  }
  for (const way of data.ways.values()) addMany(drawnWay(way, data, inRelations.has(way.id)))
  for (const { tags, longitude, latitude } of data.taggedNodes) {
    const kind = kindOfPoint(tags)
    if (kind) pushTo(layers, kind.layer, featureOf(kind, tags, { type: 'Point', coordinates: [longitude, latitude] }))
  }
  return layers
}

function pushTo(layers: Map<MapLayer, Feature[]>, layer: MapLayer, feature: Feature): void {
  const list = layers.get(layer)
  if (list) list.push(feature)
  else layers.set(layer, [feature])
}

type Placed = { readonly layer: MapLayer; readonly feature: Feature }

function drawnWay(way: OsmWay, data: OsmData, drawnByRelation: boolean): Placed[] {
  const coordinates = lineOf(way.nodes, data)
  if (coordinates.length < 2) return []
  const placed: Placed[] = []
  const area = isClosed(way.nodes) && coordinates.length > 3 && !drawnByRelation ? kindOfArea(way.tags) : null
  if (area) {
    const geometry: Geometry = { type: 'Polygon', coordinates: [coordinates] }
    placed.push({ layer: area.layer, feature: featureOf(area, way.tags, geometry) }, ...sightOf(way.tags, geometry))
  }
  const line = kindOfLine(way.tags)
  // a ring road around a green is both; a wall drawn as an area is not a line as well
  if (line && (!area || line.layer === 'roads'))
    placed.push({ layer: line.layer, feature: featureOf(line, way.tags, { type: 'LineString', coordinates }) })
  return placed
}

function sightOf(tags: Tags, geometry: Geometry): Placed[] {
  const kind = kindOfSight(tags)
  return kind
    ? [{ layer: 'pois', feature: featureOf(kind, tags, { type: 'Point', coordinates: middleOf(geometry) }) }]
    : []
}

function middleOf(geometry: Geometry): Position {
  const [west, south, east, north] = areaOf(geometry)
  return [(west + east) / 2, (south + north) / 2]
}

function featureOf(
  { kind, kind_detail: detail, min_zoom, sort_rank: rank, extra }: Kind,
  tags: Tags,
  geometry: Geometry,
): Feature {
  const properties = {
    kind,
    ...(detail === undefined ? {} : { kind_detail: detail }),
    min_zoom,
    ...(rank === undefined ? {} : { sort_rank: rank }),
    ...extra,
    ...namesOf(tags),
  }
  return { type: 'Feature', properties, geometry }
}

/** `name` and every `name:xx`. */
function namesOf(tags: Tags): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).filter(([key]) => key === 'name' || /^name:[a-z]{2,3}(-[A-Za-z]+)?$/.test(key)),
  )
}
