import { signal } from '@preact/signals'
import { fullCircleDeg } from '#domain/position/bearing.ts'
import type { Fix } from '#domain/position/position.ts'
import type { NextFix } from '#domain/stop/next-fix-policy.ts'
import type { LocatorParts } from './locator-parts.ts'
import type { LocatorStatus, SparingLocator } from './locator.ts'
import { pageLocatorParts } from './page-locator.ts'

const WEAK_AFTER_MS = 20_000
const USABLE_M = 100 // vaguer fixes are shown as a circle of light, nothing more
const HIDDEN_MS = 10 * 60_000 // then the battery matters more than a quick return
const WALKING_MPS = 0.7 // slower, a course from GPS means nothing
const COURSE_MS = 3000 // so long a course counts for more than the compass
const STALE_MS = 8000 // without a compass, one who stands may have turned by then
const REFUSED = 1 // GeolocationPositionError.PERMISSION_DENIED
const PRECISE: NextFix = { isPrecise: true, inS: 1 }

/** Where the visitor is. Nothing is asked of the browser before `start`. */
export function openLocator(parts: LocatorParts = pageLocatorParts()): SparingLocator {
  const status = signal<LocatorStatus>('off')
  const fix = signal<Fix | null>(null)
  const headingDeg = signal<number | null>(null)
  const compassWaits = signal(false)
  let watch: number | null = null
  /** What the running watch asks of the device, and what the walk needs. */
  let watchesPrecisely = true
  let needed = PRECISE
  let cancelLook = () => {}
  let cancelWeak = () => {}
  let cancelRest = () => {}
  let unwatchHidden = () => {}
  let courseUntilMs = 0
  let hasCompass = false

  const expectFix = () => {
    cancelWeak()
    const restMs = needed.isPrecise ? 0 : needed.inS * 1000
    cancelWeak = parts.after(WEAK_AFTER_MS + restMs, () => {
      if (status.value === 'following' || status.value === 'waiting') status.value = 'weak'
    })
  }

  const onPosition = ({ coords, timestamp }: GeolocationPosition) => {
    if (watch === null) return
    const isWalking = coords.heading !== null && Number.isFinite(coords.heading) && (coords.speed ?? 0) >= WALKING_MPS
    fix.value = {
      position: [coords.longitude, coords.latitude],
      accuracyM: coords.accuracy,
      atMs: timestamp,
      ...(isWalking && coords.heading !== null ? { headingDeg: coords.heading } : {}),
      ...(coords.speed === null ? {} : { speedMps: coords.speed }),
    }
    if (isWalking && coords.heading !== null) {
      headingDeg.value = coords.heading
      courseUntilMs = timestamp + COURSE_MS
    } else if (!hasCompass && timestamp > courseUntilMs + STALE_MS) headingDeg.value = null
    if (coords.accuracy > USABLE_M) return
    status.value = 'following'
    expectFix()
  }

  /** Only a refusal is final: "unavailable" and "timeout" come and go, and Chromium reports one before every fix. */
  const onError = ({ code }: Pick<GeolocationPositionError, 'code'>) => {
    if (watch === null || code !== REFUSED) return
    stop()
    status.value = 'refused'
  }

  const listen = () => {
    if (watch !== null || parts.geolocation === undefined) return
    watch = parts.geolocation.watchPosition(onPosition, onError, {
      enableHighAccuracy: watchesPrecisely,
      maximumAge: 1000,
      timeout: 30_000,
    })
    expectFix()
  }

  const rest = () => {
    cancelWeak()
    cancelLook()
    if (watch !== null) parts.geolocation?.clearWatch(watch)
    watch = null
  }

  const watchAs = (isPrecise: boolean) => {
    if (watchesPrecisely === isPrecise) return
    watchesPrecisely = isPrecise
    if (watch === null) return
    rest()
    listen()
  }

  const stop = () => {
    rest()
    cancelRest()
    unwatchHidden()
    parts.compass.stop()
    compassWaits.value = false
    headingDeg.value = null
    status.value = 'off'
    needed = PRECISE
    watchesPrecisely = true
  }

  const followCompass = () => {
    parts.compass.start((degrees) => {
      const isOnCourse = fix.value !== null && fix.value.atMs < courseUntilMs && fix.value.headingDeg !== undefined
      hasCompass = true
      compassWaits.value = false
      if (!isOnCourse) headingDeg.value = fullCircleDeg(degrees)
    })
  }

  return {
    status,
    fix,
    headingDeg,
    compassWaits,
    need(next) {
      needed = next
      watchAs(next.isPrecise)
      cancelLook()
      if (watch === null || next.isPrecise) return
      expectFix()
      // A coarse place may not come at all: then the receiver is woken.
      cancelLook = parts.after(next.inS * 1000, () => {
        needed = PRECISE
        watchAs(true)
      })
    },
    askCompass() {
      if (!compassWaits.value) return
      compassWaits.value = false
      parts.compass.ask()
    },
    start() {
      if (status.value === 'waiting' || status.value === 'following' || status.value === 'weak') return
      if (parts.geolocation === undefined) {
        status.value = 'unsupported'
        return
      }
      status.value = 'waiting'
      compassWaits.value = parts.compass.mayWantAsking
      followCompass()
      unwatchHidden = parts.onHidden((isHidden) => {
        cancelRest()
        if (isHidden) cancelRest = parts.after(HIDDEN_MS, rest)
        else listen()
      })
      listen()
    },
    stop() {
      stop()
      fix.value = null
    },
  }
}
