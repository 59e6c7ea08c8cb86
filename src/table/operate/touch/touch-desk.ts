import { signal, type Signal } from '@preact/signals'
import { NOTHING_MEASURED, type MeasuredHands } from './measured-hands.ts'

/** The test of the glass: what its grid and the staff's panel tell one another. */
export interface TouchDesk {
  readonly isTesting: Signal<boolean>
  readonly count: Signal<number>
  /** Whether this glass tells how large a contact is; true until one has said no. */
  readonly tellsSize: Signal<boolean>
  readonly measuring: Signal<'finger' | 'palm' | null>
  readonly hands: Signal<MeasuredHands>
}

export function openTouchDesk(): TouchDesk {
  return {
    isTesting: signal(false),
    count: signal(0),
    tellsSize: signal(true),
    measuring: signal<'finger' | 'palm' | null>(null),
    hands: signal<MeasuredHands>(NOTHING_MEASURED),
  }
}
