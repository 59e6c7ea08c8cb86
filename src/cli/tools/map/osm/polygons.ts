import type { Geometry, Position } from 'geojson'
import { isClosed, joinChains, type Chain } from './join-rings.ts'
import type { OsmData, OsmRelation } from './osm-data.ts'

/** The positions of a way's nodes; nodes that the extract cut away are left out. */
export function lineOf(chain: Chain, { places }: OsmData): Position[] {
  return chain.flatMap((id) => {
    const place = places.get(id)
    return place ? [[place[0], place[1]]] : []
  })
}

/**
 * A multipolygon's area with its holes; null when no outer ring closes (an extract cut it).
 * Rules: https://wiki.openstreetmap.org/wiki/Relation:multipolygon
 */
export function areaOfRelation(relation: OsmRelation, data: OsmData): Geometry | null {
  const outer = ringsOf(relation, data, (role) => role !== 'inner')
  const inner = ringsOf(relation, data, (role) => role === 'inner')
  if (outer.length === 0) return null
  const polygons = outer.map((ring) => [ring, ...inner.filter((hole) => covers(ring, hole))])
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] ?? [] }
    : { type: 'MultiPolygon', coordinates: polygons }
}

function ringsOf(relation: OsmRelation, data: OsmData, wanted: (role: string) => boolean): Position[][] {
  const ways = relation.members.flatMap(({ type, id, role }) => {
    const way = type === 'way' && wanted(role) ? data.ways.get(id) : undefined
    return way ? [way.nodes] : []
  })
  return joinChains(ways)
    .filter(isClosed)
    .map((chain) => lineOf(chain, data))
    .filter((ring) => ring.length > 3)
}

/** Whether a hole lies in a ring, told by most of its points: holes may touch their ring. */
function covers(ring: Position[], hole: Position[]): boolean {
  const within = hole.filter((position) => isInside(position, ring)).length
  return within * 2 > hole.length
}

export function isInside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let odd = false
  for (let index = 1; index < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? []
    const [bx = 0, by = 0] = ring[index] ?? []
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd
  }
  return odd
}
