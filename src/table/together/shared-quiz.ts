import type { Outcome } from '#kit/screen/together.ts'

/** A quiz that several seats have before them: the same question for all, an outcome for each. */
export interface SharedQuiz {
  readonly step: number
  /** By seat. */
  readonly outcomes: ReadonlyMap<number, Outcome>
  /** Answers found so far, by all of them together. */
  readonly found: number
}

export const NEW_QUIZ: SharedQuiz = { step: 0, outcomes: new Map(), found: 0 }

/** Somebody takes part from this question on. */
export function joined(quiz: SharedQuiz, seat: number): SharedQuiz {
  if (quiz.outcomes.has(seat)) return quiz
  return { ...quiz, outcomes: new Map(quiz.outcomes).set(seat, 'thinking') }
}

/** Somebody has gone: nobody waits for them. */
export function left(quiz: SharedQuiz, seat: number): SharedQuiz {
  const outcomes = new Map(quiz.outcomes)
  outcomes.delete(seat)
  return { ...quiz, outcomes }
}

export function settled(quiz: SharedQuiz, seat: number, outcome: Exclude<Outcome, 'thinking'>): SharedQuiz {
  if (quiz.outcomes.get(seat) !== 'thinking') return quiz
  return {
    ...quiz,
    outcomes: new Map(quiz.outcomes).set(seat, outcome),
    found: quiz.found + (outcome === 'right' ? 1 : 0),
  }
}

/** Everyone goes to a question, once nobody thinks any more; the first one begins a new round at any time. */
export function wentTo(quiz: SharedQuiz, step: number): SharedQuiz {
  if (step !== 0 && [...quiz.outcomes.values()].includes('thinking')) return quiz
  return {
    step,
    outcomes: new Map([...quiz.outcomes.keys()].map((seat) => [seat, 'thinking'] as const)),
    found: step === 0 ? 0 : quiz.found,
  }
}
