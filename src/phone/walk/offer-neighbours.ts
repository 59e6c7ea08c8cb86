import type { ReadonlySignal } from '@preact/signals'
import { effect, untracked } from '@preact/signals'
import { stepAfter, stepBefore, stepOf } from '#domain/trail/steps.ts'
import type { ActiveWalk } from '#kit/screen/walk.ts'
import type { Player } from '#kit/sound/player.ts'

/** The lock screen's and the headset's previous and next are the trail's, seen from what plays. Ends with the function it gives. */
export function offerNeighbours(
  player: Player,
  active: ReadonlySignal<ActiveWalk | null>,
  listen: (walk: ActiveWalk, stop: string) => void,
): () => void {
  return effect(() => {
    const walk = active.value
    const stop = player.state.value.track?.stop
    untracked(() => {
      if (walk === null) {
        player.setNeighbours({})
        return
      }
      const { trail, step } = walk
      // Where the trail comes by twice, the pass that is due is meant.
      const at = stepOf(trail, step)?.stop === stop ? stepOf(trail, step) : trail.steps.find((one) => one.stop === stop)
      const previous = at === undefined ? undefined : stepBefore(trail, at.id)
      const next = at === undefined ? stepOf(trail, step) : stepAfter(trail, at.id)
      player.setNeighbours({
        ...(previous === undefined
          ? {}
          : {
              previous: () => {
                listen(walk, previous.stop)
              },
            }),
        ...(next === undefined
          ? {}
          : {
              next: () => {
                listen(walk, next.stop)
              },
            }),
      })
    })
  })
}
