import type { Track } from './player.ts'

/** What the lock screen and the headset may do. */
export interface LockScreenActions {
  play(): void
  pause(): void
  seekTo(positionS: number): void
  previous: (() => void) | undefined
  next: (() => void) | undefined
}

/** The browser's Media Session, as far as it is used. */
export interface LockScreen {
  /** Says what plays and what its buttons do; done anew at each start, because browsers forget. */
  show(track: Track, actions: LockScreenActions): void
  setState(
    state: 'playing' | 'paused' | 'none',
    position?: { readonly positionS: number; readonly durationS: number; readonly rate: number },
  ): void
}

/** The page's lock screen; one that does nothing where the browser has none. */
export function pageLockScreen(): LockScreen {
  return 'mediaSession' in navigator ? sessionLockScreen(navigator.mediaSession) : { show() {}, setState() {} }
}

function sessionLockScreen(session: MediaSession): LockScreen {
  return {
    show(track, actions) {
      session.metadata = new MediaMetadata({
        title: track.title,
        album: track.album,
        artist: track.album,
        artwork: track.artworkUrl === undefined ? [] : [{ src: track.artworkUrl }],
      })
      handle(session, 'play', () => {
        actions.play()
      })
      handle(session, 'pause', () => {
        actions.pause()
      })
      handle(session, 'seekto', ({ seekTime }) => {
        if (seekTime !== undefined) actions.seekTo(seekTime)
      })
      handle(session, 'previoustrack', actions.previous ?? null)
      handle(session, 'nexttrack', actions.next ?? null)
      // iOS shows ±10 s instead of previous and next as soon as these two are handled.
      handle(session, 'seekbackward', null)
      handle(session, 'seekforward', null)
    },
    setState(state, position) {
      session.playbackState = state
      if (position === undefined || !(position.durationS > 0)) return
      session.setPositionState({
        duration: position.durationS,
        position: Math.min(Math.max(0, position.positionS), position.durationS),
        playbackRate: position.rate,
      })
    },
  }
}

/** Browsers throw on actions they do not know; the others still work then. */
function handle(session: MediaSession, action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
  try {
    session.setActionHandler(action, handler)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
}
