import { existsSync, readFileSync, statSync } from 'node:fs'
import { measurePath, type MeasuredPath, projectOntoPath } from '#domain/position/path.ts'
import type { Fix } from '#domain/position/position.ts'
import { layWay } from '#domain/stop/way-belief.ts'
import { seededChance } from '#domain/walk-simulation/chance.ts'
import { fixesOf, streetError } from '#domain/walk-simulation/gps-error.ts'
import type { WalkPart } from '#domain/walk-simulation/walker.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'
import { readGpx, type RecordedFix } from '#pack/read/gpx.ts'
import { checkFolder } from '../commands/check-folders.ts'
import { isColourWanted, paint } from '../report/paint.ts'
import { chooseLanguage } from '../report/report-language.ts'
import type { DeskStop } from './desk-trail.ts'
import { deskTrail } from './desk-trail.ts'
import { listenAlong } from './listen-along.ts'
import type { DeskWalk } from './walk-report.ts'
import { walkReportJson, walkReportText } from './walk-report.ts'
import { WALK_WORDS } from './walk-words.ts'

/** Options of `beffroi walk` as typed. */
export interface WalkOptions {
  readonly gpx?: string
  readonly recorded?: boolean
  readonly noise: string
  readonly seed: string
  readonly pace: string
  readonly pause: string
  readonly lang?: string
  readonly json?: boolean
  readonly colour: boolean
}

/**
 * Walks a trail of a checked pack at the desk and prints what would be heard. Gives 1 where a stop that is not optional never
 * starts, or where there is nothing to walk, else 0.
 */
export async function walkAtDesk(folder: string, trailId: string, options: WalkOptions): Promise<number> {
  const language = chooseLanguage(options.lang, process.env)
  const words = WALK_WORDS[language]
  const refuse = (why: string) => {
    process.stderr.write(`${why}\n`)
    return 1
  }
  const [noiseM, seed, paceMps, pauseS] = [options.noise, options.seed, options.pace, options.pause].map(Number)
  if (!(Number(noiseM) > 0)) return refuse(words.badNumber('--noise'))
  if (!Number.isFinite(seed)) return refuse(words.badNumber('--seed'))
  if (!(Number(paceMps) > 0)) return refuse(words.badNumber('--pace'))
  if (!(Number(pauseS) >= 0)) return refuse(words.badNumber('--pause'))
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return refuse(words.noFolder(folder))
  const { tree, problems } = await checkFolder(folder)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return refuse(words.hasErrors(folder, errors.length))
  const wanted = tree.pack?.value.languages.find(({ tag }) => tag === language) ?? tree.pack?.value.languages[0]
  const trail = await deskTrail(tree, trailId, wanted?.tag ?? language)
  if (trail === undefined) return refuse(words.noTrail(trailId, [...tree.trails.keys()]))
  const own = measurePath(trail.points)
  if (options.recorded === true && options.gpx === undefined) return refuse(words.noTimes('--gpx'))
  const read = options.gpx === undefined ? undefined : readTrack(options.gpx)
  const track = options.gpx === undefined ? own : read?.path
  if (track === undefined) return refuse(words.noTrack(options.gpx ?? ''))
  if (options.recorded === true && (read?.fixes.length ?? 0) < 2) return refuse(words.noTimes(options.gpx ?? ''))
  const { truth, fixes } =
    options.recorded === true
      ? asRecorded(read?.fixes ?? [], Number(noiseM))
      : simulated(track, trail.stops, {
          isOwn: track === own,
          noiseM: Number(noiseM),
          seed: Number(seed),
          paceMps: Number(paceMps),
          pauseS: Number(pauseS),
        })
  const heard = listenAlong(fixes, trail.stops, trail.order === 'sequence' ? layWay(own) : undefined)
  const walk: DeskWalk = {
    trail: trailId,
    stops: trail.stops,
    truth,
    heard,
    noiseM: Number(noiseM),
    seed: Number(seed),
    lengthM: track.lengthM,
    isRecorded: options.recorded === true,
  }
  const colours = paint(isColourWanted(options.colour, process.stdout.isTTY, process.env))
  process.stdout.write(
    options.json === true ? `${JSON.stringify(walkReportJson(walk), null, 2)}\n` : walkReportText(walk, words, colours),
  )
  return heard.never.some(({ stop }) => !stop.optional && stop.triggers.length > 0) ? 1 : 0
}

interface Simulation {
  /** The trail's own path is walked, and its stops lie on it in their order. */
  readonly isOwn: boolean
  readonly noiseM: number
  readonly seed: number
  readonly paceMps: number
  readonly pauseS: number
}

/** Somebody walks the track, pauses at each stop, and a receiver errs. */
function simulated(track: MeasuredPath, stops: readonly DeskStop[], { isOwn, noiseM, seed, ...walker }: Simulation) {
  const chance = seededChance(seed)
  const doorsM = isOwn ? stops.map(({ alongM }) => alongM) : doorsOn(track, stops)
  const truth = walkTruly(track, walkPast(doorsM, { lengthM: track.lengthM, ...walker }), chance)
  return { truth, fixes: fixesOf(truth, streetError(noiseM), chance) }
}

/** What a receiver told on the way, from its first second on; one that kept its error to itself is taken to err by `noiseM`. */
function asRecorded(recorded: readonly RecordedFix[], noiseM: number) {
  const startMs = recorded[0]?.atMs ?? 0
  const fixes = recorded.map(({ position, atMs, accuracyM = noiseM }): Fix => ({
    position,
    accuracyM,
    atMs: atMs - startMs,
  }))
  return { truth: fixes.map(({ position, atMs }) => ({ position, atS: atMs / 1000 })), fixes }
}

function readTrack(file: string): { readonly path: MeasuredPath; readonly fixes: readonly RecordedFix[] } | undefined {
  if (!existsSync(file)) return undefined
  const { positions, complaint, fixes } = readGpx(readFileSync(file, 'utf8'))
  return complaint === null && positions.length > 1 ? { path: measurePath(positions), fixes } : undefined
}

/** Where a foreign track comes nearest to the stops it comes by. */
function doorsOn(track: MeasuredPath, stops: readonly DeskStop[]): readonly number[] {
  return stops
    .flatMap(({ triggers }) => {
      const zone = triggers[0]?.zone
      const centre = zone?.kind === 'circle' ? zone.centre : zone?.ring[0]
      const on = centre === undefined ? undefined : projectOntoPath(track, centre)
      return on === undefined || on.distanceM > 100 ? [] : [on.alongM]
    })
    .toSorted((one, other) => one - other)
}

function walkPast(
  doorsM: readonly number[],
  { lengthM, paceMps, pauseS }: { readonly lengthM: number; readonly paceMps: number; readonly pauseS: number },
): readonly WalkPart[] {
  return [
    ...doorsM.flatMap((toM): readonly WalkPart[] => [
      { kind: 'walk', toM, speedMps: paceMps },
      { kind: 'stand', forS: pauseS },
    ]),
    { kind: 'walk', toM: lengthM, speedMps: paceMps },
    { kind: 'stand', forS: pauseS },
  ]
}
