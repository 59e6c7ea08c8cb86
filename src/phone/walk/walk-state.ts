import type { Signal } from '@preact/signals'
import { signal } from '@preact/signals'
import type { BuiltStep } from '#domain/built-pack/built-pack.ts'
import { distanceMeters } from '#domain/position/position.ts'
import { stepsAhead, withOwnOrder } from '#domain/trail/own-order.ts'
import { nextStep } from '#domain/trail/next-step.ts'
import { stepOf, stepState } from '#domain/trail/steps.ts'
import type { Session } from '#kit/screen/session.ts'
import type { ActiveWalk, Arrival, Question, WalkPlace } from '#kit/screen/walk.ts'

/** What is true of the walk now, and how its step moves. */
export interface WalkState {
  readonly active: Signal<ActiveWalk | null>
  readonly arrival: Signal<Arrival | null>
  readonly question: Signal<Question | null>
  readonly place: Signal<WalkPlace | null>
  readonly pocket: Signal<boolean>
  setStep(step: string): void
  /** A step the visitor chose: in a free trail it stays, however near another one is. */
  chooseStep(step: string): void
  /** The step to walk to after `from`: the next in order, or the nearest of a free trail. */
  readonly after: (walk: ActiveWalk, from: string) => BuiltStep | undefined
  /** The step that follows, after a stop was heard or left. */
  stepOn(from: string): void
  /** Puts what plays next in the visitor's own order; `stop` is the one that sounds. */
  setAhead(steps: readonly string[], stop: string | undefined): void
  /** In a free trail, the nearest stop that is not reached comes next, unless another was chosen. */
  offerNearest(): void
}

/** So much nearer another stop must be before it takes the place of the one that was offered, metres. */
const NEARER_M = 30

export function openWalkState(session: Session, nowMs: () => number): WalkState {
  const active = signal<ActiveWalk | null>(null)
  const place = signal<WalkPlace | null>(null)
  let chosen: string | undefined

  const following = (walk: ActiveWalk, from: string) => {
    const position = place.value?.fix.position
    return nextStep(walk.trail, {
      from,
      done: session.visit.value,
      placeOf: (stop) => walk.stops.get(stop)?.position,
      ...(position === undefined ? {} : { position }),
    })
  }

  const state: WalkState = {
    active,
    place,
    arrival: signal(null),
    question: signal(null),
    pocket: signal(false),
    after: following,
    setStep(step) {
      const walk = active.value
      if (walk === null || walk.step === step) return
      active.value = { ...walk, step }
      const way = walk.backwards ? { backwards: true } : {}
      session.report({ type: 'trail-started', trail: walk.trail.id, step, ...way, atMs: nowMs() })
    },
    chooseStep(step) {
      chosen = step
      state.setStep(step)
    },
    stepOn(from) {
      const walk = active.value
      if (walk === null) return
      const next = following(walk, from)
      if (next !== undefined) state.setStep(next.id)
    },
    setAhead(steps, stop) {
      const walk = active.value
      if (walk === null) return
      const { from } = stepsAhead(walk.trail, walk.step, stop)
      const trail = withOwnOrder(walk.trail, walk.whole, from, steps)
      const isDueAhead = walk.trail.steps[from - 1]?.id !== walk.step
      const due = isDueAhead ? (trail.steps[from] ?? trail.steps.at(-1)) : undefined
      if (trail.steps.length === 0) return
      active.value = { ...walk, trail }
      session.report({ type: 'order-chosen', trail: trail.id, steps: trail.steps.map(({ id }) => id), atMs: nowMs() })
      if (due !== undefined) state.setStep(due.id)
    },
    offerNearest() {
      const walk = active.value
      const here = place.value?.fix.position
      if (walk === null || here === undefined || walk.trail.order !== 'free' || walk.step === chosen) return
      const offered = stepOf(walk.trail, walk.step)
      if (offered === undefined || stepState(offered, session.visit.value) !== 'ahead') return
      const nearest = following(walk, '')
      const farM = (stop: string) => {
        const there = walk.stops.get(stop)?.position
        return there === undefined ? Number.POSITIVE_INFINITY : distanceMeters(here, there)
      }
      if (nearest !== undefined && farM(nearest.stop) + NEARER_M < farM(offered.stop)) state.setStep(nearest.id)
    },
  }
  return state
}
