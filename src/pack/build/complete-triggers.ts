import type { Position } from '#domain/position/position.ts'
import type { CircleZone, PolygonZone, Trigger } from '#domain/stop/trigger.ts'
import type { AuthoredTrigger } from '../schema/trigger-schema.ts'
import { triggerSchema } from '../schema/trigger-schema.ts'

const DEFAULT_ENTER_M = 25
const EXIT_BEYOND_ENTER_M = 15

/**
 * The triggers of a stop with every default written out.
 * A stop with a position and no word of triggers gets one circle; an empty list means that nothing starts by itself.
 */
export function completeTriggers(
  position: Position | undefined,
  authored: readonly AuthoredTrigger[] | undefined,
): readonly Trigger[] {
  const wanted = authored ?? (position === undefined ? [] : [triggerSchema.parse({})])
  return wanted.flatMap((trigger) => {
    const zone = zoneOf(trigger, position)
    return zone === undefined ? [] : [complete(trigger, zone)]
  })
}

function zoneOf(
  { circle, polygon }: AuthoredTrigger,
  position: Position | undefined,
): CircleZone | PolygonZone | undefined {
  if (polygon !== undefined) return { kind: 'polygon', ring: polygon }
  const centre = circle?.centre ?? position
  if (centre === undefined) return undefined
  const enterM = circle?.enter ?? DEFAULT_ENTER_M
  return { kind: 'circle', centre, enterM, exitM: circle?.exit ?? enterM + EXIT_BEYOND_ENTER_M }
}

function complete(trigger: AuthoredTrigger, zone: CircleZone | PolygonZone): Trigger {
  const { facing } = trigger
  return {
    zone,
    accuracyM: trigger.accuracy,
    fixes: trigger.fixes,
    dwellS: trigger.dwell,
    ...(facing === undefined ? {} : { facing: { bearingDeg: facing.bearing, toleranceDeg: facing.tolerance } }),
    repeat: trigger.repeat,
    do: trigger.do,
    leave: trigger.leave,
    priority: trigger.priority,
    after: trigger.after,
  }
}
