/**
 * Seats on the channels of one sound card. A card with eight outputs is eight loudspeakers: no permission has to be asked for, as there has
 * to be for several cards, and all of them keep one clock.
 */

/** Where a seat's sound goes in: its own channel of the card, or every channel for `null` and where the card has too few. */
export function seatInput(sound: AudioContext, seat: number | null): AudioNode {
  const { destination } = sound
  const channels = destination.maxChannelCount
  if (seat === null || channels <= seat) return destination
  destination.channelCount = channels
  destination.channelInterpretation = 'discrete'
  const merger = sound.createChannelMerger(channels)
  merger.connect(destination)
  const mono = sound.createGain()
  mono.channelCount = 1
  mono.channelCountMode = 'explicit'
  mono.connect(merger, 0, seat)
  return mono
}

/** Where one seat's recordings are sent instead of the machine's common output. */
export interface SeatOutput {
  /** Sends an element there until the returned function is called. */
  connect(element: HTMLMediaElement): () => void
}

/** An output for each seat by its index, of one sound card; undefined where the card has no channel for it. */
export function openSeatOutputs(): (seat: number) => SeatOutput | undefined {
  let sound: AudioContext | null = null
  return (seat) => {
    sound ??= new AudioContext()
    const own = sound
    if (own.destination.maxChannelCount <= seat) return undefined
    return {
      connect(element) {
        void own.resume()
        const source = own.createMediaElementSource(element)
        source.connect(seatInput(own, seat))
        return () => {
          source.disconnect()
        }
      },
    }
  }
}

const TONE_HZ = 523.25
const TONE_S = 0.8

/** A soft C, at one seat or everywhere. */
export function playTone(sound: AudioContext, seat: number | null, volume: number): void {
  const tone = sound.createOscillator()
  const loudness = sound.createGain()
  const now = sound.currentTime
  tone.frequency.value = TONE_HZ
  loudness.gain.setValueAtTime(0, now)
  loudness.gain.linearRampToValueAtTime(0.4 * volume, now + 0.05)
  loudness.gain.linearRampToValueAtTime(0, now + TONE_S)
  tone.connect(loudness).connect(seatInput(sound, seat))
  void sound.resume()
  tone.start(now)
  tone.stop(now + TONE_S)
}
