import type { LockScreenActions } from './lock-screen.ts'
import type { PlayerParts } from './open-player.ts'
import { openPlayer } from './open-player.ts'
import type { Track } from './player.ts'
import type { OpenVoice, Voice, VoiceStart } from './voice.ts'

/** A recording of 100 s at a stop. */
export function aTrack(stop: string, changes: Partial<Track> = {}): Track {
  const sound = { kind: 'recording', url: `/${stop}.m4a`, type: 'audio/mp4', durationS: 100, cues: [] } as const
  return { id: `stop:${stop}`, stop, language: 'fr', title: stop, album: 'Boulogne', sound, ...changes }
}

/** A voice without sound: the test says what the browser would. */
class FakeVoice implements Voice {
  isOpen = true
  position = 0
  readonly did: string[] = []
  constructor(readonly start: VoiceStart) {
    this.position = start.startS
  }
  play() {
    this.did.push('play')
    this.start.listener.onStatus('playing')
  }
  pause() {
    this.did.push('pause')
    this.start.listener.onStatus('paused')
  }
  seek(positionS: number) {
    this.position = positionS
  }
  setRate(rate: number) {
    this.did.push(`rate ${rate}`)
  }
  positionS() {
    return this.position
  }
  close() {
    this.isOpen = false
  }
}

/** A player of fake voices: what was opened, shown and told can be read. */
export function aPlayer(changes: Partial<PlayerParts> = {}) {
  const voices: FakeVoice[] = []
  const open: OpenVoice = (start) => {
    if (voices.some((voice) => voice.isOpen)) throw new Error('Two voices at a time')
    const voice = new FakeVoice(start)
    voices.push(voice)
    return voice
  }
  const shown: { track: string; actions: LockScreenActions }[] = []
  const states: string[] = []
  const ticks = new Set<() => void>()
  const player = openPlayer({
    loadRecordingVoice: async () => open,
    openDeviceVoice: open,
    lockScreen: {
      show: (track, actions) => {
        shown.push({ track: track.id, actions })
      },
      setState: (state) => {
        states.push(state)
      },
    },
    everyTick: (tick) => {
      ticks.add(tick)
      return () => {
        ticks.delete(tick)
      }
    },
    ...changes,
  })
  return { player, voices, shown, states, ticks, status: () => player.state.value.status }
}

/** Lets promises that wait for each other come to rest. */
export const settled = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0)
  })
