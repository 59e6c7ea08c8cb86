import { batch, effect, signal, untracked } from '@preact/signals'
import type { BuiltStop, BuiltTrail } from '#domain/built-pack/built-pack.ts'
import { PackDamaged, PackFileMissing } from '#domain/built-pack/pack-errors.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { nextStep } from '#domain/trail/next-step.ts'
import { stepAfter, stepForArrival, stepOf } from '#domain/trail/steps.ts'
import type { TriggerHappening } from '#domain/stop/trigger-engine.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { ActiveWalk, Arrival, Walk } from '#kit/screen/walk.ts'
import type { ArrivalStroke } from '#kit/sound/arrival-stroke.ts'
import { openArrivalStroke } from '#kit/sound/arrival-stroke.ts'
import { followPosition } from './follow-position.ts'
import { keepPlace } from './keep-place.ts'
import { openListening } from './listening.ts'
import { offerNeighbours } from './offer-neighbours.ts'
import type { StayAwake } from './stay-awake.ts'
import { pageStayAwake } from './stay-awake.ts'

/** What of the surface the walk drives. */
export type WalkSurface = Pick<ScreenContext, 'session' | 'player' | 'locator' | 'announce'>

/** What of the device the walk uses; tests hand in their own. */
export interface WalkParts {
  readonly stroke: ArrivalStroke
  readonly awake: StayAwake
  nowMs(): number
  vibrate(pattern: readonly number[]): void
}

const FADE_MS = 1500
const GIVE_WAY_MS = 700 // how to walk on grows quiet before the stop that was reached speaks
const KNOCK = [120, 80, 120] // milliseconds on, off, on

export function pageWalkParts(): WalkParts {
  return {
    stroke: openArrivalStroke(),
    awake: pageStayAwake(),
    nowMs: () => Date.now(),
    vibrate: (pattern) => {
      if ('vibrate' in navigator) navigator.vibrate([...pattern])
    },
  }
}

