import type { Howl, Howler } from 'howler'
import type { OpenVoice, VoiceStart } from './voice.ts'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
}

/** Brings howler, once the first sound is near. Its pool is one element, handed on from sound to sound: iOS unlocks elements, not pages. */
export async function loadRecordingVoice(): Promise<OpenVoice> {
  const { default: howler } = await import('howler/dist/howler.core.min.js')
  howler.Howler.html5PoolSize = 1
  howler.Howler.autoSuspend = false
  beginOnceItCanPlay(howler.Howler)
  unlockAtFirstTap(howler.Howler)
  clearWithoutSource(howler.Howl)
  return (start) => openRecording(howler.Howl, start)
}

function openRecording(HowlClass: typeof Howl, { track, startS, rate, listener }: VoiceStart) {
  const { sound } = track
  if (sound.kind !== 'recording') throw new TypeError(`Track ${track.id} is no recording`)
  let isOpen = true
  let wantsSound = false
  let isInterrupted = false
  /** After a refusal howler begins again at 0; this is where to go instead. */
  let refusedAtS: number | undefined
  let lastS = startS
  /** Howler keeps seeks for later while a play is on its way, one by one, and tells the old place until then: only the last one counts. */
  let isSeeking = false
  let seeksAgain = false
  const isThere = () => {
    isSeeking = false
    seeksAgain = false
  }
  const tell = (status: Parameters<typeof listener.onStatus>[0]) => {
    if (isOpen) listener.onStatus(status)
  }
  const howl = new HowlClass({
    src: [sound.url],
    format: [EXTENSIONS[sound.type.split(';', 1)[0] ?? ''] ?? 'm4a'],
    html5: true,
    preload: true,
    rate,
    onload: () => {
      if (isOpen && Number.isFinite(howl.duration()) && howl.duration() > 0) listener.onDuration(howl.duration())
    },
    onplay: () => {
      tell('playing')
    },
    onpause: () => {
      tell(isInterrupted ? 'interrupted' : 'paused')
      isInterrupted = false
    },
    onseek: () => {
      const again = seeksAgain
      isThere()
      if (again) seek(lastS)
    },
    onend: () => {
      wantsSound = false
      isThere()
      tell('ended')
    },
    onloaderror: () => {
      isThere()
      tell('failed')
    },
    onplayerror: () => {
      refusedAtS = lastS
      isThere()
      tell('blocked')
    },
  })
  const seek = (positionS: number) => {
    lastS = positionS
    seeksAgain = isSeeking
    if (isSeeking) return
    isSeeking = true
    howl.seek(positionS)
  }
  if (startS > 0) seek(startS)

  const element = elementOf(howl)
  // The element is handed on from sound to sound: what an earlier browser forgot is said again.
  if (element !== undefined) element.preservesPitch = true
  // A telephone call or an unplugged headset pauses the element behind howler's back.
  const closed = new AbortController()
  element?.addEventListener(
    'pause',
    () => {
      if (!wantsSound || !howl.playing() || element.ended) return
      wantsSound = false
      isInterrupted = true
      howl.pause()
    },
    { signal: closed.signal },
  )

  return {
    play() {
      wantsSound = true
      if (howl.playing()) return
      howl.play()
      if (refusedAtS !== undefined) seek(refusedAtS)
      refusedAtS = undefined
    },
    pause(fadeMs = 0) {
      wantsSound = false
      if (fadeMs === 0 || !howl.playing()) {
        howl.pause()
        return
      }
      howl.once('fade', () => {
        if (!wantsSound) howl.pause()
        howl.volume(1)
      })
      howl.fade(1, 0, fadeMs)
    },
    seek,
    setRate(rate: number) {
      howl.rate(rate)
    },
    positionS: () => (isSeeking ? lastS : howl.seek()),
    close() {
      isOpen = false
      closed.abort()
      howl.unload()
    },
  }
}

/** Howler listens for the tap that unlocks elements only from its first sound on, which is one tap too late: the one that plays it. */
function unlockAtFirstTap(howler: typeof Howler): void {
  howler.volume(1)
  const withUnlock = howler as unknown as { readonly _unlockAudio?: () => void }
  if (howler.autoUnlock) withUnlock._unlockAudio?.call(howler)
}

/** Howler waits until a sound is sure to play through, which a slow network makes long; the element itself waits for what it lacks. */
function beginOnceItCanPlay(howler: typeof Howler): void {
  const withEvent = howler as unknown as { _canPlayEvent: 'canplay' | 'canplaythrough' }
  withEvent._canPlayEvent = 'canplay'
}

/** Howler stops a download by giving its element a silent data: address, which the page's security policy refuses. */
function clearWithoutSource(HowlClass: typeof Howl): void {
  const prototype = HowlClass.prototype as unknown as { _clearSound: (element: HTMLMediaElement) => void }
  prototype._clearSound = (element) => {
    element.removeAttribute('src')
    element.load()
  }
}

/** Howler keeps its element to itself; 2.2.4 is its last version, so the place is known. */
function elementOf(howl: Howl): HTMLMediaElement | undefined {
  const sounds = (howl as unknown as { readonly _sounds?: readonly { readonly _node?: unknown }[] })._sounds
  const node = sounds?.[0]?._node
  return node instanceof HTMLMediaElement ? node : undefined
}
