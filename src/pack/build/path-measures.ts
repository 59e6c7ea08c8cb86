/** Points of a path, `[longitude, latitude]` with an optional height in metres. */
export type PathPoints = readonly (readonly number[])[]

/** Rises and falls of the sensor that are no hill, metres. */
const HEIGHT_NOISE_M = 2

/**
 * Metres climbed along the path, not rounded; undefined unless every point has its height.
 * A rise counts once it is more than noise (2 m) above the last low.
 */
export function climbM(path: PathPoints): number | undefined {
  let climbed = 0
  let reference: number | undefined
  for (const [, , height] of path) {
    if (height === undefined) return undefined
    if (reference === undefined || height <= reference - HEIGHT_NOISE_M) reference = height
    else if (height >= reference + HEIGHT_NOISE_M) {
      climbed += height - reference
      reference = height
    }
  }
  return reference === undefined ? undefined : climbed
}

/** The path with digits that a walker can tell apart: 10 cm of place, 10 cm of height. */
export function tidyPath(path: PathPoints): PathPoints {
  return path.map(([longitude = 0, latitude = 0, height]) => {
    const flat = [rounded(longitude, 1e6), rounded(latitude, 1e6)]
    return height === undefined ? flat : [...flat, rounded(height, 10)]
  })
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts
}
