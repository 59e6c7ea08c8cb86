import { effect, signal, type ReadonlySignal } from '@preact/signals'

/** One loudspeaker for everybody: nobody is loud, and who began last is heard best. */
export interface MixingDesk {
  /** A voice that has begun to sound, until the returned function is called. `onGain` is told how loud it may be, from 0 to 1. */
  enter(onGain: (gain: number) => void): () => void
  /** How many sound. */
  readonly voices: ReadonlySignal<number>
}

const ALONE = 0.8
const LEADING = 0.6
const DUCKED = 0.22

/** How loud each of `count` voices is, in the order in which they began: the last leads, the others stay under it. */
export function gains(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (count === 1 ? ALONE : index === count - 1 ? LEADING : DUCKED))
}

/** `volume`, 0 to 1, is what the keeper lets all of it be. */
export function openMixingDesk(volume = 1): MixingDesk {
  const order = signal<readonly ((gain: number) => void)[]>([])
  const voices = signal(0)
  effect(() => {
    const all = order.value
    voices.value = all.length
    for (const [index, gain] of gains(all.length).entries()) all[index]?.(gain * volume)
  })
  return {
    voices,
    enter(onGain) {
      // Each entry is its own, so that one voice can be in twice while it changes tracks.
      const own = (gain: number) => {
        onGain(gain)
      }
      order.value = [...order.peek(), own]
      return () => {
        if (order.peek().includes(own)) order.value = order.peek().filter((one) => one !== own)
      }
    },
  }
}

/** The same desk for one seat, whose person hears a share of it, 0 to 1. */
export function atVolume(desk: MixingDesk, share: ReadonlySignal<number>): MixingDesk {
  return {
    voices: desk.voices,
    enter(onGain) {
      const gain = signal(0)
      const leave = desk.enter((given) => {
        gain.value = given
      })
      const stop = effect(() => {
        onGain(gain.value * share.value)
      })
      return () => {
        stop()
        leave()
      }
    },
  }
}
