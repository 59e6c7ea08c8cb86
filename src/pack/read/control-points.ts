import { valueIn } from './schema-at.ts'

/** A point of a plan's picture and where it lies on earth. */
export interface ControlPoint {
  /** Pointer of the point in its file. */
  readonly at: string
  /** Pixels from the picture's upper left corner. */
  readonly pixel: readonly [x: number, y: number]
  /** Longitude, latitude. */
  readonly place: readonly [longitude: number, latitude: number]
}

/**
 * The ground control points of an IIIF georeference annotation, or of a page of one; null where it is none.
 * Source: IIIF Georeference Extension 1.0, https://iiif.io/api/extension/georef/ (and `pixelCoords`, as it was called before).
 */
export function readControlPoints(annotation: unknown): readonly ControlPoint[] | null {
  const items = valueIn(annotation, 'items')
  const [root, one] = Array.isArray(items) ? ['/items/0', (items as readonly unknown[])[0]] : ['', annotation]
  const features = valueIn(valueIn(one, 'body'), 'features')
  if (!Array.isArray(features)) return null
  const points = (features as readonly unknown[]).map((feature, index): ControlPoint | null => {
    const properties = valueIn(feature, 'properties')
    const pixel = pairIn(valueIn(properties, 'resourceCoords') ?? valueIn(properties, 'pixelCoords'))
    const place = pairIn(valueIn(valueIn(feature, 'geometry'), 'coordinates'))
    const isOnEarth = place !== null && Math.abs(place[0]) <= 180 && Math.abs(place[1]) <= 85
    return pixel === null || !isOnEarth ? null : { at: `${root}/body/features/${index}`, pixel, place }
  })
  return points.includes(null) ? null : points.filter((point) => point !== null)
}

function pairIn(value: unknown): readonly [number, number] | null {
  const [x, y]: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : []
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null
}
