import type { BuiltBuild } from '#domain/built-pack/built-medium.ts'

/** Whether a piece put at a place of the plan (shares of its width and height) stands where it belongs. `aspect`: width over height. */
export function standsThere(
  { at, within }: Pick<BuiltBuild['pieces'][number], 'at' | 'within'>,
  { x, y }: { readonly x: number; readonly y: number },
  aspect: number,
): boolean {
  return Math.hypot(x - at[0], (y - at[1]) / aspect) <= within
}
