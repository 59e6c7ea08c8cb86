import { effect, signal, untracked } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { Session } from '#kit/screen/session.ts'
import type { Walk } from '#kit/screen/walk.ts'
import { openPlayer } from '#kit/sound/open-player.ts'
import type { Player } from '#kit/sound/player.ts'
import { stopTrack } from '#kit/sound/stop-track.ts'
import type { MixingDesk } from './mixing-desk.ts'
import type { SeatOutput } from './seat-channels.ts'
import { openNoVoice, openSeatVoice } from './seat-voice.ts'

const TICK_MS = 250

/** What one seat hears. The table's own lock screen belongs to nobody. */
export function openSeatPlayer(desk: MixingDesk, output?: SeatOutput): Player {
  return openPlayer({
    loadRecordingVoice: async () => openSeatVoice(desk, output),
    openDeviceVoice: openNoVoice,
    lockScreen: { show() {}, setState() {} },
    everyTick(tick) {
      const timer = setInterval(tick, TICK_MS)
      return () => {
        clearInterval(timer)
      }
    },
  })
}

/** What features know as the walk: at a table one listens, and walks elsewhere. Follows the seat's language; ends with `signal`. */
export function openSeatWalk(player: Player, session: Session, signal_: AbortSignal): Walk {
  const nothing = signal(null)
  const listen = async (pack: PackReader, stop: string) => {
    const track = await stopTrack(pack, session.contentLanguage.value, stop)
    if (track === undefined || signal_.aborted) return
    const now = player.state.peek()
    if (now.track?.id === track.id && now.track.language === track.language) player.play()
    else player.load(track, { play: true })
    opened = pack
  }
  let opened: PackReader | null = null
  const end = effect(() => {
    const language = session.contentLanguage.value
    untracked(() => {
      const { track, status } = player.state.value
      if (opened === null || track === null || track.language === language || status !== 'playing') return
      void listen(opened, track.stop)
    })
  })
  signal_.addEventListener('abort', () => {
    end()
    player.stop()
  })
  return {
    active: nothing,
    arrival: nothing,
    question: nothing,
    place: nothing,
    pocket: signal(false),
    listen,
    begin: async () => {},
    listenToLeg: async () => {},
    goToStep() {},
    acceptArrival() {},
    putArrivalAside() {},
    answer() {},
    skip() {},
    notes: signal(null),
    forgetNotes() {},
    setPocket() {},
    setAhead() {},
    finish() {},
    leave() {},
  }
}
