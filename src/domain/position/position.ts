/** A place on earth as `[longitude, latitude]`, WGS 84 degrees, GeoJSON order. */
export type Position = readonly [longitude: number, latitude: number]

/** An area as `[west, south, east, north]`, WGS 84 degrees. */
export type Area = readonly [west: number, south: number, east: number, north: number]

/** Where the device believes it is. Time is `atMs`, milliseconds since 1970, given by the caller. */
export interface Fix {
  readonly position: Position
  /** Radius in metres within which the device is with 68 % likelihood. */
  readonly accuracyM: number
  readonly atMs: number
  /** Degrees clockwise from north, when the device knows where it is going. */
  readonly headingDeg?: number
  readonly speedMps?: number
}

const EARTH_RADIUS_M = 6_371_008.8 // mean radius, IUGG 1980

/**
 * Great-circle distance between two places, in metres.
 * Haversine: up to 0.5 % off the ellipsoid, far below GPS error in a street.
 * Source: R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68 (1984).
 */
export function distanceMeters(from: Position, to: Position): number {
  const half = (degrees: number) => (degrees * Math.PI) / 360
  const north = Math.sin(half(to[1] - from[1]))
  const east = Math.sin(half(to[0] - from[0]))
  const chord = north * north + Math.cos(2 * half(from[1])) * Math.cos(2 * half(to[1])) * east * east
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)))
}
