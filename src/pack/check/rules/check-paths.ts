import { measurePath, projectOntoPath } from '#domain/position/path.ts'
import type { Checking } from '../checking.ts'

const FARTHEST_M = 60
const GAP_M = 400

/** Stops far from their trail's path, and paths in pieces. */
export function checkPaths({ tree, report }: Checking): void {
  for (const { file, value, path } of tree.trails.values()) {
    if (path === undefined) continue
    const measured = measurePath(path.positions)
    const gap = largestGap(measured.alongM)
    if (gap > GAP_M && value.mode === 'walk') report('path-gap', path.file, '', { gap: Math.round(gap) })
    for (const [index, { stop }] of value.steps.entries()) {
      const position = tree.stops.get(stop)?.value.position
      const far = position === undefined ? 0 : (projectOntoPath(measured, position)?.distanceM ?? 0)
      if (far > FARTHEST_M)
        report('stop-far-from-path', file, `/steps/${index}/stop`, { stop, far: Math.round(far), limit: FARTHEST_M })
    }
  }
}

function largestGap(alongM: readonly number[]): number {
  let largest = 0
  for (const [index, metres] of alongM.entries()) largest = Math.max(largest, metres - (alongM[index - 1] ?? 0))
  return largest
}
