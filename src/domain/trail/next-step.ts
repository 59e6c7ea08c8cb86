import type { BuiltStep, BuiltTrail } from '../built-pack/built-pack.ts'
import type { Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'
import { isLoop } from './loop.ts'
import type { StopsDone } from './steps.ts'
import { stepAfter, stepOf, stepState } from './steps.ts'

export interface NextStepQuestion {
  /** The step one is at or was last. */
  readonly from: string
  readonly done: StopsDone
  /** Where the visitor is; without it the place of `from` stands in. */
  readonly position?: Position
  /** Position of a stop, if it has one. */
  readonly placeOf: (stop: string) => Position | undefined
}

/**
 * The step to walk to after `from`: in a sequence the next one in order, round a loop up to the step it was begun at; in a free trail the nearest that is not reached,
 * required before optional ones. Undefined when nothing is left.
 */
export function nextStep(
  trail: Pick<BuiltTrail, 'steps' | 'order' | 'path'>,
  question: NextStepQuestion,
): BuiltStep | undefined {
  switch (trail.order) {
    case 'sequence':
      return stepAfter(trail, question.from) ?? roundAgain(trail, question)
    case 'free': {
      const open = trail.steps.filter((step) => step.id !== question.from && stepState(step, question.done) === 'ahead')
      const required = open.filter((step) => !step.optional)
      return nearestStep(required.length > 0 ? required : open, trail, question)
    }
  }
}

/** At the end of a loop: its first step, while that was not reached. */
function roundAgain(
  trail: Pick<BuiltTrail, 'steps' | 'path'>,
  { from, done }: NextStepQuestion,
): BuiltStep | undefined {
  const [first] = trail.steps
  const isOpen = first !== undefined && first.id !== from && stepState(first, done) === 'ahead'
  return isOpen && isLoop(trail) ? first : undefined
}

function nearestStep(
  steps: readonly BuiltStep[],
  trail: Pick<BuiltTrail, 'steps'>,
  { from, position, placeOf }: NextStepQuestion,
): BuiltStep | undefined {
  const here = position ?? placeOf(stepOf(trail, from)?.stop ?? '')
  if (here === undefined) return steps[0]
  const farM = (step: BuiltStep) => {
    const place = placeOf(step.stop)
    return place === undefined ? Number.POSITIVE_INFINITY : distanceMeters(here, place)
  }
  return steps.toSorted((one, other) => farM(one) - farM(other) || one.alongM - other.alongM)[0]
}
