import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { MediumRoute } from '#kit/screen/screen-context.ts'
import type { Together } from '#kit/screen/together.ts'
import { joined, left, NEW_QUIZ, settled, wentTo, type SharedQuiz } from './shared-quiz.ts'

/** Quizzes that several seats have before them. Each begins with its first player and ends with its last. */
export interface Quizzes {
  /** Those that are played and may be joined. */
  readonly now: ReadonlySignal<readonly MediumRoute[]>
  /** Takes part in a quiz at a seat, until `signal` aborts; begins it where nobody plays it yet. */
  readonly join: (route: MediumRoute, seat: number, nameOf: (seat: number) => string, signal: AbortSignal) => Together
}

export function openQuizzes(): Quizzes {
  const all = signal<ReadonlyMap<string, { readonly route: MediumRoute; readonly quiz: SharedQuiz }>>(new Map())
  const keyOf = ({ stop, medium }: MediumRoute) => `${stop}/${medium}`
  return {
    now: computed(() => [...all.value.values()].map(({ route }) => route)),
    join(route, seat, nameOf, end) {
      const key = keyOf(route)
      const change = (next: (quiz: SharedQuiz) => SharedQuiz) => {
        const quiz = next(all.peek().get(key)?.quiz ?? NEW_QUIZ)
        const others = new Map(all.peek())
        if (quiz.outcomes.size === 0) others.delete(key)
        else others.set(key, { route, quiz })
        all.value = others
      }
      change((quiz) => joined(quiz, seat))
      end.addEventListener(
        'abort',
        () => {
          change((quiz) => left(quiz, seat))
        },
        { once: true },
      )
      const quiz = computed(() => all.value.get(key)?.quiz ?? NEW_QUIZ)
      return {
        step: computed(() => quiz.value.step),
        people: computed(() =>
          [...quiz.value.outcomes]
            .toSorted(([one], [other]) => one - other)
            .map(([index, outcome]) => ({ name: nameOf(index), isMe: index === seat, outcome })),
        ),
        found: computed(() => quiz.value.found),
        settle(outcome) {
          if (!end.aborted) change((one) => settled(one, seat, outcome))
        },
        goTo(step) {
          if (!end.aborted) change((one) => wentTo(one, step))
        },
      }
    },
  }
}
