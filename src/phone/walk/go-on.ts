import { effect, untracked } from '@preact/signals'
import type { BuiltStep } from '#domain/built-pack/built-pack.ts'
import { legLeadsTo } from '#domain/trail/own-order.ts'
import { bearingDeg, windOf } from '#domain/position/bearing.ts'
import { distanceMeters } from '#domain/position/position.ts'
import { stepOf } from '#domain/trail/steps.ts'
import type { ActiveWalk } from '#kit/screen/walk.ts'
import { legTrackId } from '#kit/sound/stop-track.ts'
import { playsByItself } from './plays-by-itself.ts'
import { sayBetween } from './say-aloud.ts'
import type { Listening } from './listening.ts'
import type { WalkParts, WalkSurface } from './walk-parts.ts'
import type { WalkState } from './walk-state.ts'

const PACE_MPS = 1.1 // rather late than early: the headset's "next" is quicker
const DETOUR = 1.3 // streets are so much longer than the straight line
const SHORTEST_S = 15
const LONGEST_S = 600
const MOST_ROUNDS = 6 // of company on one leg; then the visitor has sat down somewhere
const FRESH_MS = 60_000 // a receiver rests for half of it; without a fix for longer the position is gone

/** The leg that is being walked after a guide was heard. */
interface Leg {
  readonly from: BuiltStep
  readonly next: BuiltStep | undefined
  round: number
}

/**
 * After a guide: how to walk on, and, where the page is not seen, the next guide in its turn. Between the two a quiet sound keeps the page
 * alive, because a locked phone lets a page go on only while it sounds.
 */
export function goOn(
  { session, player, locator, announce }: WalkSurface,
  state: WalkState,
  listening: Listening,
  { parts, orSay, listen }: GoOnParts,
): { readonly end: () => void } {
  let leg: Leg | null = null
  let fixSeenMs = Number.NEGATIVE_INFINITY

  const wantsCompany = () => state.pocket.value || parts.isHidden()
  const hasPosition = () => locator.status.value === 'following' && parts.nowMs() - fixSeenMs < FRESH_MS

  const afterGuide = async (walk: ActiveWalk, stop: string) => {
    const waiting = state.arrival.value
    const autoPlay = playsByItself({ session, player })
    if (waiting !== null && waiting.stop !== stop) {
      if ((waiting.do === 'play' || wantsCompany()) && autoPlay) await listen(walk, waiting.stop)
      return
    }
    const from = stepOf(walk.trail, walk.step)
    if (from?.stop !== stop) return
    state.stepOn(from.id)
    const next = stepOf(state.active.value?.trail ?? walk.trail, state.active.value?.step ?? from.id)
    leg = { from, next: next?.id === from.id ? undefined : next, round: 0 }
    if (next?.id === from.id) announce(session.translate('walk-trail:last-heard'), { visible: true })
    if (!autoPlay) return
    // How to walk on is written for those who walk in order, forwards.
    const isWritten = walk.whole.order === 'sequence' && !walk.backwards && legLeadsTo(walk.whole, from, leg.next)
    const isTold = isWritten && (await listening.leg(walk.pack, walk.trail, from, { unlessVoiceless: parts.aloud }))
    if (!isTold) await tellDirection(walk)
    if (!isTold) await keepCompany(walk)
  }

  /** Where no words were written for this leg: how far the next stop is, and in which direction. */
  const tellDirection = async (walk: ActiveWalk) => {
    const next = leg?.next
    const here = state.place.value?.fix.position ?? walk.stops.get(leg?.from.stop ?? '')?.position
    const there = walk.stops.get(next?.stop ?? '')?.position
    if (next === undefined || here === undefined || there === undefined) return
    const text = await walk.pack.stopText(session.contentLanguage.value, next.stop)
    if (state.active.value?.trail !== walk.trail || leg?.next !== next) return
    const sentence = session.translate('walk-trail:way-on', {
      title: text?.title ?? next.stop,
      distance: session.format.distance(distanceMeters(here, there)),
      wind: session.translate(`walk-trail:wind-${windOf(bearingDeg(here, there))}`),
    })
    announce(sentence)
    sayBetween(player, parts.aloud, sentence, session.interfaceLanguage.value)
  }

  const keepCompany = async (walk: ActiveWalk) => {
    if (leg?.next === undefined || !wantsCompany() || leg.round >= MOST_ROUNDS) return
    leg.round += 1
    const { from, next } = leg
    const text = await walk.pack.stopText(session.contentLanguage.value, next.stop)
    if (state.active.value?.trail !== walk.trail || leg.next !== next) return
    const apartM =
      walk.trail === walk.whole && walk.trail.order === 'sequence'
        ? Math.abs(next.alongM - from.alongM)
        : straightM(walk, from, next) * DETOUR
    const durationS = Math.min(LONGEST_S, Math.max(SHORTEST_S, apartM / PACE_MPS))
    listening.other({
      id: `way:${walk.trail.id}/${from.id}`,
      stop: from.stop,
      language: session.interfaceLanguage.value,
      title: session.translate('walk-trail:walking-to', { title: text?.title ?? next.stop }),
      album: player.state.value.track?.album ?? '',
      sound: { kind: 'recording', ...parts.quiet.lasting(durationS), durationS, cues: [] },
    })
  }

  const afterCompany = async (walk: ActiveWalk) => {
    const next = leg?.next
    if (next === undefined || !wantsCompany()) return
    if (hasPosition()) await keepCompany(walk)
    else {
      state.setStep(next.id)
      await listen(walk, next.stop)
    }
  }

  const after = (walk: ActiveWalk, trackId: string, stop: string): Promise<void> | undefined => {
    if (trackId === `stop:${stop}`) return afterGuide(walk, stop)
    if (leg === null) return undefined
    if (trackId === legTrackId(walk.trail.id, leg.from.id)) return keepCompany(walk)
    return trackId === `way:${walk.trail.id}/${leg.from.id}` ? afterCompany(walk) : undefined
  }

  const endFixes = effect(() => {
    if (locator.fix.value !== null) fixSeenMs = parts.nowMs()
  })
  const endEnded = effect(() => {
    const { track, status } = player.state.value
    if (status !== 'ended' || track === null) return
    untracked(() => {
      const walk = state.active.value
      const work = walk === null ? undefined : after(walk, track.id, track.stop)
      if (work !== undefined) void orSay(work)
    })
  })
  const shown = new AbortController()
  parts.onShown(() => {
    const walk = state.active.value
    const isWalking = player.state.value.track?.id.startsWith('way:') === true
    if (walk === null || !isWalking || state.pocket.value || leg?.next === undefined) return
    // The position, or the visitor, takes over: the next guide stands ready.
    void orSay(listening.stop(walk.pack, leg.next.stop, { play: false }))
  }, shown.signal)

  return {
    end() {
      endFixes()
      endEnded()
      shown.abort()
    },
  }
}

function straightM({ stops }: ActiveWalk, from: BuiltStep, to: BuiltStep): number {
  const [here, there] = [stops.get(from.stop)?.position, stops.get(to.stop)?.position]
  return here === undefined || there === undefined ? 0 : distanceMeters(here, there)
}

export interface GoOnParts {
  readonly parts: WalkParts
  /** Says what cannot be reached instead of rejecting. */
  readonly orSay: (work: Promise<unknown>) => Promise<void>
  readonly listen: (walk: ActiveWalk, stop: string) => Promise<void>
}
