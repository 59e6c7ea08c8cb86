import type { BuiltFind } from '#domain/built-pack/built-medium.ts'

/** The detail a finger has found: the nearest within reach. `aspect` is the picture's width over its height, as reach is a share of the width. */
export function detailAt(
  details: BuiltFind['details'],
  { x, y }: { readonly x: number; readonly y: number },
  aspect: number,
): BuiltFind['details'][number] | undefined {
  let best: BuiltFind['details'][number] | undefined
  let nearest = Infinity
  for (const detail of details) {
    const distance = Math.hypot(x - detail.at[0], (y - detail.at[1]) / aspect)
    if (distance > detail.within || distance >= nearest) continue
    best = detail
    nearest = distance
  }
  return best
}
