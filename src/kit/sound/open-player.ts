import { batch, signal } from '@preact/signals'
import { openDeviceVoice, pageSpeech } from './device-voice.ts'
import type { LockScreen } from './lock-screen.ts'
import { pageLockScreen } from './lock-screen.ts'
import type { Player, PlayerState, PlayerStatus, Track } from './player.ts'
import { loadRecordingVoice } from './recording-voice.ts'
import { expectedDurationS } from './track-cues.ts'
import type { OpenVoice, Voice } from './voice.ts'

/** What the player is made of; tests hand in their own. */
export interface PlayerParts {
  loadRecordingVoice(): Promise<OpenVoice>
  readonly openDeviceVoice: OpenVoice
  readonly lockScreen: LockScreen
  /** Calls back several times a second until the returned function is called. */
  everyTick(tick: () => void): () => void
}

const TICK_MS = 250

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
  let voice: Voice | null = null
  let openRecording: OpenVoice | null = null
  let neighbours: { readonly previous?: () => void; readonly next?: () => void } = {}
  let rate = 1
  let stopTicking: (() => void) | null = null
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
      previous: neighbours.previous,
      next: neighbours.next,
    })
  }

  const setStatus = (track: Track, status: PlayerStatus) => {
    batch(() => {
      if (status === 'paused' && voice !== null) positionS.value = voice.positionS()
      if (status === 'ended') positionS.value = durationS.value
      state.value = { track, status }
    })
    tickWhile(status === 'playing')
    if (status === 'playing') {
      showControls(track)
    }
    if (status !== 'loading') showPosition(status === 'playing' ? 'playing' : 'paused')
  }

  const closeVoice = () => {
    turn += 1
    tickWhile(false)
    voice?.close()
    voice = null
  }

  const sound = (track: Track, open: OpenVoice) => {
    const own = turn
    voice = open({
      track,
      startS: positionS.value,
      rate,
      listener: {
        onStatus: (status) => {
          if (own === turn) setStatus(track, status)
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

  const player: Player = {
    state,
    positionS,
    durationS,
    load(track, options = {}) {
      closeVoice()
      batch(() => {
        durationS.value = expectedDurationS(track)
        positionS.value = Math.min(1, Math.max(0, track.resumeShare ?? 0)) * durationS.value
        state.value = { track, status: 'paused' }
      })
      if (options.play === true) open(track)
      // Failing here is no news: playing asks again and says so.
      else if (track.sound.kind === 'recording') prepare().catch(() => undefined)
    },
    play() {
      const { track, status } = state.value
      if (track === null || status === 'playing' || status === 'loading') return
      if (status === 'failed' || status === 'ended') {
        closeVoice()
        if (status === 'ended') positionS.value = 0
      }
      if (voice === null) open(track)
      else voice.play()
    },
    pause({ fadeMs = 0 } = {}) {
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
