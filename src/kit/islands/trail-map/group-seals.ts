/** A seal on the screen, CSS pixels. */
export interface PlacedSeal {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Seals drawn as one, where the first of them stands, or side by side at `shift` pixels from it. */
export interface SealGroup {
  readonly ids: readonly string[]
}

/**
 * Joins seals that would lie on each other: each goes to the first group whose leading seal is nearer than
 * `roomPx`, in the order given. Simple greedy grouping: O(n × groups), meant for a few dozen.
 */
export function groupSeals(seals: readonly PlacedSeal[], roomPx: number): SealGroup[] {
  const groups: { readonly lead: PlacedSeal; readonly ids: string[] }[] = []
  for (const seal of seals) {
    const near = groups.find(({ lead }) => Math.hypot(lead.x - seal.x, lead.y - seal.y) < roomPx)
    if (near) near.ids.push(seal.id)
    else groups.push({ lead: seal, ids: [seal.id] })
  }
  return groups.map(({ ids }) => ({ ids }))
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
