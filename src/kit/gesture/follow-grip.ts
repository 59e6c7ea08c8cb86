import { advanceGrip, FREE, type Deed, type Grip, type GripRules, type GripSample } from './grip.ts'
import type { Follower } from './hands.ts'
import { applied, composed, inverse, type Point, type Similarity } from './similarity.ts'

/** One element that is followed: samples in page pixels come in, a follower hears of them in the element's own. */
export interface Followed {
  readonly isFree: () => boolean
  /** `frame` is where the element lies at this moment: element pixels to page pixels. */
  readonly take: (sample: GripSample, frame: Similarity) => void
}

export function followGrip(follower: Follower, rules: GripRules): Followed {
  let grip: Grip = FREE
  // Without somebody who waits for a hold, a long touch is a tap.
  const own: GripRules = follower.onHold === undefined ? { ...rules, holdMs: Infinity } : rules
  return {
    isFree: () => grip.state === 'free',
    take(sample, frame) {
      const { grip: next, deeds } = advanceGrip(grip, sample, own)
      grip = next
      for (const deed of deeds) tell(follower, deed, frame)
    },
  }
}

function tell(follower: Follower, deed: Deed, frame: Similarity): void {
  const back = inverse(frame)
  const local = (point: Point) => applied(back, point)
  switch (deed.kind) {
    case 'pressed':
      follower.onPress?.(local(deed.at))
      break
    case 'tapped':
      follower.onTap?.(local(deed.at))
      break
    case 'held':
      follower.onHold?.(local(deed.at))
      break
    case 'moved':
      follower.onMove?.(composed(back, composed(deed.move, frame)), local(deed.middle))
      break
    case 'let-go': {
      const { x, y, turn, grow } = deed.velocity
      const { x: localX, y: localY } = applied({ ...back, x: 0, y: 0 }, { x, y })
      follower.onEnd?.({ x: localX, y: localY, turn, grow })
      break
    }
  }
}
