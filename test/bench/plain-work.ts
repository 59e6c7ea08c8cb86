import type { Point } from '../../src/kit/gesture/similarity.ts'

/** Plain work of about as much arithmetic and rubbish as a frame of the table's core, which no change of the core touches. */
export function plainWork(nowMs: number): readonly Point[] {
  let last: readonly Point[] = []
  for (let step = 0; step < 20; step += 1)
    last = Array.from({ length: 60 }, (_, at) => ({ x: Math.cos(nowMs + at * step), y: Math.sin(nowMs - at) }))
  return last
}
