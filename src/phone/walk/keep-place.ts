import { effect } from '@preact/signals'
import type { Session } from '#kit/screen/session.ts'
import type { Player, Track } from '#kit/sound/player.ts'
import { stopTrackId } from '#kit/sound/stop-track.ts'

const EVERY_S = 5
const NOT_YET_BEGUN_S = 1

/**
 * Writes into the visit how far each guide was heard: every few seconds, at each pause, when another begins, and when the page is hidden,
 * since a phone may end a hidden page without a word.
 */
export function keepPlace(
  player: Player,
  session: Session,
  { signal, nowMs }: { readonly signal: AbortSignal; readonly nowMs: () => number },
): void {
  let sounding: Track | null = null
  let heardS = 0
  let durationS = 0
  let keptS = -1

  const keep = () => {
    if (sounding === null || heardS < NOT_YET_BEGUN_S || heardS === keptS) return
    keptS = heardS
    session.report({
      type: 'guide-paused',
      stop: sounding.stop,
      language: sounding.language,
      positionS: heardS,
      durationS,
      atMs: nowMs(),
    })
  }

  const endFollowing = effect(() => {
    const { track, status } = player.state.value
    const isGuide = track !== null && track.id === stopTrackId(track.stop)
    if (sounding !== null && (track !== sounding || status === 'paused' || status === 'failed')) keep()
    if (sounding !== null && track === sounding && status === 'ended') {
      session.report({ type: 'guide-finished', stop: sounding.stop, language: sounding.language, atMs: nowMs() })
    }
    sounding = isGuide && status === 'playing' ? track : null
    if (sounding !== null) keptS = -1
  })
  const endTicking = effect(() => {
    const positionS = player.positionS.value
    if (sounding === null) return
    heardS = positionS
    durationS = player.durationS.peek()
    if (Math.abs(positionS - keptS) >= EVERY_S) keep()
  })
  signal.addEventListener('abort', () => {
    keep()
    endFollowing()
    endTicking()
  })
  globalThis.document?.addEventListener('visibilitychange', keep, { signal })
}
