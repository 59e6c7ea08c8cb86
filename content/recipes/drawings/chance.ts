/** A repeatable source of chance: the same seed always draws the same plate. */
export interface Chance {
  /** A number in [0, 1). */
  readonly unit: () => number
  /** A number in [low, high). */
  readonly between: (low: number, high: number) => number
}

/** Chance from a word, by mulberry32 over an FNV-1a hash. */
export function chanceFrom(seed: string): Chance {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { unit, between: (low, high) => low + (high - low) * unit() }
}

/** Smooth value noise in [0, 1]; `seed` chooses the field. */
export function noise(x: number, y: number, seed = 0): number {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const across = smooth(x - column)
  const down = smooth(y - row)
  const top = lattice(column, row, seed) * (1 - across) + lattice(column + 1, row, seed) * across
  const bottom = lattice(column, row + 1, seed) * (1 - across) + lattice(column + 1, row + 1, seed) * across
  return top * (1 - down) + bottom * down
}

/** Three octaves of noise, in [0, 1]: clouds, foliage, swell. */
export function clouds(x: number, y: number, seed = 0): number {
  return (noise(x, y, seed) * 4 + noise(x * 2.1, y * 2.1, seed + 7) * 2 + noise(x * 4.3, y * 4.3, seed + 13)) / 7
}

function smooth(part: number): number {
  return part * part * (3 - 2 * part)
}

function lattice(column: number, row: number, seed: number): number {
  let mixed = Math.imul(column, 374761393) ^ Math.imul(row, 668265263) ^ Math.imul(seed + 11, 1442695041)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967295
}
