/** What a page holds at one moment, minutes after the beginning. */
export interface Sample {
  readonly atMin: number
  readonly heapMb: number
  readonly nodes: number
  readonly listeners: number
}

/** How fast each grows, an hour: the slope of the straight line that fits best; 0 for fewer than three readings. */
export function growthPerHour(samples: readonly Sample[]): Omit<Sample, 'atMin'> {
  const slope = (value: (sample: Sample) => number) => {
    if (samples.length < 3) return 0
    const mean = (of: (sample: Sample) => number) => samples.reduce((sum, one) => sum + of(one), 0) / samples.length
    const [middle, level] = [mean(({ atMin }) => atMin), mean(value)]
    const [top, bottom] = samples.reduce(
      ([up, down], one) =>
        [up + (one.atMin - middle) * (value(one) - level), down + (one.atMin - middle) ** 2] as const,
      [0, 0] as readonly [number, number],
    )
    return bottom === 0 ? 0 : (top / bottom) * 60
  }
  return {
    heapMb: slope(({ heapMb }) => heapMb),
    nodes: slope(({ nodes }) => nodes),
    listeners: slope(({ listeners }) => listeners),
  }
}
