import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { Position } from '#domain/position/position.ts'
import type { Hands } from '#kit/gesture/hands.ts'
import { AT_REST, glide, isAtRest, type Velocity } from '#kit/gesture/inertia.ts'
import type { Point, Similarity } from '#kit/gesture/similarity.ts'
import type { TrailMap } from '#kit/islands/trail-map/trail-map.ts'
import type { Translate } from '#kit/screen/session.ts'
import { drawTownMap } from '../town/draw-town-map.ts'

export interface LensOptions {
  readonly pack: PackReader
  readonly hands: Hands
  readonly language: LanguageTag
  readonly translate: Translate
  readonly magnified: number
  readonly at: Position | null
  /** This year. */
  readonly now: number
  readonly onOpenStop: (stop: string) => void
  readonly onLost: () => void
}

/** One person's own map of the town. */
export interface Lens {
  readonly map: TrailMap
  /** Moves what is seen by a move about the middle of the glass. */
  readonly moveAboutMiddle: (move: (middle: Point) => Similarity) => void
  /** Null where the pack knows no years. */
  readonly time: LensTime | null
}

/** The town of another year, in one lens alone. */
export interface LensTime {
  readonly from: number
  readonly now: number
  readonly showYear: (year: number) => void
}

const FRICTION = { tauMs: 280 }

/** Draws a lens into `host` until `signal` aborts; null where the pack has no map. @throws MapUnavailable, PackFileMissing, PackDamaged */
export async function openLens(host: HTMLElement, options: LensOptions, signal: AbortSignal): Promise<Lens | null> {
  const { pack, at, onOpenStop: onStopTap } = options
  const drawn = await drawTownMap(host, { ...options, name: 'lens-map', night: false, onStopTap }, signal)
  if (drawn === null) return null
  const { map } = drawn
  if (at !== null) map.centreOn(at)
  followHands(host, map, options.hands, signal)
  return {
    map,
    time: await openTime(pack, map, options.now, signal),
    moveAboutMiddle(move) {
      const middle = { x: host.clientWidth / 2, y: host.clientHeight / 2 }
      map.drive(move(middle), middle)
    },
  }
}

/** Years begin with the first that has a name. What of time cannot be had is left out: the map stands without it. */
async function openTime(pack: PackReader, map: TrailMap, now: number, signal: AbortSignal): Promise<LensTime | null> {
  const eras = await pack.eras({ signal }).catch(() => undefined)
  const years = (eras?.timeline ?? []).flatMap(({ year }) => year ?? [])
  if (eras === undefined || years.length === 0 || signal.aborted) return null
  const layer = await map.layTime(eras.features, { now })
  layer.showYear(now)
  return {
    from: Math.min(...years),
    now,
    showYear(year) {
      if (!signal.aborted) layer.showYear(year)
    },
  }
}

/** What hands do to it, in the map's own pixels whichever way the card lies; then it glides on. */
function followHands(host: HTMLElement, map: TrailMap, hands: Hands, signal: AbortSignal): void {
  let last: Point = { x: 0, y: 0 }
  let waiting = 0
  const glideOn = (velocity: Velocity, middle: Point, sinceMs: number) => {
    if (isAtRest(velocity) || signal.aborted) return
    waiting = requestAnimationFrame((nowMs) => {
      const step = glide(velocity, middle, Math.max(0, nowMs - sinceMs), FRICTION)
      map.drive(step.move, step.middle)
      glideOn(step.velocity, step.middle, Math.max(nowMs, sinceMs))
    })
  }
  hands.follow(
    host,
    {
      onPress() {
        cancelAnimationFrame(waiting)
      },
      // What is tapped comes to the middle: one finger sees all of the town without dragging.
      onTap({ x, y }) {
        const push = {
          ...AT_REST,
          x: (host.clientWidth / 2 - x) / FRICTION.tauMs,
          y: (host.clientHeight / 2 - y) / FRICTION.tauMs,
        }
        glideOn(push, { x, y }, performance.now())
      },
      onMove(move, middle) {
        last = middle
        map.drive(move, middle)
      },
      onEnd(velocity) {
        glideOn(velocity, last, performance.now())
      },
    },
    { signal },
  )
}
