import type { Map as MapLibreMap } from 'maplibre-gl'
import { applied, inverse, scaleOf, turnOf, type Point, type Similarity } from '../../gesture/similarity.ts'

/**
 * Moves a map as a sheet of paper: what lay under the hands lies under them afterwards. MapLibre's own gestures turn the wrong way
 * in a rotated box and mix two people into one pinch, so a table drives the camera with its own numbers.
 */
export function driveMap(map: MapLibreMap, move: Similarity, middle: Point): void {
  const before = applied(inverse(move), middle)
  const anchor = map.unproject([before.x, before.y])
  map.jumpTo({
    zoom: map.getZoom() + Math.log2(scaleOf(move)),
    bearing: map.getBearing() - (turnOf(move) * 180) / Math.PI,
  })
  const now = map.project(anchor)
  map.panBy([now.x - middle.x, now.y - middle.y], { duration: 0 })
}
