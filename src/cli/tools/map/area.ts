import type { Geometry, Position as GeoPosition } from 'geojson'
import type { Area } from '#domain/position/position.ts'

/** The area with a quarter of its size more on each side, so that a visitor at its edge sees what lies beyond. */
export function grown([west, south, east, north]: Area): Area {
  const [width, height] = [(east - west) / 4, (north - south) / 4]
  return [
    Math.max(-180, west - width),
    Math.max(-85, south - height),
    Math.min(180, east + width),
    Math.min(85, north + height),
  ]
}

export const meets = (a: Area, b: Area): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** The smallest area around a geometry. */
export function areaOf(geometry: Geometry): Area {
  let [west, south, east, north] = [180, 90, -180, -90]
  eachPosition(geometry, ([longitude = 0, latitude = 0]) => {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  })
  return [west, south, east, north]
}

/** Calls `visit` for each position of the geometry. */
export function eachPosition(geometry: Geometry, visit: (position: GeoPosition) => void): void {
  switch (geometry.type) {
    case 'Point':
      visit(geometry.coordinates)
      return
    case 'MultiPoint':
    case 'LineString':
      geometry.coordinates.forEach(visit)
      return
    case 'MultiLineString':
    case 'Polygon':
      geometry.coordinates.flat().forEach(visit)
      return
    case 'MultiPolygon':
      geometry.coordinates.flat(2).forEach(visit)
      return
    case 'GeometryCollection':
      geometry.geometries.forEach((one) => {
        eachPosition(one, visit)
      })
      return
  }
}
