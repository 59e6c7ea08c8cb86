import type { Fix } from '#domain/position/position.ts'
import type { TriggerReason } from '#domain/stop/trigger-engine.ts'
import { onFix } from '#domain/stop/trigger-engine.ts'
import { newTriggerState } from '#domain/stop/trigger-state.ts'
import type { Way } from '#domain/stop/way-belief.ts'
import type { DeskStop } from './desk-trail.ts'

/** Something the visitor hears, sees or misses, with seconds since the start. */
export type Moment =
  | {
      readonly kind: 'plays' | 'offers'
      readonly stop: string
      readonly atS: number
      readonly untilS: number
      readonly isCut: boolean
    }
  | { readonly kind: 'leg'; readonly stop: string; readonly atS: number; readonly untilS: number }
  /** Arrived while another guide still speaks: overlaps by so many seconds. */
  | {
      readonly kind: 'overlaps'
      readonly stop: string
      readonly atS: number
      readonly over: string
      readonly forS: number
    }
  | { readonly kind: 'notifies' | 'asks'; readonly stop: string; readonly atS: number }
  | { readonly kind: 'silence'; readonly atS: number; readonly untilS: number }

export interface Heard {
  readonly moments: readonly Moment[]
  /** Stops that never began: the engine's reasons, a question first, then the most frequent; none where the visitor never came near. */
  readonly never: readonly { readonly stop: DeskStop; readonly reasons: readonly TriggerReason[] }[]
  readonly endS: number
}

interface Playing {
  readonly stop: DeskStop
  readonly atS: number
  untilS: number
  readonly isOffer: boolean
}

const LONG_SILENCE_S = 240

/**
 * What a visitor hears who accepts every offer: a stop reached while another guide speaks waits for its end, as on the phone.
 */
export function listenAlong(fixes: readonly Fix[], stops: readonly DeskStop[], way: Way | undefined): Heard {
  const moments: Moment[] = []
  const heard = new Set<string>()
  const begun = new Set<string>()
  const reasons = new Map<string, TriggerReason[]>()
  const waiting: { readonly stop: DeskStop; readonly isOffer: boolean }[] = []
  let state = newTriggerState()
  let playing: Playing | undefined
  const start = (stop: DeskStop, atS: number, isOffer: boolean) => {
    playing = { stop, atS, untilS: atS + stop.soundS, isOffer }
  }
  const stopPlaying = (atS: number, isCut: boolean) => {
    if (playing === undefined) return
    const { stop, isOffer } = playing
    moments.push({ kind: isOffer ? 'offers' : 'plays', stop: stop.id, atS: playing.atS, untilS: atS, isCut })
    heard.add(stop.id)
    playing = undefined
    const next = waiting.shift()
    if (next !== undefined) start(next.stop, atS, next.isOffer)
    else if (stop.legS > 0 && !isCut) moments.push({ kind: 'leg', stop: stop.id, atS, untilS: atS + stop.legS })
  }
  for (const fix of fixes) {
    const atS = fix.atMs / 1000
    if (playing !== undefined && playing.untilS <= atS) stopPlaying(playing.untilS, false)
    const outcome = onFix(state, fix, stops, { heard, ...(way === undefined ? {} : { way }) })
    state = outcome.state
    for (const one of outcome.decisions) reasons.set(one.stop, [...(reasons.get(one.stop) ?? []), one.reason])
    for (const happening of outcome.happenings) {
      const stop = stops.find(({ id }) => id === happening.stop)
      if (stop === undefined) continue
      if (happening.type === 'left') {
        if (playing?.stop.id === stop.id && happening.leave !== 'finish') stopPlaying(atS, true)
      } else if (happening.type === 'ask') {
        moments.push({ kind: 'asks', stop: stop.id, atS })
      } else {
        begun.add(stop.id)
        const isOffer = happening.do === 'offer'
        if (happening.do === 'notify') moments.push({ kind: 'notifies', stop: stop.id, atS })
        else if (playing === undefined) start(stop, atS, isOffer)
        else {
          moments.push({ kind: 'overlaps', stop: stop.id, atS, over: playing.stop.id, forS: playing.untilS - atS })
          waiting.push({ stop, isOffer })
        }
      }
    }
  }
  for (const _ of [...waiting, 'the one that plays']) stopPlaying(playing?.untilS ?? 0, false)
  const endS = (fixes.at(-1)?.atMs ?? 0) / 1000
  const inOrder = [...moments, ...silences(moments, endS)].toSorted((one, other) => one.atS - other.atS)
  return {
    moments: inOrder,
    never: stops
      .filter(({ id }) => !begun.has(id))
      .map((stop) => ({ stop, reasons: byFrequency(reasons.get(stop.id) ?? []) })),
    endS,
  }
}

function silences(moments: readonly Moment[], endS: number): readonly Moment[] {
  const sounds = moments
    .flatMap((one) => (one.kind === 'plays' || one.kind === 'offers' || one.kind === 'leg' ? [one] : []))
    .toSorted((one, other) => one.atS - other.atS)
  const quiet: Moment[] = []
  let fromS = 0
  for (const { atS, untilS } of [...sounds, { atS: endS, untilS: endS }]) {
    if (atS - fromS > LONG_SILENCE_S) quiet.push({ kind: 'silence', atS: fromS, untilS: atS })
    fromS = Math.max(fromS, untilS)
  }
  return quiet
}

function byFrequency(reasons: readonly TriggerReason[]): readonly TriggerReason[] {
  const counts = new Map<TriggerReason, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const most = [...counts].toSorted(([, one], [, other]) => other - one).map(([reason]) => reason)
  return counts.has('asked') ? ['asked', ...most.filter((reason) => reason !== 'asked')] : most
}
