import { distanceToRingM } from '../position/polygon.ts'
import type { Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'
import type { Trigger } from './trigger.ts'

/** How a place lies to a zone. */
export interface ZoneSight {
  readonly isWithin: boolean
  /** Metres from the centre of a circle; from the edge of a polygon, negative inside. */
  readonly distanceM: number
  /** Metres beyond the line at which the zone counts as left; negative before it. */
  readonly beyondExitM: number
  /** 0 in the middle, 1 on the edge: compares zones of different sizes. */
  readonly edgeShare: number
}

/** A polygon has no exit line of its own: it is left this far beyond its edge, metres. */
const POLYGON_EXIT_M = 15
/** So deep inside a polygon counts as half-way to its middle, metres. */
const POLYGON_HALF_DEPTH_M = 10

export function seeZone(zone: Trigger['zone'], position: Position): ZoneSight {
  switch (zone.kind) {
    case 'circle': {
      const distanceM = distanceMeters(zone.centre, position)
      return {
        isWithin: distanceM <= zone.enterM,
        distanceM,
        beyondExitM: distanceM - zone.exitM,
        edgeShare: distanceM / zone.enterM,
      }
    }
    case 'polygon': {
      const distanceM = distanceToRingM(position, zone.ring)
      return {
        isWithin: distanceM <= 0,
        distanceM,
        beyondExitM: distanceM - POLYGON_EXIT_M,
        edgeShare:
          distanceM > 0
            ? 1 + distanceM / POLYGON_HALF_DEPTH_M
            : POLYGON_HALF_DEPTH_M / (POLYGON_HALF_DEPTH_M - distanceM),
      }
    }
  }
}
