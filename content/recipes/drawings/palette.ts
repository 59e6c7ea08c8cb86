/** The day tokens of the house; a plate uses nothing else, pure or washed thin over paper. */
export const PAPER = '#F7F2E8'
export const INK = '#14233A'
export const SEA = '#1B5670'
export const SIGNAL = '#B23A22'
export const BRASS = '#7A5A12'
export const MOSS = '#3E5C3A'

/** `colour` laid over `ground` at the given strength, 0 to 1. */
export function wash(colour: string, strength: number, ground: string = PAPER): string {
  const part = Math.min(1, Math.max(0, strength))
  const channel = (from: number): string => {
    const under = Number.parseInt(ground.slice(from, from + 2), 16)
    const over = Number.parseInt(colour.slice(from, from + 2), 16)
    return Math.round(under + (over - under) * part)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
