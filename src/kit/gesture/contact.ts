import type { Point } from './similarity.ts'

/** A finger, palm or thing on the glass at one moment, as its source tells it. */
export interface Contact {
  /** The same from down to up, and of no other contact at that time. */
  readonly id: number
  /** CSS pixels of the page. */
  readonly at: Point
  /** How large it is, millimetres; missing where the glass does not say (browsers then say 1 px). */
  readonly sizeMm?: { readonly long: number; readonly short: number }
  readonly atMs: number
}

/** A surface that can be touched: its pixels and its real size. */
export interface Glass {
  readonly widthPx: number
  readonly heightPx: number
  readonly widthMm: number
  readonly heightMm: number
}

/** CSS pixels a millimetre takes. Pixels are square: the width decides. */
export function pxPerMm({ widthPx, widthMm }: Glass): number {
  return widthPx / widthMm
}
