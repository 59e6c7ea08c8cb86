import type { ReadonlySignal } from '@preact/signals'
import { effect, untracked } from '@preact/signals'
import { windOf } from '#domain/position/bearing.ts'
import type { WalkSurface, WalkParts } from './walk-parts.ts'
import type { WalkPlace } from '#kit/screen/walk.ts'
import { sayBetween } from './say-aloud.ts'

const LOST = [300, 120, 300, 120, 300] // milliseconds on, off, on …

/** Once each time the visitor has left the path: felt, said, shown; and a word when they are back. Otherwise silent. */
export function hintWhenLost(
  place: ReadonlySignal<WalkPlace | null>,
  { session, player, announce }: WalkSurface,
  parts: WalkParts,
): () => void {
  let isLost = false
  return effect(() => {
    const now = place.value
    if (now === null) isLost = false
    if (now === null || (now.wayBack !== null) === isLost) return
    isLost = !isLost
    const { wayBack } = now
    untracked(() => {
      if (wayBack === null) {
        announce(session.translate('walk-trail:back-on-path'))
        return
      }
      parts.vibrate(LOST)
      const sentence = session.translate('walk-trail:strayed', {
        distance: session.format.distance(wayBack.distanceM),
        wind: session.translate(`walk-trail:wind-${windOf(wayBack.bearingDeg)}`),
      })
      announce(sentence, { visible: true })
      sayBetween(player, parts.aloud, sentence, session.interfaceLanguage.value)
    })
  })
}
