import type { BuiltTrailSummary } from '../built-pack/built-pack.ts'
import { judgeAccess, type Moving, PACE_MPS } from './moving.ts'

/** What a visitor says of their visit. */
export interface Wishes {
  readonly company: 'alone' | 'friends' | 'children'
  readonly minutes: number
  readonly moving: Moving
  /** Themes they like; none means anything. */
  readonly likes: readonly string[]
}

/** Why a trail stands where it stands, to be said in words. */
export type Reason =
  | { readonly kind: 'fits-time' | 'too-long'; readonly minutes: number }
  | { readonly kind: 'liked'; readonly themes: readonly string[] }
  | { readonly kind: 'open' | 'with-help' | 'forbidden' | 'unknown'; readonly moving: Moving }
  | { readonly kind: 'for-children' | 'short' | 'no-steps' | 'benches' }

export interface RankedTrail {
  readonly trail: BuiltTrailSummary
  /** False where the access data forbid it or the time is too short by far. */
  readonly suits: boolean
  /** The weightiest first. */
  readonly reasons: readonly Reason[]
}

const SHORT_M = 2000
/** A trail may take so much longer than the time: one can leave out its last stops. */
const STRETCH = 1.15

/** The trails, best first. The same wishes always give the same order. */
export function rankTrails(trails: readonly BuiltTrailSummary[], wishes: Wishes): readonly RankedTrail[] {
  return trails
    .map((trail, place) => ({ place, ...weigh(trail, wishes) }))
    .sort(
      (one, other) =>
        Number(other.ranked.suits) - Number(one.ranked.suits) || other.weight - one.weight || one.place - other.place,
    )
    .map(({ ranked }) => ranked)
}

/** Minutes a trail takes someone who moves like this. */
export function minutesFor({ durationMin, lengthM, mode }: BuiltTrailSummary, moving: Moving): number {
  if (mode !== 'walk' && mode !== 'indoor') return durationMin
  return Math.round(durationMin + (lengthM / PACE_MPS[moving] - lengthM / PACE_MPS['on-foot']) / 60)
}

function weigh(trail: BuiltTrailSummary, { company, minutes, moving, likes }: Wishes) {
  const takes = minutesFor(trail, moving)
  const isInTime = takes <= minutes * STRETCH
  const verdict = moving === 'on-foot' ? null : judgeAccess(trail.access, moving)
  const liked = trail.themes.filter((theme) => likes.includes(theme))
  const isForChildren = trail.audience.some((audience) => audience === 'families' || audience === 'children')
  const isShort = trail.lengthM <= SHORT_M && (moving === 'tired' || company === 'children')
  const reasons: Reason[] = [
    ...(verdict === null ? [] : [{ kind: verdict, moving }]),
    { kind: isInTime ? 'fits-time' : 'too-long', minutes: takes },
    ...(liked.length === 0 ? [] : [{ kind: 'liked' as const, themes: liked }]),
    ...(company === 'children' && isForChildren ? [{ kind: 'for-children' as const }] : []),
    ...(isShort ? [{ kind: 'short' as const }] : []),
    ...(moving !== 'on-foot' && trail.access.steps === 0 ? [{ kind: 'no-steps' as const }] : []),
    ...(moving === 'tired' && trail.access.benches === true ? [{ kind: 'benches' as const }] : []),
  ]
  // A trail that fills the time is worth more than one that leaves most of it.
  const filled = Math.min(1, takes / Math.max(1, minutes))
  const weight =
    2 * liked.length +
    (company === 'children' && isForChildren ? 2 : 0) +
    (isShort ? 1 : 0) +
    (verdict === 'open' ? 2 : verdict === 'with-help' ? 1 : 0) +
    filled
  return { ranked: { trail, suits: isInTime && verdict !== 'forbidden', reasons }, weight }
}
