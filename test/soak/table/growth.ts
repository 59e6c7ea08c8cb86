/** What a page holds at one moment, minutes after the beginning. */
export interface Sample {
  readonly atMin: number
  /** The page's heap, what was compiled of its scripts included. */
  readonly heapMb: number
  /** What its scripts hold of that. */
  readonly heldMb: number
  readonly nodes: number
  readonly listeners: number
}

export interface Growth {
  readonly anHour: number
  /** Its standard error: how far chance alone moves it. */
  readonly error: number
}

/** How fast something grows: the slope of the straight line that fits best. Nothing can be said of fewer than four readings. */
export function growthOf(samples: readonly Sample[], value: (sample: Sample) => number): Growth {
  const count = samples.length
  if (count < 4) return { anHour: 0, error: Infinity }
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, one) => sum + of(one), 0) / count
  const sum = (of: (sample: Sample) => number) => mean(of) * count
  const [middle, level] = [mean(({ atMin }) => atMin), mean(value)]
  const spread = sum(({ atMin }) => (atMin - middle) ** 2)
  const slope = sum((one) => (one.atMin - middle) * (value(one) - level)) / spread
  const rest = sum((one) => (value(one) - level - slope * (one.atMin - middle)) ** 2)
  return { anHour: slope * 60, error: Math.sqrt(rest / (count - 2) / spread) * 60 }
}
