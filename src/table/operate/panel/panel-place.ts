import { pxPerMm, type Glass } from '#kit/gesture/contact.ts'
import type { Edge } from '../../seats/seat-places.ts'

export interface PanelPlace {
  /** Along the edge and into the table, pixels. */
  readonly width: number
  readonly depth: number
  /** From the glass's top left corner, for a box of that size. */
  readonly transform: string
}

/** As wide as its content needs, as deep as an arm reaches sitting (EN 301 549 8.3, and table.md). */
const WIDTH_MM = 760
export const REACH_MM = 400

/** Where the staff's panel lies for who stands at a side: in the middle of it, at its edge, upright for them. */
export function panelPlace(side: Edge, glass: Glass, depthMm: number): PanelPlace {
  const mm = pxPerMm(glass)
  const isLong = side === 'bottom' || side === 'top'
  const along = isLong ? glass.widthPx : glass.heightPx
  const into = isLong ? glass.heightPx : glass.widthPx
  const width = Math.min(WIDTH_MM * mm, along * 0.96)
  const depth = Math.min(depthMm * mm, into * 0.9)
  const [midX, midY] = [glass.widthPx / 2, glass.heightPx / 2]
  const place = {
    bottom: `translate(${midX}px,${glass.heightPx}px) rotate(0deg)`,
    top: `translate(${midX}px,0px) rotate(180deg)`,
    left: `translate(0px,${midY}px) rotate(90deg)`,
    right: `translate(${glass.widthPx}px,${midY}px) rotate(-90deg)`,
  }[side]
  return { width, depth, transform: `${place} translate(${-width / 2}px,${-depth}px)` }
}
