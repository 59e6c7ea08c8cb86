import { seeZone } from '#domain/stop/zone.ts'
import type { TruePoint } from '#domain/walk-simulation/walker.ts'
import type { Paint } from '../report/paint.ts'
import type { DeskStop } from './desk-trail.ts'
import type { Heard, Moment } from './listen-along.ts'
import { roomToWiden } from './room-to-widen.ts'
import type { WalkWords } from './walk-words.ts'

/** A walk at the desk and what came of it. */
export interface DeskWalk {
  readonly trail: string
  readonly stops: readonly DeskStop[]
  readonly truth: readonly TruePoint[]
  readonly heard: Heard
  readonly noiseM: number
  readonly seed: number
  readonly lengthM: number
  /** The fixes were a phone's own. */
  readonly isRecorded: boolean
}

/** From here on a receiver is so vague that wider circles help, metres. */
const VAGUE_M = 15

/** The walk as a timeline that a curator can read, the stops that never started below it, then the circles that could be wider, then one line of sums. */
export function walkReportText(walk: DeskWalk, words: WalkWords, colours: Paint): string {
  const { trail, stops, heard, noiseM, seed, lengthM, truth, isRecorded } = walk
  const titleOf = (id: string) => stops.find((stop) => stop.id === id)?.title ?? id
  const recorded = (id: string) => stops.find((stop) => stop.id === id)?.isRecorded === true
  const lines = heard.moments.map((one) => {
    const text = colours.dim(clock(one.atS).padStart(7))
    return `${text}  ${sentence(one, words, colours, titleOf, recorded)}`
  })
  const never = heard.never.flatMap(({ stop, reasons }) => [
    `${colours.red('✗')} ${colours.bold(words.never(stop.title, stop.optional))}`,
    ...(reasons.length === 0
      ? [`    ${words.farAway(Math.round(nearestM(truth, stop)))}`]
      : reasons.slice(0, 2).map((reason) => `    ${words.reasons[reason]}`)),
  ])
  const room = noiseM < VAGUE_M ? [] : roomToWiden(stops)
  const wider = room.map(({ stop, enterM, mayM }) => `    ${words.wider(titleOf(stop), enterM, mayM)}`)
  const count = (kind: Moment['kind']) => heard.moments.filter((one) => one.kind === kind).length
  const sums = words.summary(
    stops.length - heard.never.length,
    stops.length,
    clock(soundS(heard)),
    count('overlaps'),
    count('silence'),
  )
  const [metres, minutes] = [Math.round(lengthM), Math.round(heard.endS / 60)]
  const head = isRecorded
    ? words.headRecorded(trail, metres, minutes, truth.length)
    : words.head(trail, metres, minutes, noiseM, seed)
  return `${[colours.bold(head), '', ...lines, ...(never.length > 0 ? ['', ...never] : []), ...(room.length > 0 ? ['', words.room, ...wider] : []), '', sums].join('\n')}\n`
}

/** The same for machines; seconds since the start. */
export function walkReportJson({ trail, stops, heard, noiseM, seed, lengthM, truth }: DeskWalk): unknown {
  return {
    trail,
    noiseM,
    seed,
    lengthM: Math.round(lengthM),
    endS: heard.endS,
    soundS: Math.round(soundS(heard)),
    stops: stops.length,
    moments: heard.moments,
    never: heard.never.map(({ stop, reasons }) => ({
      stop: stop.id,
      optional: stop.optional,
      reasons,
      nearestM: Math.round(nearestM(truth, stop)),
    })),
  }
}

function sentence(
  one: Moment,
  words: WalkWords,
  colours: Paint,
  titleOf: (id: string) => string,
  isRecorded: (id: string) => boolean,
): string {
  switch (one.kind) {
    case 'plays':
    case 'offers': {
      const said = words[one.kind](titleOf(one.stop), clock(one.untilS - one.atS), isRecorded(one.stop))
      return `${colours.green('♪')} ${said}${one.isCut ? ` ${colours.yellow(words.cut)}` : ''}`
    }
    case 'leg':
      return `${colours.green('→')} ${words.leg(titleOf(one.stop), clock(one.untilS - one.atS))}`
    case 'overlaps':
      return `${colours.yellow('⚠')} ${words.overlaps(titleOf(one.stop), titleOf(one.over), clock(one.forS))}`
    case 'notifies':
      return `· ${words.notifies(titleOf(one.stop))}`
    case 'asks':
      return `${colours.cyan('?')} ${words.asks(titleOf(one.stop))}`
    case 'silence':
      return `${colours.yellow('…')} ${words.silence(clock(one.untilS - one.atS))}`
  }
}

function soundS({ moments }: Heard): number {
  return moments.reduce(
    (sum, one) =>
      sum + (one.kind === 'plays' || one.kind === 'offers' || one.kind === 'leg' ? one.untilS - one.atS : 0),
    0,
  )
}

function nearestM(truth: readonly TruePoint[], { triggers }: DeskStop): number {
  const zones = triggers.map(({ zone }) => zone)
  return Math.min(...truth.flatMap(({ position }) => zones.map((zone) => seeZone(zone, position).distanceM)))
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
