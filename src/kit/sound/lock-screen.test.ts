import { describe, expect, test, vi } from 'vitest'
import type { LockScreenActions } from './lock-screen.ts'
import { sessionLockScreen } from './lock-screen.ts'
import type { Track } from './player.ts'

const track: Track = {
  id: 'stop:beffroi',
  stop: 'beffroi',
  language: 'fr',
  title: 'Le beffroi',
  album: 'Boulogne',
  artworkUrl: '/objects/aa/aa.jpg',
  sound: { kind: 'device-voice', text: 'Une tour.' },
}

/** The browser's part, as far as it can be seen from outside. */
function aSession(unknown: readonly string[] = []) {
  const handlers = new Map<string, MediaSessionActionHandler | null>()
  const session = {
    metadata: null,
    playbackState: 'none',
    setActionHandler(action: string, handler: MediaSessionActionHandler | null) {
      if (unknown.includes(action)) throw new TypeError(action)
      handlers.set(action, handler)
    },
    setPositionState: () => undefined,
  } as unknown as MediaSession
  return { session, handlers, offered: () => [...handlers].flatMap(([name, one]) => (one === null ? [] : [name])) }
}

function actionsOf(changes: Partial<LockScreenActions> = {}) {
  const did: string[] = []
  const actions: LockScreenActions = {
    play: () => did.push('play'),
    pause: () => did.push('pause'),
    seekTo: (seconds) => did.push(`to ${seconds}`),
    seekBy: (seconds) => did.push(`by ${seconds}`),
    previous: undefined,
    next: () => did.push('next'),
    ...changes,
  }
  return { did, actions }
}

vi.stubGlobal(
  'MediaMetadata',
  class {
    constructor(readonly given: MediaMetadataInit) {}
  },
)

describe('the lock screen', () => {
  test('offers jumps and neighbours where there is room for both', () => {
    const { session, handlers, offered } = aSession()
    const { did, actions } = actionsOf()
    sessionLockScreen(session, { fewButtons: false }).show(track, actions)
    expect(offered()).toEqual(['play', 'pause', 'seekto', 'nexttrack', 'seekbackward', 'seekforward'])
    handlers.get('seekbackward')?.({ action: 'seekbackward' })
    handlers.get('seekforward')?.({ action: 'seekforward', seekOffset: 30 })
    handlers.get('nexttrack')?.({ action: 'nexttrack' })
    handlers.get('seekto')?.({ action: 'seekto', seekTime: 12 })
    expect(did).toEqual(['by -10', 'by 30', 'next', 'to 12'])
  })

  test('of an iPhone gives its one pair to previous and next, and to jumps where there are neither', () => {
    const { session, offered } = aSession()
    const lockScreen = sessionLockScreen(session, { fewButtons: true })
    lockScreen.show(track, actionsOf().actions)
    expect(offered()).toEqual(['play', 'pause', 'seekto', 'nexttrack'])
    lockScreen.show(track, actionsOf({ next: undefined }).actions)
    expect(offered()).toEqual(['play', 'pause', 'seekto', 'seekbackward', 'seekforward'])
  })

  test('shows title, town and picture', () => {
    const { session } = aSession()
    sessionLockScreen(session, { fewButtons: false }).show(track, actionsOf().actions)
    expect(session.metadata).toMatchObject({
      given: { title: 'Le beffroi', album: 'Boulogne', artwork: [{ src: '/objects/aa/aa.jpg', type: 'image/jpeg' }] },
    })
  })

  test('works on where a browser does not know one of the actions', () => {
    const { session, offered } = aSession(['seekto'])
    sessionLockScreen(session, { fewButtons: false }).show(track, actionsOf().actions)
    expect(offered()).toContain('nexttrack')
  })
})
