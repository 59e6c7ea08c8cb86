import { valueIn } from '../read/schema-at.ts'
import { ringAreaDegrees } from './ring.ts'

export interface GeojsonComplaint {
  readonly code: 'geojson-broken' | 'geojson-null-geometry' | 'geojson-antimeridian' | 'ring-open' | 'ring-winding'
  /** JSON pointer into the file. */
  readonly at: string
  readonly what?: 'type' | 'coordinates' | 'range' | 'features' | 'geometry' | 'points'
}

/** One broken export makes thousands of equal complaints; the first ones tell enough. */
const MOST_COMPLAINTS = 20

/** What is wrong with a GeoJSON value after RFC 7946; the first twenty. */
export function geojsonComplaints(value: unknown): readonly GeojsonComplaint[] {
  const complaints: GeojsonComplaint[] = []
  checkObject(value, '', complaints)
  return complaints.slice(0, MOST_COMPLAINTS)
}

function checkObject(value: unknown, at: string, complaints: GeojsonComplaint[]): void {
  if (complaints.length >= MOST_COMPLAINTS) return
  const broken = (what: NonNullable<GeojsonComplaint['what']>, where = at) =>
    complaints.push({ code: 'geojson-broken', at: where, what })
  const type = valueIn(value, 'type')
  if (type === 'FeatureCollection' || type === 'GeometryCollection') {
    const key = type === 'FeatureCollection' ? 'features' : 'geometries'
    const members = valueIn(value, key)
    if (!Array.isArray(members)) broken('features')
    else for (const [index, member] of members.entries()) checkMember(type, member, `${at}/${key}/${index}`, complaints)
  } else if (type === 'Feature') {
    const geometry = valueIn(value, 'geometry')
    if (geometry === undefined) broken('geometry')
    else if (geometry === null) complaints.push({ code: 'geojson-null-geometry', at })
    else checkObject(geometry, `${at}/geometry`, complaints)
  } else if (typeof type === 'string' && Object.hasOwn(DEPTHS, type)) {
    checkCoordinates(type, valueIn(value, 'coordinates'), `${at}/coordinates`, complaints)
  } else broken('type', type === undefined ? at : `${at}/type`)
}

function checkMember(collection: string, member: unknown, at: string, complaints: GeojsonComplaint[]): void {
  const isFeature = valueIn(member, 'type') === 'Feature'
  if ((collection === 'FeatureCollection') === isFeature) checkObject(member, at, complaints)
  else complaints.push({ code: 'geojson-broken', at, what: 'type' })
}

/** How deep positions lie in the coordinates of each type. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

function checkCoordinates(type: string, coordinates: unknown, at: string, complaints: GeojsonComplaint[]): void {
  walk(coordinates, DEPTHS[type] ?? 0, at, complaints, type)
}

function walk(value: unknown, depth: number, at: string, complaints: GeojsonComplaint[], type: string): void {
  if (complaints.length >= MOST_COMPLAINTS) return
  if (depth === 0) {
    const what = positionComplaint(value)
    if (what !== null) complaints.push({ code: 'geojson-broken', at, what })
    return
  }
  if (!Array.isArray(value)) {
    complaints.push({ code: 'geojson-broken', at, what: 'coordinates' })
    return
  }
  const before = complaints.length
  for (const [index, item] of value.entries()) walk(item, depth - 1, `${at}/${index}`, complaints, type)
  if (depth === 1 && complaints.length === before) checkLine(value.filter(isPosition), at, complaints, type)
}

function checkLine(
  line: readonly (readonly number[])[],
  at: string,
  complaints: GeojsonComplaint[],
  type: string,
): void {
  if (type === 'MultiPoint') return
  const isRing = type.endsWith('Polygon')
  if (line.some(([lng = 0], index) => index > 0 && Math.abs(lng - (line[index - 1]?.[0] ?? lng)) > 180))
    complaints.push({ code: 'geojson-antimeridian', at })
  else if (line.length < (isRing ? 4 : 2)) complaints.push({ code: 'geojson-broken', at, what: 'points' })
  else if (isRing) checkRing(line, at, complaints)
}

function checkRing(ring: readonly (readonly number[])[], at: string, complaints: GeojsonComplaint[]): void {
  const [first, last] = [ring[0], ring.at(-1)]
  const isHole = !at.endsWith('/0')
  const area = ringAreaDegrees(ring)
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) complaints.push({ code: 'ring-open', at })
  else if (isHole ? area > 0 : area < 0) complaints.push({ code: 'ring-winding', at })
}

function positionComplaint(value: unknown): 'coordinates' | 'range' | null {
  if (!isPosition(value)) return 'coordinates'
  const [lng = 0, lat = 0] = value
  return Math.abs(lng) > 180 || Math.abs(lat) > 90 ? 'range' : null
}

function isPosition(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.length <= 4 &&
    value.every((part) => typeof part === 'number' && Number.isFinite(part))
  )
}
