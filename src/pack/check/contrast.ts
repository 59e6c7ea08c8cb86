/** The colour of the phone's paper by day. */
export const PAPER = '#F7F2E8'

/** Contrast of two colours `#rrggbb`, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrastRatio(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

/** The same colour, only as much darker as it takes to reach `least` on paper. */
export function darkenedTo(colour: string, least: number): string {
  const channels = channelsOf(colour)
  for (let share = 0.98; share > 0; share -= 0.02) {
    const darker = `#${channels
      .map((channel) =>
        Math.round(channel * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
    if (contrastRatio(darker, PAPER) >= least) return darker.toUpperCase()
  }
  return '#000000'
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
