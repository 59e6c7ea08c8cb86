import { batch, effect, untracked } from '@preact/signals'
import type { BuiltStop, BuiltTrail } from '#domain/built-pack/built-pack.ts'
import { PackDamaged, PackFileMissing } from '#domain/built-pack/pack-errors.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { turnedRound } from '#domain/trail/loop.ts'
import { withOwnOrder } from '#domain/trail/own-order.ts'
import { stepForArrival, stepOf } from '#domain/trail/steps.ts'
import type { ActiveWalk, Walk } from '#kit/screen/walk.ts'
import { followPosition } from './follow-position.ts'
import { goOn } from './go-on.ts'
import { hintWhenLost } from './hint-when-lost.ts'
import { keepPlace } from './keep-place.ts'
import { openListening } from './listening.ts'
import { meetStops } from './meet-stops.ts'
import { noteWalk } from './note-walk.ts'
import { neighboursOf, offerNeighbours } from './offer-neighbours.ts'
import type { WalkParts, WalkSurface } from './walk-parts.ts'
import { pageWalkParts } from './walk-parts.ts'
import { openWalkState } from './walk-state.ts'

/** Mounted once by the surface; follows the visitor from stop to stop until `signal` ends it. */
export function createWalk(
  surface: WalkSurface,
  { signal: end }: { readonly signal: AbortSignal },
  parts: WalkParts = pageWalkParts(),
): Walk {
  const { session, player, locator, announce } = surface
  const state = openWalkState(session, () => parts.nowMs())
  const { active, arrival, question, place, pocket } = state
  const listening = openListening(player, session, end)
  keepPlace(player, session, { signal: end, nowMs: () => parts.nowMs() })
  const meeting = meetStops(surface, state, listening, parts)
  const noting = noteWalk(session, surface.noteBook)

  /** What a visitor cannot mend by waiting is said in a sentence; a mistake of ours is thrown on. */
  const orSay = async (work: Promise<unknown>) => {
    try {
      await work
    } catch (cause) {
      if (!(cause instanceof PackFileMissing || cause instanceof PackDamaged)) throw cause
      // The sentence tells more of what its title names.
      const said = ['kit:failed-file-missing-title', 'kit:failed-file-missing'].map((key) => session.translate(key))
      announce(said.join('. '), { visible: true })
    }
  }

  const following = followPosition({
    locator,
    active,
    onDecided: noting.decided,
    heard: () => session.visit.value.heard,
    onPlace(walk, next) {
      place.value = next
      meeting.reconsider(walk, next)
      state.offerNearest()
    },
    onHappening(walk, happening) {
      if (happening.type === 'left') meeting.depart(happening)
      else void orSay(happening.type === 'ask' ? meeting.ask(walk, happening.stop) : meeting.arrive(walk, happening))
    },
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
  const endPlaceless = effect(() => {
    const status = locator.status.value
    if (status !== 'following') place.value = null
  })
  const goingOn = goOn(surface, state, listening, {
    parts,
    orSay,
    listen: (walk, stop) => walkApi.listen(walk.pack, stop),
  })
  const endHints = hintWhenLost(place, surface, parts)
  const endNeighbours = offerNeighbours(player, state, (direction) => {
    walkApi.skip(direction)
  })

  const close = () => {
    batch(() => {
      active.value = null
      arrival.value = null
      question.value = null
      place.value = null
      pocket.value = false
    })
    parts.awake.end()
    locator.stop()
  }
  end.addEventListener('abort', () => {
    for (const dispose of [following.end, endPlayed, endPlaceless, goingOn.end, endHints, endNeighbours]) dispose()
    close()
  })

  const begin = async (
    pack: PackReader,
    trail: BuiltTrail,
    { step, backwards = false, onlyNew = false }: Beginning = {},
  ) => {
    parts.stroke.ready()
    const { walking, reached } = session.visit.value
    const isSameWay = walking?.trail === trail.id && (walking.backwards ?? false) === backwards
    const isTakenUp = isSameWay && step !== undefined && walking.step === step
    const stops = await stopsOf(pack, trail)
    const turned = backwards ? turnedRound(trail) : trail
    const { order } = session.visit.value
    const walked =
      isTakenUp && order?.trail === trail.id ? withOwnOrder(turned, turned, 0, [...order.steps, step]) : turned
    following.begin({ before: reached, now: isTakenUp || onlyNew ? reached : [] })
    meeting.forget()
    const first = step ?? walked.steps[0]?.id ?? ''
    active.value = { pack, trail: walked, whole: turned, backwards, stops, step: first }
    if (!isSameWay || walking.step !== first) {
      const way = backwards ? { backwards } : {}
      session.report({ type: 'trail-started', trail: trail.id, step: first, ...way, atMs: parts.nowMs() })
    }
    parts.awake.begin()
    const firstStop = stepOf(trail, first)?.stop
    // The first guide stands ready, so that its first sound needs no more than a tap.
    if (firstStop !== undefined && player.state.value.track === null)
      await listening.stop(pack, firstStop, { play: false })
  }

  const listen = async (pack: PackReader, stop: string) => {
    if (arrival.value?.stop === stop) arrival.value = null
    if (question.value?.stop === stop) question.value = null
    const walk = active.value
    const isOnTrail = walk?.pack.pack.id === pack.pack.id && walk.stops.has(stop)
    if (isOnTrail && locator.status.value !== 'following') {
      const step = stepForArrival(walk.trail, stop, walk.step)
      if (step !== undefined) state.setStep(step.id)
    }
    if (isOnTrail) reachByHand(stop)
    if (isOnTrail) meeting.playedByHand(stop)
    const heard = orSay(listening.stop(pack, stop))
    // Within the tap, but behind the sound that was tapped for: making a bell takes a moment.
    parts.stroke.ready()
    await heard
  }

  const goTo = async (walk: ActiveWalk, step: { readonly id: string; readonly stop: string }) => {
    arrival.value = null
    state.chooseStep(step.id)
    await listen(walk.pack, step.stop)
  }

  const walkApi: Walk = {
    active,
    arrival,
    question,
    place,
    pocket,
    notes: noting.notes,
    forgetNotes: noting.forget,
    begin: (pack, trail, options) => orSay(begin(pack, trail, options)),
    goToStep(step) {
      arrival.value = null
      state.chooseStep(step)
    },
    listen,
    async listenToLeg(step) {
      const walk = active.value
      const from = walk === null ? undefined : stepOf(walk.trail, step)
      if (walk !== null && from !== undefined && !walk.backwards)
        await orSay(listening.leg(walk.pack, walk.trail, from))
    },
    acceptArrival() {
      const walk = active.value
      const waiting = arrival.value
      if (walk !== null && waiting !== null) void listen(walk.pack, waiting.stop)
    },
    putArrivalAside() {
      arrival.value = null
    },
    answer(isThere) {
      const walk = active.value
      const asked = question.value
      question.value = null
      if (!isThere || walk === null || asked === null) return
      const step = stepForArrival(walk.trail, asked.stop, walk.step)
      if (step !== undefined) state.setStep(step.id)
      void listen(walk.pack, asked.stop)
    },
    skip(direction) {
      const walk = active.value
      const step =
        walk === null ? undefined : neighboursOf(walk, player.state.value.track?.stop, state.after)[direction]
      if (walk !== null && step !== undefined) void goTo(walk, step)
    },
    setAhead(steps) {
      state.setAhead(steps, player.state.value.track?.stop)
    },
    setPocket(isIn) {
      pocket.value = isIn && active.value !== null
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

type Beginning = NonNullable<Parameters<Walk['begin']>[2]>

async function stopsOf(pack: PackReader, trail: BuiltTrail): Promise<ReadonlyMap<string, BuiltStop>> {
  const ids = [...new Set(trail.steps.map((step) => step.stop))]
  const stops = await Promise.all(ids.map((id) => pack.stop(id)))
  return new Map(stops.flatMap((stop) => (stop === undefined ? [] : [[stop.id, stop] as const])))
}
