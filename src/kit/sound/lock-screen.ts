import type { Track } from './player.ts'

/** What the lock screen and the headset may do. */
export interface LockScreenActions {
  play(): void
  pause(): void
  seekTo(positionS: number): void
  /** Seconds forward, or back where negative. */
  seekBy(seconds: number): void
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

const JUMP_S = 10

/** The page's lock screen; one that does nothing where the browser has none. */
export function pageLockScreen(): LockScreen {
  return 'mediaSession' in navigator
    ? sessionLockScreen(navigator.mediaSession, { fewButtons: isApplePhone(navigator) })
    : { show() {}, setState() {} }
}

/**
 * `fewButtons`: beside play there is room for one pair, and jumps of ten seconds win over previous and next as soon as they are
 * handled (iOS). There they are offered only where nothing comes before or after; elsewhere both pairs are.
 * Dragging the line stays possible everywhere: iOS refuses it once any other action is handled and this one is not.
 */
export function sessionLockScreen(session: MediaSession, { fewButtons }: { readonly fewButtons: boolean }): LockScreen {
  return {
    show(track, actions) {
      session.metadata = new MediaMetadata({
        title: track.title,
        album: track.album,
        artist: track.album,
        artwork: track.artworkUrl === undefined ? [] : [{ src: track.artworkUrl, type: 'image/jpeg' }],
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
      const jumps = !fewButtons || (actions.previous === undefined && actions.next === undefined)
      const jump = (sign: 1 | -1): MediaSessionActionHandler => {
        return ({ seekOffset }) => {
          actions.seekBy(sign * (seekOffset ?? JUMP_S))
        }
      }
      handle(session, 'seekbackward', jumps ? jump(-1) : null)
      handle(session, 'seekforward', jumps ? jump(1) : null)
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

/** iPhone, iPad, and the iPad that calls itself a Mac. */
function isApplePhone({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)
}

/** Browsers throw on actions they do not know; the others still work then. */
function handle(session: MediaSession, action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
  try {
    session.setActionHandler(action, handler)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
}
