import type { BuiltStep, BuiltTrail, BuiltTrailSummary } from '#domain/built-pack/built-pack.ts'
import { builtPaths } from '#domain/built-pack/paths.ts'
import { measurePath } from '#domain/position/path.ts'
import type { Position } from '#domain/position/position.ts'
import type { Access } from '#domain/stop/access.ts'
import { type AuthoredTrailEntry, type AuthoredTree, stepName } from '../read/authored-tree.ts'
import { alongInOrder, nearestAlong } from './along-path.ts'
import { builtHunt } from './build-hunt.ts'
import type { Media } from './build-media.ts'
import type { Pictures } from './build-pictures.ts'
import type { PackOutput } from './pack-output.ts'
import { trailsInOrder } from './pack-order.ts'
import { climbM, type PathPoints, tidyPath } from './path-measures.ts'
import { coverOf, landmarkOf } from './picture-list.ts'
import { trailDurationMin } from './trail-duration.ts'
import { withoutUndefined } from './without-undefined.ts'

/** A step under the name that the built trail and its words share. */
export interface NamedStep {
  readonly id: string
  /** Name of the section that says how to walk on. */
  readonly leg: string
  readonly stop: string
  readonly optional: boolean
  /** Id of the trail's picture that shows what to look for on the way on. */
  readonly landmark: string | undefined
}

/** Writes the trails; gives their summaries, by id. `listeningS` says how long one listens at a stop, seconds. */
export async function buildTrails(
  tree: AuthoredTree,
  pictures: Pictures,
  media: Media,
  listeningS: (stop: string) => number,
  output: PackOutput,
): Promise<readonly BuiltTrailSummary[]> {
  const summaries: BuiltTrailSummary[] = []
  for (const entry of trailsInOrder(tree)) {
    const path = tidyPath(entry.path?.positions ?? [])
    const summary = summaryOf(entry, path, pictures, listeningS)
    const hunt = builtHunt(tree, entry)
    const more = media.get(`trails/${entry.id}`)
    const trail: BuiltTrail = {
      ...summary,
      path,
      steps: stepsOf(tree, entry, path, pictures),
      offRouteM: entry.value.offRoute,
      warnings: entry.value.warnings,
      ...(hunt === undefined ? {} : { hunt }),
      ...(more === undefined ? {} : { more }),
    }
    await output.addJson(builtPaths.trail(entry.id), 'core', trail)
    summaries.push(summary)
  }
  return summaries
}

/** Each step with its name made unique: the second of two equal names ends in `-2`. */
export function namedSteps({ value }: AuthoredTrailEntry): readonly NamedStep[] {
  const seen = new Map<string, number>()
  return value.steps.map((step) => {
    const leg = stepName(step)
    const times = (seen.get(leg) ?? 0) + 1
    seen.set(leg, times)
    return {
      id: times === 1 ? leg : `${leg}-${times}`,
      leg,
      stop: step.stop,
      optional: step.optional,
      landmark: step.landmark,
    }
  })
}

function summaryOf(
  { id, file, value }: AuthoredTrailEntry,
  path: PathPoints,
  pictures: Pictures,
  listeningS: (stop: string) => number,
): BuiltTrailSummary {
  const stops = new Set(value.steps.map(({ stop }) => stop))
  const listening = [...stops].reduce((sum, stop) => sum + listeningS(stop), 0)
  const { lengthM } = measurePath(path)
  const climb = climbM(path)
  const cover = coverOf(file, value)
  return withoutUndefined<BuiltTrailSummary>({
    id,
    order: value.order,
    mode: value.mode,
    lengthM: Math.round(lengthM),
    climbM: climb === undefined ? undefined : Math.round(climb),
    durationMin: trailDurationMin(value.mode, lengthM, listening),
    stopCount: stops.size,
    access: withoutUndefined<Access>(value.access),
    audience: value.audience,
    themes: value.themes,
    cover: cover && pictures(cover),
    huntFinds: value.game?.kind === 'hunt' ? value.game.finds.length : undefined,
  })
}

/** Steps without a position (exhibits) lie where the step before them does. */
function stepsOf(
  tree: AuthoredTree,
  entry: AuthoredTrailEntry,
  path: PathPoints,
  pictures: Pictures,
): readonly BuiltStep[] {
  const steps = namedSteps(entry)
  const places: readonly (Position | undefined)[] = steps.map(({ stop }) => tree.stops.get(stop)?.value.position)
  const known = places.filter((place) => place !== undefined)
  const along = [...(entry.value.order === 'sequence' ? alongInOrder(path, known) : nearestAlong(path, known))]
  let alongM = 0
  return steps.map(({ id, stop, optional, landmark }, index) => {
    if (places[index] !== undefined) alongM = Math.round(along.shift() ?? alongM)
    const seen = landmarkOf(entry, landmark)
    return withoutUndefined<BuiltStep>({ id, stop, optional, alongM, landmark: seen && pictures(seen) })
  })
}
