import type { BuiltQuestion } from '#domain/built-pack/built-medium.ts'

/** One question in play. */
export interface Round {
  /** Answers as they stand or are chosen: for `order` all of them in the visitor's order, else those chosen. */
  readonly given: readonly string[]
  /** `missed`: not right yet, it may be tried again; `shown`: the answer was asked for. */
  readonly state: 'asking' | 'missed' | 'right' | 'shown'
}

/** A question as it is put. */
export function begun(question: BuiltQuestion): Round {
  return { given: question.kind === 'order' ? mixed(question.answers) : [], state: 'asking' }
}

/** The names of the answers in the order in which they are offered. */
export function answersOf(question: BuiltQuestion): readonly string[] {
  return question.kind === 'place' ? Object.keys(question.spots) : question.answers
}

/** The right answer as a list: in order for `order`. */
export function rightOf(question: BuiltQuestion): readonly string[] {
  switch (question.kind) {
    case 'one':
    case 'place':
      return [question.right]
    case 'many':
      return question.right
    case 'order':
      return question.answers
  }
}

/** Whether it has an answer that is offered. `check` sees to it; a pack may be from elsewhere, and nobody shall be stuck at a question. */
export function canBeAnswered(question: BuiltQuestion): boolean {
  const [answers, right]: readonly unknown[] = [answersOf(question), rightOf(question)]
  if (!Array.isArray(answers) || !Array.isArray(right)) return false
  return right.length > 0 && right.every((one) => answers.includes(one))
}

/** Chooses one answer, or takes it back where several may be chosen. */
export function chosen(question: BuiltQuestion, { given }: Round, answer: string): Round {
  const next =
    question.kind === 'many'
      ? given.includes(answer)
        ? given.filter((one) => one !== answer)
        : [...given, answer]
      : [answer]
  return { given: next, state: 'asking' }
}

/** Moves an answer one place up (-1) or down (1) in the visitor's order. */
export function shifted({ given }: Round, answer: string, by: -1 | 1): Round {
  const from = given.indexOf(answer)
  const to = from + by
  const other = given[to]
  if (from < 0 || other === undefined) return { given, state: 'asking' }
  return {
    given: given.map((one, index) => (index === from ? other : index === to ? answer : one)),
    state: 'asking',
  }
}

/** The question once it is answered. */
export function judged(question: BuiltQuestion, { given }: Round): Round {
  const right = rightOf(question)
  const isSame =
    question.kind === 'order'
      ? right.every((answer, index) => given[index] === answer)
      : given.length === right.length && right.every((answer) => given.includes(answer))
  return { given, state: isSame ? 'right' : 'missed' }
}

/** The question once its answer is shown. */
export function shownAnswer(question: BuiltQuestion): Round {
  return { given: rightOf(question), state: 'shown' }
}

/** An order that is not the right one, the same each time: the last comes first, then every other. */
function mixed(answers: readonly string[]): readonly string[] {
  const odd = answers.filter((_, index) => index % 2 === 1)
  const even = answers.filter((_, index) => index % 2 === 0)
  return [...odd.toReversed(), ...even]
}
