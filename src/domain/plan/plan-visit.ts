/** A stop that a visit may go by. */
export interface PlanStop {
  readonly id: string
  /** Seconds spent there: listening and looking. */
  readonly stayS: number
  /** How much the visitor would like it; more than 0. */
  readonly worth: number
}

export interface PlanQuestion {
  readonly stops: readonly PlanStop[]
  readonly budgetS: number
  readonly paceMps: number
  /** Metres on foot between two places: -1 is where the walk begins, -2 where it ends, else rows of `stops`. */
  readonly metres: (from: number, to: number) => number
}

/** A walk through some of the stops that begins and ends where asked and never takes longer than the budget. */
export interface VisitPlan {
  /** Rows of the question's stops, in the order of the walk. Empty where nothing fits. */
  readonly order: readonly number[]
  readonly walkM: number
  readonly totalS: number
}

export const BEGIN = -1
export const END = -2

/**
 * Chooses stops and their order. Each round adds the stop that gives most for its time at its best place, then straightens the walk
 * (2-opt) to win time for more. Not always the best walk there is, but always one that fits; the same question, the same walk.
 * An empty plan may be longer than the budget where even the way back is: nobody can be brought home faster.
 */
export function planVisit(question: PlanQuestion): VisitPlan {
  let order: readonly number[] = []
  for (;;) {
    const longer = withBestStop(order, question)
    if (longer === undefined) return { order, ...costs(order, question) }
    order = straightened(longer, question)
  }
}

/** What a walk in this order costs. */
export function costs(
  order: readonly number[],
  question: PlanQuestion,
): { readonly walkM: number; readonly totalS: number } {
  const places = [BEGIN, ...order, END]
  const walkM = places.slice(1).reduce((sum, to, at) => sum + question.metres(places[at] ?? BEGIN, to), 0)
  const stayS = order.reduce((sum, row) => sum + (question.stops[row]?.stayS ?? 0), 0)
  return { walkM, totalS: walkM / question.paceMps + stayS }
}

function withBestStop(order: readonly number[], question: PlanQuestion): readonly number[] | undefined {
  const { stops, budgetS } = question
  const before = costs(order, question).totalS
  const used = new Set(order)
  let best: { readonly order: readonly number[]; readonly gain: number } | undefined
  for (const [row, stop] of stops.entries()) {
    if (used.has(row)) continue
    for (let place = 0; place <= order.length; place += 1) {
      const longer = [...order.slice(0, place), row, ...order.slice(place)]
      const { totalS } = costs(longer, question)
      if (totalS > budgetS) continue
      const gain = stop.worth / Math.max(1, totalS - before)
      if (best === undefined || gain > best.gain) best = { order: longer, gain }
    }
  }
  return best?.order
}

/** Turns stretches of the walk about as long as that shortens it. */
function straightened(order: readonly number[], question: PlanQuestion): readonly number[] {
  let best = order
  let leastM = costs(best, question).walkM
  for (let isBetter = true; isBetter;) {
    isBetter = false
    for (let from = 0; from < best.length - 1; from += 1)
      for (let to = from + 1; to < best.length; to += 1) {
        const turned = [...best.slice(0, from), ...best.slice(from, to + 1).toReversed(), ...best.slice(to + 1)]
        const { walkM } = costs(turned, question)
        // A hair's breadth less would turn for ever where two orders are equally long.
        if (walkM >= leastM - 0.01) continue
        best = turned
        leastM = walkM
        isBetter = true
      }
  }
  return best
}
