import type { Compass, LocatorParts } from './locator-parts.ts'

/** The page's own position, compass and clock. */
export function pageLocatorParts(): LocatorParts {
  return {
    geolocation: 'geolocation' in navigator ? navigator.geolocation : undefined,
    compass: pageCompass(),
    onHidden(listener) {
      const tell = () => {
        listener(document.visibilityState === 'hidden')
      }
      document.addEventListener('visibilitychange', tell)
      return () => {
        document.removeEventListener('visibilitychange', tell)
      }
    },
    after(delayMs, then) {
      const timer = setTimeout(then, delayMs)
      return () => {
        clearTimeout(timer)
      }
    },
  }
}

/** iOS tells a ready compass heading; others an angle that is north-based only in the absolute event. */
interface CompassEvent extends DeviceOrientationEvent {
  readonly webkitCompassHeading?: number
}

function pageCompass(): Compass {
  let end = new AbortController()
  return {
    mayWantAsking: orientationEvent()?.requestPermission !== undefined,
    start(onHeading) {
      end.abort()
      end = new AbortController()
      for (const type of ['deviceorientationabsolute', 'deviceorientation']) {
        addEventListener(
          type,
          (event) => {
            const heading = headingOf(event as CompassEvent)
            if (heading !== undefined) onHeading(heading)
          },
          { signal: end.signal },
        )
      }
    },
    ask() {
      // A refusal leaves the map without a direction, nothing else.
      orientationEvent()
        ?.requestPermission?.()
        .catch(() => undefined)
    },
    stop() {
      end.abort()
    },
  }
}

interface AskingEvent {
  readonly requestPermission?: () => Promise<'granted' | 'denied'>
}

function orientationEvent(): AskingEvent | undefined {
  return 'DeviceOrientationEvent' in globalThis ? (DeviceOrientationEvent as unknown as AskingEvent) : undefined
}

function headingOf(event: CompassEvent): number | undefined {
  const turned = screen.orientation.angle
  if (event.webkitCompassHeading !== undefined) return event.webkitCompassHeading + turned
  return event.absolute && event.alpha !== null ? 360 - event.alpha + turned : undefined
}
