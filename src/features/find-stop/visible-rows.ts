/** Rows of a long list that are worth drawing, from `first` to before `end`. */
export interface VisibleRows {
  readonly first: number
  readonly end: number
}

export interface ListView {
  /** Pixels of the list above the upper edge of the window; negative while the list begins below it. */
  readonly hiddenPx: number
  readonly windowPx: number
  readonly rowPx: number
  readonly count: number
}

const BEYOND = 8 // rows drawn beyond each edge, so that a quick thumb finds them there

/** The rows in the window and some beyond; never more than fit, whatever the length of the list. */
export function visibleRows({ hiddenPx, windowPx, rowPx, count }: ListView): VisibleRows {
  if (rowPx <= 0) return { first: 0, end: Math.min(count, 2 * BEYOND) }
  const first = Math.floor(hiddenPx / rowPx) - BEYOND
  const end = Math.ceil((hiddenPx + windowPx) / rowPx) + BEYOND
  return { first: clamp(first, count), end: clamp(end, count) }
}

function clamp(row: number, count: number): number {
  return Math.min(Math.max(0, row), count)
}
