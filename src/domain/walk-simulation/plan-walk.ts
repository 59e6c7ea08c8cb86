import type { MeasuredPath } from '../position/path.ts'
import { pointAlong } from '../position/path.ts'
import type { Chance } from './chance.ts'
import type { WalkPart } from './walker.ts'

/** Ways visitors walk a trail. */
export const WALKERS = ['listens', 'passes', 'skips', 'lingers', 'turns-back', 'cuts-short'] as const
export type Walker = (typeof WALKERS)[number]

const LINGER_S = 600

/**
 * What a visitor of this kind does from the path's start to its end. `doorsM` are the stops, metres along the path, rising.
 * listens: stands 20 to 120 s at each stop · passes: stands nowhere · skips: stands at two stops of three ·
 * lingers: listens, and ten minutes at one stop · turns-back: once goes 40 to 150 m back · cuts-short: once leaves out a stretch, straight across.
 */
export function planWalk(walker: Walker, path: MeasuredPath, doorsM: readonly number[], chance: Chance): WalkPart[] {
  const speedMps = chance.between(0.8, 1.6)
  const odd = Math.floor(chance.between(0, doorsM.length))
  const parts: WalkPart[] = []
  let beyondM = 0
  for (const [index, toM] of doorsM.entries()) {
    if (toM < beyondM) continue
    parts.push({ kind: 'walk', toM, speedMps })
    if (standsHere(walker, chance)) parts.push({ kind: 'stand', forS: Math.round(chance.between(20, 120)) })
    if (index !== odd) continue
    if (walker === 'lingers') parts.push({ kind: 'stand', forS: LINGER_S })
    if (walker === 'turns-back') parts.push({ kind: 'walk', toM: Math.max(0, toM - chance.between(40, 150)), speedMps })
    if (walker !== 'cuts-short') continue
    beyondM = Math.min(path.lengthM, toM + chance.between(100, 400))
    const to = pointAlong(path, beyondM)
    if (to !== undefined) parts.push({ kind: 'cut', to, thenM: beyondM, speedMps })
  }
  return [...parts, { kind: 'walk', toM: path.lengthM, speedMps }, { kind: 'stand', forS: 15 }]
}

function standsHere(walker: Walker, chance: Chance): boolean {
  switch (walker) {
    case 'listens':
    case 'lingers':
    case 'turns-back':
    case 'cuts-short':
      return true
    case 'skips':
      return chance.happens(0.66)
    case 'passes':
      return false
  }
}
