import type { BuiltStep, BuiltTrail } from '../built-pack/built-pack.ts'
import { stepAfter, stepOf } from './steps.ts'

/** The steps of a walk seen from the one that plays or comes next. */
export interface StepsAhead {
  /** What plays next, in order. */
  readonly ahead: readonly BuiltStep[]
  /** Where the part ahead begins in the trail's steps. */
  readonly from: number
}

/** What plays after `stop`, which sounds now, on a walk whose step is `step`: the step itself where another stop sounds, or none. */
export function stepsAhead(trail: Pick<BuiltTrail, 'steps'>, step: string, stop: string | undefined): StepsAhead {
  const at = Math.max(
    0,
    trail.steps.findIndex(({ id }) => id === step),
  )
  const from = trail.steps[at]?.stop === stop ? at + 1 : at
  return { from, ahead: trail.steps.slice(from) }
}

/** The trail with what comes from `from` on in the visitor's own order; steps that are not named are left out. It is then walked in that order, free or not. */
export function withOwnOrder<Trail extends Pick<BuiltTrail, 'steps' | 'order'>>(
  trail: Trail,
  whole: Pick<BuiltTrail, 'steps'>,
  from: number,
  ahead: readonly string[],
): Trail {
  const steps = [...trail.steps.slice(0, from), ...ahead.flatMap((id) => stepOf(whole, id) ?? [])]
  return { ...trail, order: 'sequence', steps: steps.filter((step, index) => steps.indexOf(step) === index) }
}

/** Whether the words of how to walk on from a step, written for the trail's own order, lead to `next`. At the end they do. */
export function legLeadsTo(
  written: Pick<BuiltTrail, 'steps'>,
  from: Pick<BuiltStep, 'id'>,
  next: Pick<BuiltStep, 'id'> | undefined,
): boolean {
  return next === undefined || stepAfter(written, from.id)?.id === next.id
}
