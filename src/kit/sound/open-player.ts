import { batch, signal } from '@preact/signals'
import { openDeviceVoice, pageSpeech } from './device-voice.ts'
import type { LockScreen } from './lock-screen.ts'
import { pageLockScreen } from './lock-screen.ts'
import type { Player, PlayerState, PlayerStatus, Track } from './player.ts'
import { loadRecordingVoice } from './recording-voice.ts'
import { expectedDurationS } from './track-cues.ts'
import type { OpenVoice, Voice, VoiceListener } from './voice.ts'

/** What the player is made of; tests hand in their own. */
export interface PlayerParts {
  loadRecordingVoice(): Promise<OpenVoice>
  readonly openDeviceVoice: OpenVoice
  readonly lockScreen: LockScreen
  /** Calls back several times a second until the returned function is called. */
  everyTick(tick: () => void): () => void
}

const TICK_MS = 250
const THREAD_S = 3 // so much is heard again after an interruption

export function pageParts(): PlayerParts {
  const speech = pageSpeech()
  return {
    loadRecordingVoice,
    openDeviceVoice: (start) => openDeviceVoice(start, speech),
    lockScreen: pageLockScreen(),
    everyTick(tick) {
      const timer = setInterval(tick, TICK_MS)
      return () => {
        clearInterval(timer)
      }
    },
  }
}

/** The one voice of a screen. Nothing is fetched before the first track is loaded, and a recording's bytes not before it is played. */
export function openPlayer(parts: PlayerParts = pageParts()): Player {
  const state = signal<PlayerState>({ track: null, status: 'idle' })
  const positionS = signal(0)
  const durationS = signal(0)
  const restsAfter = signal(false)
  let voice: Voice | null = null
  let openRecording: OpenVoice | null = null
  let neighbours: { readonly previous?: () => void; readonly next?: () => void } = {}
  let rate = 1
  let stopTicking: (() => void) | null = null
  /** What begins once the sound before it has grown quiet. */
  let waiting: (() => void) | null = null
  /** Counts loads, so that what comes late for an earlier track is dropped. */
  let turn = 0

  const showPosition = (status: 'playing' | 'paused') => {
    parts.lockScreen.setState(status, { positionS: positionS.value, durationS: durationS.value, rate })
  }

  const tickWhile = (isPlaying: boolean) => {
    if (isPlaying === (stopTicking !== null)) return
    stopTicking?.()
    stopTicking = isPlaying
      ? parts.everyTick(() => {
          if (voice !== null) positionS.value = voice.positionS()
        })
      : null
  }

  const showControls = (track: Track) => {
    parts.lockScreen.show(track, {
      play: () => {
        player.play()
      },
      pause: () => {
        player.pause()
      },
      seekTo: (seconds) => {
        player.seek(seconds)
      },
      seekBy: (seconds) => {
        player.seek(positionS.value + seconds)
      },
      previous: neighbours.previous,
      next: neighbours.next,
    })
  }

  const setStatus = (track: Track, status: PlayerStatus, interrupted = false) => {
    batch(() => {
      if (status === 'paused' && voice !== null) positionS.value = voice.positionS()
      if (status === 'ended') positionS.value = durationS.value
      state.value = { track, status, ...(interrupted ? { interrupted } : {}) }
    })
    tickWhile(status === 'playing')
    if (status === 'playing') {
      showControls(track)
    }
    if (status !== 'loading') showPosition(status === 'playing' ? 'playing' : 'paused')
  }

  const closeVoice = () => {
    turn += 1
    waiting = null
    tickWhile(false)
    voice?.close()
    voice = null
  }

  const tell = (track: Track, status: Parameters<VoiceListener['onStatus']>[0]) => {
    const next = waiting
    if (next !== null && status !== 'playing') next()
    else if (status === 'interrupted') setStatus(track, 'paused', true)
    else setStatus(track, status)
  }

  const sound = (track: Track, open: OpenVoice) => {
    const own = turn
    voice = open({
      track,
      startS: positionS.value,
      rate,
      listener: {
        onStatus: (status) => {
          if (own === turn) tell(track, status)
        },
        onDuration: (seconds) => {
          if (own === turn) durationS.value = seconds
        },
      },
    })
    voice.play()
  }

  /** Within the tap where howler is already there; else as soon as it has come. */
  const open = (track: Track) => {
    setStatus(track, 'loading')
    if (track.sound.kind === 'device-voice') {
      sound(track, parts.openDeviceVoice)
      return
    }
    if (openRecording !== null) {
      sound(track, openRecording)
      return
    }
    const own = turn
    const soundWhenReady = async () => {
      try {
        const ready = await prepare()
        if (own === turn && voice === null && state.value.status === 'loading') sound(track, ready)
      } catch {
        if (own === turn) setStatus(track, 'failed')
      }
    }
    void soundWhenReady()
  }

  const prepare = async () => {
    openRecording ??= await parts.loadRecordingVoice()
    return openRecording
  }

  const show = (track: Track, play: boolean) => {
    const before = state.value.track
    closeVoice()
    batch(() => {
      if (play && before?.id !== track.id) restsAfter.value = false
      durationS.value = expectedDurationS(track)
      positionS.value = Math.min(1, Math.max(0, track.resumeShare ?? 0)) * durationS.value
      state.value = { track, status: 'paused' }
    })
    if (play) open(track)
    else if (track.sound.kind === 'recording') player.getReady()
  }

  const player: Player = {
    state,
    positionS,
    durationS,
    restsAfter,
    getReady() {
      prepare().catch(() => undefined)
    },
    setRestsAfter(rests) {
      restsAfter.value = rests
    },
    load(track, { play = false, fadeMs = 0 } = {}) {
      if (fadeMs === 0 || voice === null || state.value.status !== 'playing') {
        show(track, play)
        return
      }
      waiting = () => {
        show(track, play)
      }
      voice.pause(fadeMs)
    },
    play() {
      const { track, status, interrupted } = state.value
      if (track === null || status === 'playing' || status === 'loading') return
      if (status === 'failed' || status === 'ended') {
        closeVoice()
        if (status === 'ended') {
          positionS.value = 0
          restsAfter.value = false
        }
      }
      if (interrupted === true) player.seek(positionS.value - THREAD_S)
      if (voice === null) open(track)
      else voice.play()
    },
    pause({ fadeMs = 0 } = {}) {
      waiting = null
      const { track, status } = state.value
      if (track === null || (status !== 'playing' && status !== 'loading')) return
      if (status === 'loading') {
        closeVoice()
        setStatus(track, 'paused')
      } else voice?.pause(fadeMs)
    },
    seek(seconds) {
      const { track, status } = state.value
      if (track === null) return
      positionS.value = Math.min(Math.max(0, seconds), durationS.value)
      if (status === 'ended') {
        closeVoice()
        setStatus(track, 'paused')
      }
      voice?.seek(positionS.value)
      if (status === 'playing' || status === 'paused') showPosition(status)
    },
    setRate(next) {
      rate = next
      voice?.setRate(next)
      if (state.value.status === 'playing') showPosition('playing')
    },
    stop() {
      closeVoice()
      batch(() => {
        state.value = { track: null, status: 'idle' }
        positionS.value = 0
        durationS.value = 0
      })
      parts.lockScreen.setState('none')
    },
    setNeighbours(next) {
      neighbours = next
      const { track, status } = state.value
      if (track !== null && status === 'playing') showControls(track)
    },
  }
  return player
}
