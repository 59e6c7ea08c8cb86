/**
 * Drawn pixels for each of a map's own, where one of them takes `magnified` pixels of the glass: as many as the glass can show, and no more.
 * On a glass of 1920 × 1080 that is a third less to draw than one for one. Twice is enough for any eye.
 */
export function mapPixelRatio(magnified: number, ofScreen = devicePixelRatio): number {
  return Math.min(2, ofScreen * magnified)
}
