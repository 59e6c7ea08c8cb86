/** Twice the signed area of a ring in square degrees, positive where it turns anticlockwise (shoelace formula). */
export function ringAreaDegrees(ring: readonly (readonly number[])[]): number {
  let area = 0
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    area += x * nextY - nextX * y
  }
  return area
}

/** Radius of the circle with the area of a small ring, metres. */
export function ringSizeM(ring: readonly (readonly number[])[]): number {
  const [origin] = ring
  const [lng = 0, lat = 0] = origin ?? []
  const metresPerDegree = 111_195
  const east = metresPerDegree * Math.cos((lat * Math.PI) / 180)
  const plane = ring.map(([x = 0, y = 0]) => [(x - lng) * east, (y - lat) * metresPerDegree])
  return Math.sqrt(Math.abs(ringAreaDegrees(plane)) / 2 / Math.PI)
}
