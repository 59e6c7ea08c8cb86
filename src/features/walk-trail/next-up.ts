import type { BuiltStep } from '#domain/built-pack/built-pack.ts'
import type { LegText } from '#domain/built-pack/built-text.ts'
import type { Wind } from '#domain/position/bearing.ts'
import { bearingDeg, windOf } from '#domain/position/bearing.ts'
import type { Fix } from '#domain/position/position.ts'
import { nextStep } from '#domain/trail/next-step.ts'
import type { StopsDone } from '#domain/trail/steps.ts'
import { stepBefore, stepOf, stepState } from '#domain/trail/steps.ts'
import { wayAhead } from '#domain/trail/way-ahead.ts'
import type { WayBack } from '#domain/trail/way-back.ts'
import { pointAlong } from '#domain/position/path.ts'
import type { TrailPage, TrailStop } from './trail-page.ts'

const LOOK_AHEAD_M = 35 // the path is followed with the eyes so far
const AWAY_M = 20 // nearer the path one sees it
const USABLE_M = 100 // vaguer, a distance would be a guess
const PACE_MPS = { walk: 1.2, bike: 4, bus: 6, indoor: 0.8 } as const

/** What a visitor on the trail needs to know now. */
export interface NextUp {
  readonly step: BuiltStep
  /** Its place on the trail, from 1. */
  readonly number: number
  readonly stop: TrailStop | undefined
  /** Reached, and nothing else reached since. */
  readonly isHere: boolean
  /** How far, and how long that takes on the way one travels; missing where it cannot be said. */
  readonly toStepM: number | undefined
  readonly toStepMin: number | undefined
  /** Where to go, along the path while on it; back to it for one who left it. Only with a position, degrees clockwise from north. */
  readonly bearingDeg: number | undefined
  readonly wind: Wind | undefined
  /** Set while the visitor has left the path. */
  readonly wayBack: WayBack | undefined
  readonly remainingM: number
  readonly remainingMin: number
  /** How to get there from the step before; once there, how to walk on. */
  readonly leg: { readonly from: string; readonly text: LegText } | undefined
  readonly previous: BuiltStep | undefined
  readonly next: BuiltStep | undefined
}

export interface NextUpQuestion {
  readonly stepId: string
  readonly done: StopsDone
  /** Where the visitor is taken to be. */
  readonly fix: Fix | null
  readonly wayBack?: WayBack | null
}

/** Undefined only for a trail without steps. */
export function nextUp(page: TrailPage, { stepId, done, fix, wayBack: back }: NextUpQuestion): NextUp | undefined {
  const { trail, text, path, stops } = page
  const wayBack = back !== undefined && back !== null && back.distanceM > AWAY_M ? back : undefined
  const step = stepOf(trail, stepId) ?? trail.steps[0]
  if (step === undefined) return undefined
  const stop = stops.get(step.stop)
  const position = fix !== null && fix.accuracyM <= USABLE_M ? fix.position : undefined
  const way = wayAhead(trail, path, {
    step,
    ...(stop?.position === undefined || stop.position === null ? {} : { place: stop.position }),
    ...(position === undefined ? {} : { position }),
  })
  const previous = stepBefore(trail, step.id)
  // In an order of one's own the way may lead back along the path.
  const legM = previous === undefined || trail.order === 'free' ? undefined : Math.abs(step.alongM - previous.alongM)
  const toStepM = position === undefined ? legM : way.toStepM
  const straightDeg =
    position === undefined || stop === undefined || stop.position === null
      ? undefined
      : bearingDeg(position, stop.position)
  const ahead = way.alongM === undefined || way.alongM + LOOK_AHEAD_M >= step.alongM ? undefined : way.alongM
  const onward = ahead === undefined || trail.order === 'free' ? undefined : pointAlong(path, ahead + LOOK_AHEAD_M)
  const onwardDeg =
    wayBack?.bearingDeg ?? (position === undefined || onward === undefined ? straightDeg : bearingDeg(position, onward))
  const isHere = stepState(step, done) !== 'ahead'
  const legFrom = trail.order === 'free' ? undefined : isHere ? step.id : previous?.id
  const legText = legFrom === undefined ? undefined : text.legs[legFrom]
  return {
    step,
    number: trail.steps.indexOf(step) + 1,
    stop,
    isHere,
    toStepM,
    toStepMin: toStepM === undefined ? undefined : toStepM / PACE_MPS[trail.mode] / 60,
    bearingDeg: onwardDeg,
    wind: onwardDeg === undefined ? undefined : windOf(onwardDeg),
    wayBack,
    remainingM: way.remainingM,
    remainingMin: way.remainingMin,
    leg: legFrom === undefined || legText === undefined ? undefined : { from: legFrom, text: legText },
    previous,
    next: nextStep(trail, {
      from: step.id,
      done,
      placeOf: (id) => stops.get(id)?.position ?? undefined,
      ...(position === undefined ? {} : { position }),
    }),
  }
}
