import type { ReadonlySignal } from '@preact/signals'
import { effect, untracked } from '@preact/signals'
import type { MeasuredPath } from '#domain/position/path.ts'
import { measurePath, projectOntoPath } from '#domain/position/path.ts'
import type { Fix } from '#domain/position/position.ts'
import { distanceMeters } from '#domain/position/position.ts'
import { nextFixPolicy } from '#domain/stop/next-fix-policy.ts'
import { nextZoneM } from '#domain/stop/next-zone.ts'
import type { TriggerDecision, TriggerHappening } from '#domain/stop/trigger-engine.ts'
import { onFix } from '#domain/stop/trigger-engine.ts'
import { newTriggerState } from '#domain/stop/trigger-state.ts'
import type { Way } from '#domain/stop/way-belief.ts'
import { layWay } from '#domain/stop/way-belief.ts'
import type { OffRoute } from '#domain/trail/off-route.ts'
import { ON_ROUTE, watchOffRoute } from '#domain/trail/off-route.ts'
import { wayBack } from '#domain/trail/way-back.ts'
import type { SparingLocator } from '#kit/position/locator.ts'
import type { ActiveWalk, WalkPlace } from '#kit/screen/walk.ts'

export interface Following {
  /** A walk begins: stops arrived at before this visit, and in it when it is taken up again. */
  begin(arrived: { readonly before: Iterable<string>; readonly now: Iterable<string> }): void
  readonly end: () => void
}

export interface FollowingParts {
  readonly locator: Pick<SparingLocator, 'fix' | 'need'>
  readonly active: ReadonlySignal<ActiveWalk | null>
  readonly heard: () => ReadonlySet<string>
  readonly onPlace: (walk: ActiveWalk, place: WalkPlace) => void
  readonly onHappening: (walk: ActiveWalk, happening: TriggerHappening) => void
  /** Each fix with what was decided about it, for who notes the walk. */
  readonly onDecided?: (walk: ActiveWalk, device: Fix, decided: Decided) => void
}

export interface Decided {
  readonly decisions: readonly TriggerDecision[]
  readonly isLost: boolean
  /** Metres from the path. */
  readonly awayM: number
}

/** What is measured once for the trail that is walked. */
interface Ground {
  readonly trail: ActiveWalk['trail']
  readonly path: MeasuredPath
  /** Only where stops are walked in order does the path say where the visitor is. */
  readonly way: Way | undefined
}

const STILL_WITHIN_M = 12 // a standing receiver wanders about so far
/** A rest is made longer, and somebody seen to move in it, only by places that are surely so: beyond this many of their errors. */
const COARSE_ERRORS = 2

/** Hands each fix to the trigger engine while a trail is walked, notices who has left the path, and lets the receiver rest. */
export function followPosition(parts: FollowingParts): Following {
  const { locator, active, heard, onPlace, onHappening, onDecided } = parts
  let state = newTriggerState()
  let offRoute: OffRoute = ON_ROUTE
  let ground: Ground | undefined
  /** Where the visitor was first seen at this place. */
  let standing: Fix | undefined
  /** When the receiver's rest is over; 0 while it does not rest. */
  let restsUntilMs = 0

  const see = (walk: ActiveWalk, device: Fix) => {
    if (ground?.trail !== walk.trail) ground = measure(walk)
    const { path, way } = ground
    const stops = [...walk.stops.values()]
    const outcome = onFix(state, device, stops, { heard: heard(), ...(way === undefined ? {} : { way }) })
    if (outcome.state === state) return
    state = outcome.state
    const { seen } = outcome
    const awayM = way === undefined ? 0 : (projectOntoPath(path, device.position)?.distanceM ?? 0)
    offRoute = watchOffRoute(offRoute, device, awayM, walk.trail.offRouteM)
    onDecided?.(walk, device, { decisions: outcome.decisions, isLost: offRoute.isLost, awayM })
    const back = offRoute.isLost ? wayBack(path, device.position) : undefined
    const leftS = Math.max(0, (restsUntilMs - device.atMs) / 1000)
    // What comes during a rest is coarse: it wakes nobody who stands, and does not tell a street from the next.
    const vagueM = leftS === 0 ? 0 : COARSE_ERRORS * device.accuracyM
    if (standing === undefined || distanceMeters(standing.position, seen.position) > STILL_WITHIN_M + vagueM)
      standing = seen
    const toZoneM = nextZoneM(state, stops, seen.position)
    const need = nextFixPolicy({
      toZoneM: toZoneM === undefined ? undefined : toZoneM - vagueM,
      accuracyM: seen.accuracyM,
      stillS: (seen.atMs - standing.atMs) / 1000,
      isLost: offRoute.isLost,
    })
    const next =
      leftS === 0 || offRoute.isLost ? need : { isPrecise: false, inS: Math.max(leftS, need.isPrecise ? 0 : need.inS) }
    restsUntilMs = next.isPrecise ? 0 : device.atMs + next.inS * 1000
    locator.need(next)
    onPlace(walk, { fix: back === undefined ? seen : device, wayBack: back ?? null })
    for (const happening of outcome.happenings) onHappening(walk, happening)
  }

  const end = effect(() => {
    const fix = locator.fix.value
    const walk = active.value
    if (fix === null || walk === null) return
    untracked(() => {
      see(walk, fix)
    })
  })
  return {
    begin(arrived) {
      state = newTriggerState(arrived)
      offRoute = ON_ROUTE
      ground = undefined
      standing = undefined
      restsUntilMs = 0
    },
    end,
  }
}

function measure({ trail }: ActiveWalk): Ground {
  const path = measurePath(trail.path)
  return { trail, path, way: trail.order === 'sequence' && path.points.length > 1 ? layWay(path) : undefined }
}
