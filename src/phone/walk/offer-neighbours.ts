import { effect, untracked } from '@preact/signals'
import type { BuiltStep } from '#domain/built-pack/built-pack.ts'
import { stepBefore, stepOf } from '#domain/trail/steps.ts'
import type { ActiveWalk } from '#kit/screen/walk.ts'
import type { Player } from '#kit/sound/player.ts'
import type { WalkState } from './walk-state.ts'

export interface Neighbours {
  readonly previous: BuiltStep | undefined
  readonly next: BuiltStep | undefined
}

/** The steps before and after the stop that sounds; without one, or with one from elsewhere, the next is the step that is due. */
export function neighboursOf(walk: ActiveWalk, stop: string | undefined, after: WalkState['after']): Neighbours {
  const { trail, step } = walk
  // Where the trail comes by twice, the pass that is due is meant.
  const at = stepOf(trail, step)?.stop === stop ? stepOf(trail, step) : trail.steps.find((one) => one.stop === stop)
  return at === undefined
    ? { previous: stepBefore(trail, step), next: stepOf(trail, step) }
    : { previous: stepBefore(trail, at.id), next: after(walk, at.id) }
}

/** The lock screen's and the headset's previous and next are the trail's, seen from what plays. Ends with the function it gives. */
export function offerNeighbours(
  player: Player,
  { active, after }: Pick<WalkState, 'active' | 'after'>,
  skip: (direction: keyof Neighbours) => void,
): () => void {
  return effect(() => {
    const walk = active.value
    const stop = player.state.value.track?.stop
    untracked(() => {
      const { previous, next } =
        walk === null ? { previous: undefined, next: undefined } : neighboursOf(walk, stop, after)
      player.setNeighbours({
        ...(previous === undefined
          ? {}
          : {
              previous: () => {
                skip('previous')
              },
            }),
        ...(next === undefined
          ? {}
          : {
              next: () => {
                skip('next')
              },
            }),
      })
    })
  })
}
