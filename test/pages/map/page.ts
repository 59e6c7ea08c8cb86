/** The trail map on a page of its own: `?archive=…&night=1&language=ar&count=10000&dated=5000`, for looking and for measuring. */
import '../../../src/kit/styles/all.css'
import type { Position } from '../../../src/domain/position/position.ts'
import { elementFrame } from '../../../src/kit/gesture/element-frame.ts'
import { applied, composed, inverse, similarityBetween, type Point } from '../../../src/kit/gesture/similarity.ts'
import { mountTrailMap } from '../../../src/kit/islands/trail-map/mount-trail-map.ts'
import type { TimeLayer } from '../../../src/kit/islands/trail-map/time-layer.ts'
import { MapUnavailable, type MapStop, type TrailMap } from '../../../src/kit/islands/trail-map/trail-map.ts'
import { guardScripts } from '../../../src/kit/screen/trusted-types.ts'
import { datedFeatures, oneOfEach } from './dated.ts'
import { scene } from './scene.ts'

declare global {
  interface Window {
    trailMap?: TrailMap
    time?: TimeLayer
    taps: string[]
    failure?: unknown
    leave?: () => void
    /** How much of the map's top lies under something. */
    coveredPx?: number
    /** Turns the map's box on the page, degrees. */
    turnBox?: (degrees: number) => void
    /** Moves the map by two fingers of the page, from one pair of places to another. */
    twoFingers?: (from: readonly [Point, Point], to: readonly [Point, Point]) => void
    placeUnder?: (at: Point) => Position | undefined
    /** Where a place is drawn on the page. */
    whereIs?: (place: Position) => Point | undefined
  }
}

guardScripts()
const query = new URLSearchParams(location.search)
const night = query.has('night')
document.documentElement.style.colorScheme = night ? 'dark' : 'light'
document.body.style.margin = '0'
const host = document.createElement('div')
host.style.cssText = 'position:relative;inline-size:100vw;block-size:100vh'
document.body.append(host)
window.taps = []
const ending = new AbortController()
window.leave = () => {
  ending.abort()
}

window.turnBox = (degrees) => {
  host.style.transform = `rotate(${degrees}deg) scale(0.8)`
}
window.twoFingers = (from, to) => {
  const frame = elementFrame(host)
  const back = inverse(frame)
  const middle = { x: (to[0].x + to[1].x) / 2, y: (to[0].y + to[1].y) / 2 }
  window.trailMap?.drive(composed(back, composed(similarityBetween(from, to), frame)), applied(back, middle))
}
window.placeUnder = (at) => window.trailMap?.placeAt(applied(inverse(elementFrame(host)), at))
window.whereIs = (place) => {
  const at = window.trailMap?.project(place)
  return at === undefined ? undefined : applied(elementFrame(host), at)
}

async function show(): Promise<void> {
  const archive = new Uint8Array(await (await fetch(query.get('archive') ?? '/archive')).arrayBuffer())
  const { stops, path } = scene(query.get('town') ?? 'boulogne', Number(query.get('count') ?? 0))
  window.trailMap = await mountTrailMap(
    host,
    {
      archive,
      language: query.get('language') ?? 'fr',
      words: {
        map: 'Map of the trail',
        stop: (stop: MapStop) => `${stop.number}, ${stop.title}`,
        group: (stops) => `${stops.length} stops`,
        here: 'You are here',
      },
      theme: { night },
      reducedMotion: true,
      maxTiltDeg: 60,
      stops,
      path: query.has('bare') ? [] : path,
      covered: () => ({ top: window.coveredPx ?? 0 }),
      onStopTap: (id) => {
        window.taps.push(id)
      },
    },
    { signal: ending.signal },
  )
  const dated = query.get('dated')
  if (dated === null) return
  const features = dated === 'each' ? oneOfEach() : datedFeatures(Number(dated))
  window.time = await window.trailMap.layTime(features, { now: 2026 })
}

show().catch((error: unknown) => {
  window.failure = error instanceof MapUnavailable ? error.reason : String(error)
})