/** Mounted once by the surface; follows the visitor from stop to stop until `signal` ends it. */
export function createWalk(
  surface: WalkSurface,
  { signal: end }: { readonly signal: AbortSignal },
  parts: WalkParts = pageWalkParts(),
): Walk {
  const { session, player, locator, announce } = surface
  const active = signal<ActiveWalk | null>(null)
  const arrival = signal<Arrival | null>(null)
  const listening = openListening(player, session, end)
  keepPlace(player, session, { signal: end, nowMs: () => parts.nowMs() })

  /** What a visitor cannot mend by waiting is said in a sentence; a mistake of ours is thrown on. */
  const orSay = async (work: Promise<unknown>) => {
    try {
      await work
    } catch (cause) {
      if (!(cause instanceof PackFileMissing || cause instanceof PackDamaged)) throw cause
      announce(session.translate('kit:failed-file-missing'), { visible: true })
    }
  }

  /** The visitor wants guides to begin by themselves, and has not asked for silence after what plays. */
  const playsByItself = () => session.settings.value.autoPlay && !player.restsAfter.value

  const setStep = (step: string) => {
    const walk = active.value
    if (walk === null || walk.step === step) return
    active.value = { ...walk, step }
    session.report({ type: 'trail-started', trail: walk.trail.id, step, atMs: parts.nowMs() })
  }

  const stepOn = (from: string) => {
    const walk = active.value
    if (walk === null) return
    const position = locator.fix.value?.position
    const next = nextStep(walk.trail, {
      from,
      done: session.visit.value,
      placeOf: (stop) => walk.stops.get(stop)?.position,
      ...(position === undefined ? {} : { position }),
    })
    if (next !== undefined) setStep(next.id)
  }

  const arrive = async (walk: ActiveWalk, happening: TriggerHappening & { readonly type: 'arrived' }) => {
    const { stop } = happening
    const step = stepForArrival(walk.trail, stop, walk.step)
    if (step !== undefined) setStep(step.id)
    session.report({ type: 'stop-reached', stop, by: 'position', atMs: happening.atMs })
    parts.vibrate(KNOCK)
    if (session.settings.value.arrivalSound) parts.stroke.strike()
    const text = await walk.pack.stopText(session.contentLanguage.value, stop)
    if (text === undefined || active.value?.trail !== walk.trail) return
    const { title, language } = text
    announce(session.translate('walk-trail:arrived', { title }))
    const { track, status } = player.state.value
    const isGuidePlaying =
      status === 'playing' && track !== null && track.id === `stop:${track.stop}` && track.stop !== stop
    const playsNow = happening.do === 'play' && playsByItself() && !isGuidePlaying
    if (playsNow && (await listening.stop(walk.pack, stop, { fadeMs: GIVE_WAY_MS }))) return
    arrival.value = { stop, title, language, do: happening.do }
  }

  const depart = ({ stop, leave }: TriggerHappening & { readonly type: 'left' }) => {
    if (arrival.value?.stop === stop) arrival.value = null
    const walk = active.value
    const here = walk === null ? undefined : stepOf(walk.trail, walk.step)
    if (here?.stop === stop) stepOn(here.id)
    if (player.state.value.track?.stop !== stop) return
    if (leave === 'fade') player.pause({ fadeMs: FADE_MS })
    else if (leave === 'pause') player.pause()
  }

  const following = followPosition({
    locator,
    active,
    heard: () => session.visit.value.heard,
    onHappening(walk, happening) {
      if (happening.type === 'left') depart(happening)
      else if (happening.type === 'arrived') void orSay(arrive(walk, happening))
    },
  })

  /** After a guide: the arrival that waited for it, else how to walk on. */
  const afterGuide = async (walk: ActiveWalk, stop: string) => {
    const waiting = arrival.value
    const autoPlay = playsByItself()
    if (waiting !== null && waiting.stop !== stop) {
      if (waiting.do === 'play' && autoPlay) await walkApi.listen(walk.pack, waiting.stop)
      return
    }
    const here = stepOf(walk.trail, walk.step)
    if (here?.stop !== stop) return
    stepOn(here.id)
    if (autoPlay && walk.trail.order === 'sequence' && stepAfter(walk.trail, here.id) !== undefined) {
      await listening.leg(walk.pack, walk.trail.id, here, { onlyRecorded: true })
    }
  }

  const endEnded = effect(() => {
    const { track, status } = player.state.value
    if (status !== 'ended' || track === null || track.id !== `stop:${track.stop}`) return
    untracked(() => {
      if (active.value !== null) void orSay(afterGuide(active.value, track.stop))
    })
  })

  /** Without a position it is the visitor who says where they stand: by listening, from whichever button. */
  const reachByHand = (stop: string) => {
    if (!session.visit.value.reached.has(stop))
      session.report({ type: 'stop-reached', stop, by: 'hand', atMs: parts.nowMs() })
  }

  const endPlayed = effect(() => {
    const { track, status } = player.state.value
    if (status !== 'playing' || track === null || track.id !== `stop:${track.stop}`) return
    untracked(() => {
      if (active.value?.stops.has(track.stop) === true && locator.status.value !== 'following') reachByHand(track.stop)
    })
  })

  const endNeighbours = offerNeighbours(player, active, (walk, stop) => {
    void walkApi.listen(walk.pack, stop)
  })

  const close = () => {
    batch(() => {
      active.value = null
      arrival.value = null
    })
    parts.awake.end()
    locator.stop()
  }
  end.addEventListener('abort', () => {
    for (const dispose of [following.end, endEnded, endPlayed, endNeighbours]) dispose()
    close()
  })

  const begin: Walk['begin'] = async (pack, trail, step) => {
    parts.stroke.ready()
    const { walking, reached } = session.visit.value
    const isTakenUp = walking?.trail === trail.id && step !== undefined
    const stops = await stopsOf(pack, trail)
    following.begin({ before: reached, now: isTakenUp ? reached : [] })
    const first = step ?? trail.steps[0]?.id ?? ''
    active.value = { pack, trail, stops, step: first }
    if (walking?.trail !== trail.id || walking.step !== first) {
      session.report({ type: 'trail-started', trail: trail.id, step: first, atMs: parts.nowMs() })
    }
    parts.awake.begin()
    const firstStop = stepOf(trail, first)?.stop
    // The first guide stands ready, so that its first sound needs no more than a tap.
    if (firstStop !== undefined && player.state.value.track === null)
      await listening.stop(pack, firstStop, { play: false })
  }

  const walkApi: Walk = {
    active,
    arrival,
    begin: (pack, trail, step) => orSay(begin(pack, trail, step)),
    goToStep(step) {
      arrival.value = null
      setStep(step)
    },
    async listen(pack, stop) {
      parts.stroke.ready()
      if (arrival.value?.stop === stop) arrival.value = null
      const walk = active.value
      const isOnTrail = walk?.pack.pack.id === pack.pack.id && walk.stops.has(stop)
      if (isOnTrail && locator.status.value !== 'following') {
        const step = stepForArrival(walk.trail, stop, walk.step)
        if (step !== undefined) setStep(step.id)
      }
      if (isOnTrail) reachByHand(stop)
      await orSay(listening.stop(pack, stop))
    },
    async listenToLeg(step) {
      const walk = active.value
      const from = walk === null ? undefined : stepOf(walk.trail, step)
      if (walk !== null && from !== undefined)
        await orSay(listening.leg(walk.pack, walk.trail.id, from, { onlyRecorded: false }))
    },
    acceptArrival() {
      const walk = active.value
      const waiting = arrival.value
      if (walk !== null && waiting !== null) void walkApi.listen(walk.pack, waiting.stop)
    },
    putArrivalAside() {
      arrival.value = null
    },
    finish() {
      const walk = active.value
      if (walk === null) return
      session.report({ type: 'trail-finished', trail: walk.trail.id, atMs: parts.nowMs() })
      close()
    },
    leave() {
      if (active.value === null) return
      session.report({ type: 'trail-left', atMs: parts.nowMs() })
      close()
    },
  }
  return walkApi
}

async function stopsOf(pack: PackReader, trail: BuiltTrail): Promise<ReadonlyMap<string, BuiltStop>> {
  const ids = [...new Set(trail.steps.map((step) => step.stop))]
  const stops = await Promise.all(ids.map((id) => pack.stop(id)))
  return new Map(stops.flatMap((stop) => (stop === undefined ? [] : [[stop.id, stop] as const])))
}
