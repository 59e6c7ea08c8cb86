import type { BuiltStep, BuiltTrail } from '../built-pack/built-pack.ts'

/** How a step stands for the visitor. */
export type StepState = 'heard' | 'reached' | 'ahead'

/** What a visit says about stops. */
export interface StopsDone {
  readonly heard: ReadonlySet<string>
  readonly reached: ReadonlySet<string>
}

export function stepOf(trail: Pick<BuiltTrail, 'steps'>, id: string): BuiltStep | undefined {
  return trail.steps.find((step) => step.id === id)
}

/** The step after `id` in the trail's order; undefined at the end, the first step for an id the trail does not have. */
export function stepAfter(trail: Pick<BuiltTrail, 'steps'>, id: string): BuiltStep | undefined {
  return trail.steps[trail.steps.findIndex((step) => step.id === id) + 1]
}

/** The step before `id` in the trail's order; undefined at the beginning. */
export function stepBefore(trail: Pick<BuiltTrail, 'steps'>, id: string): BuiltStep | undefined {
  return trail.steps[trail.steps.findIndex((step) => step.id === id) - 1]
}

export function stepState(step: Pick<BuiltStep, 'stop'>, done: StopsDone): StepState {
  if (done.heard.has(step.stop)) return 'heard'
  return done.reached.has(step.stop) ? 'reached' : 'ahead'
}

/**
 * The step that an arrival at `stop` belongs to. Where a trail comes by a stop twice it is the first one from the current step on,
 * else the nearest one before it.
 */
export function stepForArrival(
  trail: Pick<BuiltTrail, 'steps'>,
  stop: string,
  currentStep: string,
): BuiltStep | undefined {
  const current = trail.steps.findIndex((step) => step.id === currentStep)
  return (
    trail.steps.find((step, index) => step.stop === stop && index >= current) ??
    trail.steps.findLast((step) => step.stop === stop)
  )
}
