import type { OpenVoice, Voice } from '#kit/sound/voice.ts'
import type { MixingDesk } from './mixing-desk.ts'
import type { SeatOutput } from './seat-channels.ts'

/** A seat's recordings: an element of their own each, as loud as the desk lets them be, on the seat's own output where it has one. Captions tell the rest. */
export function openSeatVoice(desk: MixingDesk, output?: SeatOutput): OpenVoice {
  return ({ track, startS, rate, listener }): Voice => {
    if (track.sound.kind !== 'recording') throw new TypeError(`Track ${track.id} is no recording`)
    const end = new AbortController()
    const listen = { signal: end.signal }
    const sound = new Audio(track.sound.url)
    sound.preload = 'auto'
    const disconnect = output?.connect(sound)
    sound.playbackRate = rate
    if (startS > 0) sound.currentTime = startS
    let leave: (() => void) | null = null
    const quiet = () => {
      leave?.()
      leave = null
    }
    sound.addEventListener(
      'loadedmetadata',
      () => {
        listener.onDuration(sound.duration)
      },
      listen,
    )
    sound.addEventListener(
      'playing',
      () => {
        leave ??= desk.enter((gain) => {
          sound.volume = gain
        })
        listener.onStatus('playing')
      },
      listen,
    )
    sound.addEventListener(
      'pause',
      () => {
        quiet()
        if (!sound.ended) listener.onStatus('paused')
      },
      listen,
    )
    sound.addEventListener(
      'ended',
      () => {
        quiet()
        listener.onStatus('ended')
      },
      listen,
    )
    sound.addEventListener(
      'error',
      () => {
        quiet()
        listener.onStatus('failed')
      },
      listen,
    )
    return {
      play() {
        sound.play().catch((cause: unknown) => {
          // Closed before it began is no failure; a browser that wants a tap first says NotAllowedError.
          if (!end.signal.aborted && cause instanceof DOMException && cause.name === 'NotAllowedError')
            listener.onStatus('blocked')
        })
      },
      pause() {
        sound.pause()
      },
      seek(positionS) {
        sound.currentTime = positionS
      },
      setRate(next) {
        sound.playbackRate = next
      },
      positionS: () => sound.currentTime,
      close() {
        end.abort()
        quiet()
        sound.pause()
        disconnect?.()
        sound.removeAttribute('src')
        sound.load()
      },
    }
  }
}

/** A table has no voice of its own for eight languages at once: a text without a recording is read from the card. */
export const openNoVoice: OpenVoice = ({ listener }) => ({
  play() {
    listener.onStatus('unavailable')
  },
  pause() {},
  seek() {},
  setRate() {},
  positionS: () => 0,
  close() {},
})
