import { distanceMeters, type Position } from '#domain/position/position.ts'
import type { AuthoredTree } from '../../read/authored-tree.ts'
import type { AuthoredStop } from '../../schema/stop-schema.ts'
import type { AuthoredTrigger } from '../../schema/trigger-schema.ts'
import type { Checking } from '../checking.ts'
import { ringAreaDegrees, ringSizeM } from '../ring.ts'

const SMALLEST_M = 15
const LARGEST_ON_FOOT_M = 100
const DEFAULT_ENTER_M = 25
const DEFAULT_EXIT_BEYOND_M = 15

/** Trigger zones a visitor's GPS can tell apart. */
export function checkZones(checking: Checking): void {
  const ridden = stopsRidden(checking.tree)
  for (const { id, file, value } of checking.tree.stops.values()) {
    for (const [index, trigger] of (value.triggers ?? []).entries())
      checkZone(checking, value, trigger, file, `/triggers/${index}`, !ridden.has(id))
  }
  for (const [trail, { value }] of checking.tree.trails)
    checkOverlaps(checking, trail, [...new Set(value.steps.map(({ stop }) => stop))])
}

function checkZone(
  { report }: Checking,
  stop: AuthoredStop,
  { circle, polygon }: AuthoredTrigger,
  file: string,
  at: string,
  onFoot: boolean,
): void {
  if (circle !== undefined && polygon !== undefined) report('trigger-two-zones', file, at)
  if (polygon !== undefined) {
    checkRing({ report }, polygon, file, `${at}/polygon`)
    const radius = ringSizeM(polygon)
    checkRadius({ report }, radius, file, `${at}/polygon`, onFoot)
    return
  }
  if (stop.position === undefined && circle?.centre === undefined) report('trigger-without-place', file, at)
  const enter = circle?.enter ?? DEFAULT_ENTER_M
  checkRadius({ report }, enter, file, `${at}/circle/enter`, onFoot)
  if (circle?.exit !== undefined && circle.exit <= enter)
    report('zone-exit', file, `${at}/circle/exit`, { exit: circle.exit, enter, better: enter + DEFAULT_EXIT_BEYOND_M })
}

function checkRadius(
  { report }: Pick<Checking, 'report'>,
  radius: number,
  file: string,
  at: string,
  onFoot: boolean,
): void {
  if (radius < SMALLEST_M) report('zone-too-small', file, at, { radius, limit: SMALLEST_M })
  else if (radius > LARGEST_ON_FOOT_M && onFoot)
    report('zone-too-large', file, at, { radius, limit: LARGEST_ON_FOOT_M })
}

function checkRing({ report }: Pick<Checking, 'report'>, ring: readonly Position[], file: string, at: string): void {
  const [first, last] = [ring[0], ring.at(-1)]
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) report('ring-open', file, at)
  else if (ringAreaDegrees(ring) < 0) report('ring-winding', file, at)
}

/** Stops that are only ever reached by bike or bus. */
function stopsRidden(tree: AuthoredTree): ReadonlySet<string> {
  const modes = new Map<string, Set<string>>()
  for (const { value } of tree.trails.values()) {
    for (const { stop } of value.steps) modes.set(stop, new Set([...(modes.get(stop) ?? []), value.mode]))
  }
  return new Set([...modes].filter(([, set]) => !set.has('walk') && !set.has('indoor')).map(([stop]) => stop))
}

interface Circle {
  readonly stop: string
  readonly file: string
  readonly at: string
  readonly centre: Position
  readonly radiusM: number
  readonly priority: number
}

/** Sorted by latitude, only neighbours are compared, so that a trail of thousands stays quick. */
function checkOverlaps({ tree, report }: Checking, trail: string, stops: readonly string[]): void {
  const circles = stops.flatMap((stop) => circlesOf(tree, stop))
  const order = new Map(stops.map((stop, index) => [stop, index]))
  const byLatitude = circles.toSorted((a, b) => a.centre[1] - b.centre[1])
  const largest = Math.max(0, ...circles.map(({ radiusM }) => radiusM))
  const told = new Set<string>()
  for (const [index, one] of byLatitude.entries()) {
    for (let next = index + 1; next < byLatitude.length; next += 1) {
      const other = byLatitude[next]
      if (other === undefined || (other.centre[1] - one.centre[1]) * 111_000 > one.radiusM + largest) break
      const overlap = one.radiusM + other.radiusM - distanceMeters(one.centre, other.centre)
      if (overlap <= 0 || one.stop === other.stop || one.priority !== other.priority) continue
      const [earlier, later] = (order.get(one.stop) ?? 0) < (order.get(other.stop) ?? 0) ? [one, other] : [other, one]
      const pair = `${earlier.stop} ${later.stop}`
      if (!told.has(pair))
        report('zones-overlap', later.file, later.at, {
          stop: later.stop,
          other: earlier.stop,
          overlap: Math.ceil(overlap),
          trail,
        })
      told.add(pair)
    }
  }
}

/** Polygons are left out: where they meet is the curator's drawing. */
function circlesOf(tree: AuthoredTree, stop: string): readonly Circle[] {
  const entry = tree.stops.get(stop)
  if (entry === undefined) return []
  const { file, value } = entry
  if (value.triggers === undefined)
    return value.position === undefined
      ? []
      : [{ stop, file, at: '/position', centre: value.position, radiusM: DEFAULT_ENTER_M, priority: 5 }]
  return value.triggers.flatMap(({ circle, polygon, priority }, index) => {
    const centre = circle?.centre ?? value.position
    return polygon !== undefined || centre === undefined
      ? []
      : [{ stop, file, at: `/triggers/${index}`, centre, radiusM: circle?.enter ?? DEFAULT_ENTER_M, priority }]
  })
}
