import type { ReadonlySignal } from '@preact/signals'

/** What somebody made of a question: found it, had it shown, or thinks. */
export type Outcome = 'thinking' | 'right' | 'shown'

/**
 * Several people who have the same questions before them at the same time, each on a screen of their own. Everybody takes the time they
 * want: a question is over once nobody thinks any more, and whoever leaves is not waited for.
 */
export interface Together {
  /** Which question all of them have before them, from 0. */
  readonly step: ReadonlySignal<number>
  /** Everyone who takes part and what they made of this question; one of them is this person. */
  readonly people: ReadonlySignal<
    readonly { readonly name: string; readonly isMe: boolean; readonly outcome: Outcome }[]
  >
  /** Questions found at the first go or the tenth, by all of them together, in this round. */
  readonly found: ReadonlySignal<number>
  readonly settle: (outcome: Exclude<Outcome, 'thinking'>) => void
  /** Goes to a question, for everyone; does nothing while somebody still thinks. */
  readonly goTo: (step: number) => void
}
