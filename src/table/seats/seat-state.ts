/** What is going on at a seat. */
export type SeatState =
  | { readonly kind: 'free' }
  /** Somebody has touched its edge: it offers its languages. */
  | { readonly kind: 'greeting'; readonly touchedMs: number }
  | { readonly kind: 'active'; readonly touchedMs: number }
  /** Nothing was touched for a while: a ring runs out. */
  | { readonly kind: 'asking'; readonly sinceMs: number }

export type SeatEvent =
  /** Anything of the seat was touched, or something is heard at it. */
  | { readonly kind: 'touched'; readonly atMs: number }
  | { readonly kind: 'language-chosen'; readonly atMs: number }
  | { readonly kind: 'left' }
  | { readonly kind: 'time'; readonly atMs: number }

export interface SeatRules {
  readonly quietMs: number
  readonly askMs: number
  /** A greeting nobody answers rolls up after this. */
  readonly greetMs: number
}

/** The seat after one more event. From any state enough silence leads to `free`. */
export function advanceSeat(seat: SeatState, event: SeatEvent, rules: SeatRules): SeatState {
  switch (event.kind) {
    case 'left':
      return { kind: 'free' }
    case 'language-chosen':
      return { kind: 'active', touchedMs: event.atMs }
    case 'touched':
      return touched(seat, event.atMs)
    case 'time':
      return waited(seat, event.atMs, rules)
  }
}

function touched(seat: SeatState, atMs: number): SeatState {
  switch (seat.kind) {
    case 'free':
    case 'greeting':
      return { kind: 'greeting', touchedMs: atMs }
    case 'active':
    case 'asking':
      return { kind: 'active', touchedMs: atMs }
  }
}

function waited(seat: SeatState, atMs: number, { quietMs, askMs, greetMs }: SeatRules): SeatState {
  switch (seat.kind) {
    case 'free':
      return seat
    case 'greeting':
      return atMs - seat.touchedMs >= greetMs ? { kind: 'free' } : seat
    case 'active':
      return atMs - seat.touchedMs >= quietMs ? { kind: 'asking', sinceMs: atMs } : seat
    case 'asking':
      return atMs - seat.sinceMs >= askMs ? { kind: 'free' } : seat
  }
}
