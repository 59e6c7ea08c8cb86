/** The soft stroke of a belfry that marks an arrival. */
export interface ArrivalStroke {
  /** Call within a tap: browsers let a page sound only after one. */
  ready(): void
  strike(): void
}

const HUM_HZ = 196 // a bell of about two tons, an octave below its strike note
/** Partials of a minor-third bell: share of the hum note × 2, loudness, seconds to fade. */
const PARTIALS = [
  [0.5, 0.5, 3.2],
  [1, 0.6, 2.6],
  [1.183, 0.35, 2],
  [1.506, 0.2, 1.4],
  [2, 0.28, 1.1],
  [2.662, 0.1, 0.6],
  [4.166, 0.05, 0.25],
] as const
const LOUDNESS = 0.16

/** Nothing is made before `ready`; where the browser cannot synthesise, nothing sounds. */
export function openArrivalStroke(
  newContext: () => AudioContext = () => new AudioContext({ latencyHint: 'playback' }),
): ArrivalStroke {
  let context: AudioContext | undefined
  const wake = async () => {
    context ??= newContext()
    if (context.state === 'suspended') await context.resume()
    return context
  }
  return {
    // A browser that refuses leaves the arrival to the eye and the hand.
    ready() {
      wake().catch(() => undefined)
    },
    strike() {
      if (context === undefined) return
      wake().then(ring, () => undefined)
    },
  }
}

function ring(context: AudioContext): void {
  const bell = context.createGain()
  bell.gain.value = LOUDNESS
  bell.connect(context.destination)
  const at = context.currentTime + 0.02
  for (const [share, loudness, fadeS] of PARTIALS) {
    const tone = context.createOscillator()
    const level = context.createGain()
    tone.frequency.value = HUM_HZ * 2 * share
    level.gain.setValueAtTime(0, at)
    level.gain.linearRampToValueAtTime(loudness, at + 0.012)
    level.gain.exponentialRampToValueAtTime(0.0005, at + fadeS)
    tone.connect(level).connect(bell)
    tone.start(at)
    tone.stop(at + fadeS + 0.05)
  }
}
