import { seeZone } from '#domain/stop/zone.ts'
import type { TriggerHappening } from '#domain/stop/trigger-engine.ts'
import { stepForArrival, stepOf } from '#domain/trail/steps.ts'
import type { ActiveWalk, WalkPlace } from '#kit/screen/walk.ts'
import type { Listening } from './listening.ts'
import { playsByItself } from './plays-by-itself.ts'
import type { WalkParts, WalkSurface } from './walk-parts.ts'
import { sayBetween } from './say-aloud.ts'
import type { WalkState } from './walk-state.ts'

const FADE_MS = 1500
const GIVE_WAY_MS = 700 // how to walk on grows quiet before the stop that was reached speaks
const KNOCK = [120, 80, 120] // milliseconds on, off, on
const TOUCH = [60] // a question is no arrival

/** What happens where the visitor comes to a stop, may have come to one, and goes. */
export interface MeetingStops {
  arrive(walk: ActiveWalk, happening: TriggerHappening & { readonly type: 'arrived' }): Promise<void>
  depart(happening: TriggerHappening & { readonly type: 'left' }): void
  /** Asks whether the visitor is at a stop. */
  ask(walk: ActiveWalk, stop: string): Promise<void>
  /** Takes back a question whose stop the visitor has surely left behind. */
  reconsider(walk: ActiveWalk, place: WalkPlace): void
  /** The visitor played this stop without being led to it. */
  playedByHand(stop: string): void
  forget(): void
}

export function meetStops(
  { session, player, announce }: WalkSurface,
  state: WalkState,
  listening: Listening,
  parts: WalkParts,
): MeetingStops {
  /** Played by hand in this walk: who comes to such a stop later is not told it again. */
  const byHand = new Set<string>()

  const isKnown = (walk: ActiveWalk, stop: string, trigger: number): boolean => {
    const repeats = walk.stops.get(stop)?.triggers[trigger]?.repeat === 'always'
    const isHere = player.state.value.track?.stop === stop
    return !repeats && byHand.has(stop) && (isHere || session.visit.value.heard.has(stop))
  }

  return {
    async arrive(walk, happening) {
      const { stop } = happening
      state.question.value = null
      const step = stepForArrival(walk.trail, stop, walk.step)
      if (step !== undefined) state.setStep(step.id)
      session.report({ type: 'stop-reached', stop, by: 'position', atMs: happening.atMs })
      // A stop the visitor left out of what plays next is passed in silence.
      if (step === undefined || isKnown(walk, stop, happening.trigger)) return
      parts.vibrate(KNOCK)
      if (session.settings.value.arrivalSound) parts.stroke.strike()
      const text = await walk.pack.stopText(session.contentLanguage.value, stop)
      if (text === undefined || state.active.value?.trail !== walk.trail) return
      const { title, language } = text
      announce(session.translate('walk-trail:arrived', { title }))
      const { track, status } = player.state.value
      const isGuidePlaying =
        status === 'playing' && track !== null && track.id === `stop:${track.stop}` && track.stop !== stop
      const mayPlay = happening.do === 'play' || state.pocket.value
      const playsNow = mayPlay && playsByItself({ session, player }) && !isGuidePlaying
      if (playsNow && (await listening.stop(walk.pack, stop, { fadeMs: GIVE_WAY_MS }))) return
      state.arrival.value = { stop, title, language, do: happening.do }
    },
    depart({ stop, leave }) {
      if (state.arrival.value?.stop === stop) state.arrival.value = null
      const walk = state.active.value
      const here = walk === null ? undefined : stepOf(walk.trail, walk.step)
      if (here?.stop === stop) state.stepOn(here.id)
      if (player.state.value.track?.stop !== stop) return
      if (leave === 'fade') player.pause({ fadeMs: FADE_MS })
      else if (leave === 'pause') player.pause()
    },
    async ask(walk, stop) {
      if (stepForArrival(walk.trail, stop, walk.step) === undefined) return
      const text = await walk.pack.stopText(session.contentLanguage.value, stop)
      const isHeardNow = player.state.value.track?.stop === stop && player.state.value.status === 'playing'
      if (text === undefined || state.active.value?.trail !== walk.trail || isHeardNow) return
      const { title, language } = text
      state.question.value = { stop, title, language }
      parts.vibrate(TOUCH)
      const sentence = session.translate('walk-trail:ask', { title })
      announce(sentence)
      if (state.pocket.value) sayBetween(player, parts.aloud, sentence, session.interfaceLanguage.value)
    },
    reconsider(walk, { fix }) {
      const asked = state.question.value
      const zones = asked === null ? [] : (walk.stops.get(asked.stop)?.triggers ?? [])
      const isAway = zones.every(({ zone }) => seeZone(zone, fix.position).beyondExitM > fix.accuracyM)
      if (asked !== null && isAway) state.question.value = null
    },
    playedByHand(stop) {
      byHand.add(stop)
    },
    forget() {
      byHand.clear()
    },
  }
}
