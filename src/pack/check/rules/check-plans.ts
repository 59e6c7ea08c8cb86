import { distanceMeters } from '#domain/position/position.ts'
import { fitPlan } from '../../build/fit-plan.ts'
import { resolveIn } from '../../read/authored-tree.ts'
import { type ControlPoint, readControlPoints } from '../../read/control-points.ts'
import type { Checking } from '../checking.ts'

/** A point further off than this share of what the points span is worth a look; old surveys are seldom better than a fiftieth. */
const OFF_SHARE = 0.05
const LEAST_OFF_M = 15

/** Whether each old plan can be laid on the map by its control points. */
export function checkPlans(checking: Checking): void {
  const { tree, report } = checking
  for (const { file: picture, georeference } of tree.pack?.value.map?.overlays ?? []) {
    const file = resolveIn('pack.json', georeference) ?? ''
    if (!tree.annotations.has(file)) continue
    const points = readControlPoints(tree.annotations.get(file))
    if (points === null) report('plan-annotation-broken', file, '')
    else checkPoints(checking, file, resolveIn('pack.json', picture) ?? '', points)
  }
}

function checkPoints({ report, media }: Checking, file: string, path: string, points: readonly ControlPoint[]): void {
  const facts = media.get(path)
  const [width, height] = [facts?.width ?? facts?.drawn?.width, facts?.height ?? facts?.drawn?.height]
  if (width !== undefined && height !== undefined) {
    const outside = points.find(({ pixel: [x, y] }) => x < 0 || y < 0 || x > width || y > height)
    if (outside !== undefined) {
      report('plan-point-outside', file, outside.at, { path, width, height })
      return
    }
  }
  const fit = fitPlan(points)
  if (fit === 'few') report('plan-points-few', file, '', { count: points.length })
  else if (fit === 'in-line') report('plan-points-in-line', file, '')
  else if (fit === 'mirrored') report('plan-mirrored', file, '')
  else {
    const worst = mostApart(points)
    const allowed = Math.max(LEAST_OFF_M, OFF_SHARE * spanOf(points))
    if (worst !== undefined && worst.offM > allowed)
      report('plan-point-off', file, worst.point.at, { off: Math.round(worst.offM) })
  }
}

/** The point without which the others agree best, and how far it lies from where they have it; undefined where no point can be spared. */
function mostApart(
  points: readonly ControlPoint[],
): { readonly point: ControlPoint; readonly offM: number } | undefined {
  const spared = points.flatMap((point) => {
    const fit = fitPlan(points.filter((other) => other !== point))
    if (typeof fit === 'string') return []
    return [{ point, offM: distanceMeters(fit.placeOf(point.pixel), point.place), restM: Math.max(...fit.offM) }]
  })
  return spared.toSorted((one, other) => Math.round(one.restM) - Math.round(other.restM) || other.offM - one.offM)[0]
}

/** Metres between the two points farthest apart. */
function spanOf(points: readonly ControlPoint[]): number {
  return Math.max(...points.flatMap(({ place }) => points.map((other) => distanceMeters(place, other.place))))
}
