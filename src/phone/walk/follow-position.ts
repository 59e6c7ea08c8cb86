import type { ReadonlySignal } from '@preact/signals'
import { effect, untracked } from '@preact/signals'
import type { TriggerHappening } from '#domain/stop/trigger-engine.ts'
import { onFix } from '#domain/stop/trigger-engine.ts'
import { newTriggerState } from '#domain/stop/trigger-state.ts'
import type { Locator } from '#kit/position/locator.ts'
import type { ActiveWalk } from '#kit/screen/walk.ts'

export interface Following {
  /** A walk begins: stops arrived at before this visit, and in it when it is taken up again. */
  begin(arrived: { readonly before: Iterable<string>; readonly now: Iterable<string> }): void
  readonly end: () => void
}

export interface FollowingParts {
  readonly locator: Pick<Locator, 'fix'>
  readonly active: ReadonlySignal<ActiveWalk | null>
  readonly heard: () => ReadonlySet<string>
  readonly onHappening: (walk: ActiveWalk, happening: TriggerHappening) => void
}

/** Hands each fix to the trigger engine while a trail is walked. */
export function followPosition({ locator, active, heard, onHappening }: FollowingParts): Following {
  let state = newTriggerState()
  const end = effect(() => {
    const fix = locator.fix.value
    const walk = active.value
    if (fix === null || walk === null) return
    untracked(() => {
      const outcome = onFix(state, fix, [...walk.stops.values()], { heard: heard() })
      state = outcome.state
      for (const happening of outcome.happenings) onHappening(walk, happening)
    })
  })
  return {
    begin(arrived) {
      state = newTriggerState(arrived)
    },
    end,
  }
}
