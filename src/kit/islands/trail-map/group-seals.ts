/** A seal on the screen, CSS pixels. */
export interface PlacedSeal {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Seals drawn as one, in the middle of their places. */
export interface SealGroup {
  readonly ids: readonly string[]
  readonly x: number
  readonly y: number
}

/** Room a seal takes, pixels: one alone is round, a group's is a wider pill. */
export interface SealRoom {
  readonly high: number
  readonly wide: number
}

/**
 * Joins seals until none lies on another: the first two that touch become a group in their middle, again and again.
 * The same seals in the same order give the same groups. Meant for a few dozen: O(n³) at worst.
 */
export function groupSeals(seals: readonly PlacedSeal[], { high, wide }: SealRoom): SealGroup[] {
  let groups: SealGroup[] = seals.map(({ id, x, y }) => ({ ids: [id], x, y }))
  const widthOf = ({ ids }: SealGroup) => (ids.length === 1 ? high : wide)
  for (;;) {
    const touching = firstPair(
      groups,
      (a, b) => Math.abs(a.y - b.y) < high && Math.abs(a.x - b.x) < (widthOf(a) + widthOf(b)) / 2,
    )
    if (!touching) return groups
    const [a, b] = touching
    groups = groups.flatMap((group) => (group === a ? [joined(a, b)] : group === b ? [] : [group]))
  }
}

function firstPair(
  groups: readonly SealGroup[],
  touch: (a: SealGroup, b: SealGroup) => boolean,
): readonly [SealGroup, SealGroup] | null {
  for (const [index, a] of groups.entries()) {
    const b = groups.slice(index + 1).find((other) => touch(a, other))
    if (b) return [a, b]
  }
  return null
}

function joined(a: SealGroup, b: SealGroup): SealGroup {
  const share = b.ids.length / (a.ids.length + b.ids.length)
  return { ids: [...a.ids, ...b.ids], x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

/** What a group's seal says: "3", "3–5" for neighbours on the trail, "3 +2" for others. */
export function groupLabel(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [first = 0] = sorted
  const last = sorted.at(-1) ?? first
  if (sorted.length === 1) return String(first)
  const neighbours = sorted.every((number, index) => number === first + index)
  return neighbours ? `${first}–${last}` : `${first} +${sorted.length - 1}`
}

/** Where seals of one place stand when no zoom can part them: in a row, centred, pixels from the place. */
export function spreadSeals(count: number, roomPx: number): number[] {
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * roomPx)
}
