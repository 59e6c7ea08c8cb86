import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { Position } from '#domain/position/position.ts'
import { elementFrame } from '#kit/gesture/element-frame.ts'
import { applied, inverse, shift, type Point, type Similarity } from '#kit/gesture/similarity.ts'
import type { MapStop, TrailMap } from '#kit/islands/trail-map/trail-map.ts'
import type { Translate } from '#kit/screen/session.ts'
import { drawTownMap } from './draw-town-map.ts'

export interface TownParts {
  readonly pack: PackReader
  /** Language of what stands on the map: it lies before everybody. */
  readonly language: string
  readonly translate: Translate
  /** How many pixels of the glass one of the map's own takes: its letters and seals are made for a phone. */
  readonly magnified: number
  /** Pixels of the glass for a millimetre. */
  readonly mm: number
  readonly onStopTap: (stop: string) => void
}

/** The town in the middle of the table. */
export interface Town {
  readonly map: TrailMap
  /** From the map's own pixels to the glass. */
  readonly frame: () => Similarity
  readonly stops: readonly MapStop[]
  /** Brings a place to the middle within `durationMs`, slowly: the picture beside it is what one looks at. */
  readonly wanderTo: (position: Position, startMs: number, durationMs: number) => void
  readonly stay: () => void
  /** All of the town, north up: how everybody finds it. */
  readonly showWhole: () => void
  readonly onFrame: (nowMs: number) => void
  /** Aborted once this drawing of it is gone for good. */
  readonly gone: AbortSignal
}

/** What an unrolled edge covers of the map, and half a seal: the whole town is shown within it. */
const COVERED_MM = 92

/** Draws the town into `host`; `onLost` when the drawing is lost for good. Null where the pack has no map. @throws MapUnavailable, PackFileMissing, PackDamaged */
export async function openTown(
  host: HTMLElement,
  parts: TownParts,
  onLost: () => void,
  signal: AbortSignal,
): Promise<Town | null> {
  const room = (COVERED_MM * parts.mm) / parts.magnified
  const padding = { top: room, right: room, bottom: room, left: room }
  const drawn = await drawTownMap(host, { ...parts, padding, name: 'map', night: true, onLost }, signal)
  if (drawn === null) return null
  const { map, stops } = drawn
  let frame = elementFrame(host)
  let way: {
    readonly position: Position
    readonly startMs: number
    readonly durationMs: number
    share: number
  } | null = null
  addEventListener(
    'resize',
    () => {
      map.resize()
      frame = elementFrame(host)
    },
    { signal },
  )
  return {
    map,
    stops,
    frame: () => frame,
    wanderTo(position, startMs, durationMs) {
      way = { position, startMs, durationMs, share: 0 }
    },
    stay() {
      way = null
    },
    showWhole() {
      map.fit([], padding, 0)
    },
    onFrame(nowMs) {
      if (way === null) return
      const share = eased(Math.min(1, Math.max(0, (nowMs - way.startMs) / way.durationMs)))
      const middle: Point = { x: host.clientWidth / 2, y: host.clientHeight / 2 }
      const there = map.project(way.position)
      // What is left of the way, so that it ends there whatever the map's bounds did to the steps before.
      const step = way.share >= 1 ? 1 : (share - way.share) / (1 - way.share)
      way.share = share
      if (step > 0) map.drive(shift((middle.x - there.x) * step, (middle.y - there.y) * step), middle)
      if (share >= 1) way = null
    },
    gone: signal,
  }
}

function eased(share: number): number {
  return share * share * (3 - 2 * share)
}

/** The place of the town that lies under a point of the glass; null while there is no town. */
export function placeOnTown(town: Town | null, at: Point): Position | null {
  return town === null ? null : town.map.placeAt(applied(inverse(town.frame()), at))
}
