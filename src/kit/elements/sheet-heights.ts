export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof SHEET_HEIGHTS)[number]

/** The next height up or down, or the same at the end. */
export function stepFrom(height: SheetHeight, by: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + by] ?? height
}

/** How long a let-go sheet glides on, milliseconds: a flick of half a pixel per millisecond crosses to the next height. */
const GLIDE_MS = 250

/**
 * The height a sheet settles at when let go with `visiblePx` of it showing and rising at `speedPxMs` (negative when falling).
 * `heights` is what each height shows, pixels.
 */
export function nearestHeight(
  visiblePx: number,
  speedPxMs: number,
  heights: Readonly<Record<SheetHeight, number>>,
): SheetHeight {
  const aimedPx = visiblePx + speedPxMs * GLIDE_MS
  const off = (height: SheetHeight) => Math.abs(heights[height] - aimedPx)
  return SHEET_HEIGHTS.reduce((best, height) => (off(height) < off(best) ? height : best))
}
