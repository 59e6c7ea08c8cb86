import type { Fix } from '../position/position.ts'
import type { WatchedStop } from '../stop/trigger-engine.ts'
import { onFix } from '../stop/trigger-engine.ts'
import { newTriggerState } from '../stop/trigger-state.ts'
import type { Way } from '../stop/way-belief.ts'
import { seeZone } from '../stop/zone.ts'
import type { Told } from './judge-walk.ts'

/** What the engine tells of a walk. `way` is the trail's path where the visitor follows one. */
export function toldByEngine(fixes: readonly Fix[], stops: readonly WatchedStop[], way?: Way): readonly Told[] {
  let state = newTriggerState()
  const heard = new Set<string>()
  return fixes.flatMap((fix) => {
    const outcome = onFix(state, fix, stops, { heard, ...(way === undefined ? {} : { way }) })
    state = outcome.state
    return outcome.happenings.flatMap((one): readonly Told[] => {
      if (one.type === 'left') return []
      if (one.type === 'arrived') heard.add(one.stop)
      return [{ stop: one.stop, atS: Math.round(one.atMs / 1000), kind: one.type === 'ask' ? 'asked' : 'arrived' }]
    })
  })
}

/** The rule of most guides: a fix nearer than the radius starts the stop, each time anew where `repeats`, else once. */
export function toldByDistance(
  fixes: readonly Fix[],
  stops: readonly WatchedStop[],
  { repeats = false }: { readonly repeats?: boolean } = {},
): readonly Told[] {
  const inside = new Set<string>()
  const started = new Set<string>()
  return fixes.flatMap((fix) =>
    stops.flatMap(({ id, triggers }): readonly Told[] => {
      const isIn = triggers.some(({ zone }) => seeZone(zone, fix.position).isWithin)
      const isNew = isIn && !inside.has(id) && (repeats || !started.has(id))
      if (isIn) inside.add(id)
      else inside.delete(id)
      if (!isNew) return []
      started.add(id)
      return [{ stop: id, atS: Math.round(fix.atMs / 1000), kind: 'arrived' }]
    }),
  )
}
