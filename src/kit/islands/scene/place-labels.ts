import type { Point } from '#kit/gesture/similarity.ts'

/** One mark to be placed: over what it marks, with the width of its words, both in CSS pixels. */
export interface Anchor extends Point {
  readonly labelWidth: number
  /** Not in sight: it gets no place. */
  readonly isHidden: boolean
}

export interface PlacedMark extends Point {
  /** On which side its words stand; `none` where there is no room. */
  readonly side: 'right' | 'left' | 'none'
  /** Which of the places it took, so that it keeps it while it can. */
  readonly choice: number
}

export interface LabelRoom {
  readonly width: number
  readonly height: number
}

/** Side of a mark: a fingertip. */
export const MARK_PX = 48
const LABEL_HEIGHT = 34
const GAP = 2
const RINGS = [54, 104, 150]
const DIRECTIONS = 8

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * A place for each mark near what it marks, and a side for its words: no two marks, no two labels and no mark and label lie on one another.
 * Null for a mark that is out of sight or finds no room. Earlier ones choose first; `before` are the places of the last picture.
 */
export function placeLabels(
  anchors: readonly Anchor[],
  room: LabelRoom,
  before: readonly (PlacedMark | null)[] = [],
): readonly (PlacedMark | null)[] {
  const taken: Box[] = []
  const centres = anchors.map((anchor, index) => {
    if (anchor.isHidden) return null
    const found = roomFor(anchor, room, taken, before[index]?.choice ?? 0)
    if (found !== null) taken.push(boxAbout(found, MARK_PX, MARK_PX))
    return found
  })
  return centres.map((centre, index) => {
    if (centre === null) return null
    const width = anchors[index]?.labelWidth ?? 0
    const side = sideFor(centre, width, room, taken, before[index]?.side ?? 'right')
    return { ...centre, side }
  })
}

function roomFor(anchor: Anchor, room: LabelRoom, taken: readonly Box[], last: number) {
  const fits = (choice: number) => {
    const centre = centreOf(anchor, choice)
    const box = boxAbout(centre, MARK_PX, MARK_PX)
    return isWithin(box, room) && !taken.some((other) => overlap(box, other)) ? { ...centre, choice } : null
  }
  const kept = last === 0 ? null : fits(last)
  if (kept !== null && fits(0) === null) return kept
  for (let choice = 0; choice <= RINGS.length * DIRECTIONS; choice += 1) {
    const found = fits(choice)
    if (found !== null) return found
  }
  return null
}

function centreOf({ x, y }: Point, choice: number): Point {
  if (choice === 0) return { x, y }
  const ring = RINGS[Math.floor((choice - 1) / DIRECTIONS)] ?? 0
  // Sideways first: what stands upright has room beside it.
  const turn = (((choice - 1) % DIRECTIONS) * 2 * Math.PI * 3) / DIRECTIONS
  return { x: x + Math.cos(turn) * ring, y: y + Math.sin(turn) * ring }
}

function sideFor(
  { x, y }: Point,
  width: number,
  room: LabelRoom,
  taken: Box[],
  last: PlacedMark['side'],
): PlacedMark['side'] {
  const sides = last === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const)
  for (const side of sides) {
    const from = side === 'right' ? x + MARK_PX / 2 + GAP : x - MARK_PX / 2 - GAP - width
    const box = { left: from, right: from + width, top: y - LABEL_HEIGHT / 2, bottom: y + LABEL_HEIGHT / 2 }
    if (!isWithin(box, room) || taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    return side
  }
  return 'none'
}

function boxAbout({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: LabelRoom): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right + GAP &&
    other.left < one.right + GAP &&
    one.top < other.bottom + GAP &&
    other.top < one.bottom + GAP
  )
}
