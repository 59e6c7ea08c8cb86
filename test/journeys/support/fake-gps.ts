import type { BrowserContext, Page } from '@playwright/test'

/** A fix as the device tells it. */
export interface ToldFix {
  readonly position: readonly [longitude: number, latitude: number]
  readonly accuracyM: number
  /** Of the walk's own clock. */
  readonly atMs: number
}

type Faked = typeof globalThis & {
  gps: { watches: Map<number, PositionCallback>; tell: (fixes: readonly ToldFix[]) => number }
}

/**
 * Puts a receiver in place of the browser's that tells what a test hands it, as many fixes at a stroke as it likes: a walk of half an hour takes
 * as long as the app needs for it. The visitor has allowed it.
 */
export async function fakeGps(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watches = new Map<number, PositionCallback>()
    let last = 0
    ;(globalThis as Faked).gps = {
      watches,
      tell(fixes) {
        for (const { position, accuracyM, atMs } of fixes) {
          const coords = {
            longitude: position[0],
            latitude: position[1],
            accuracy: accuracyM,
            altitude: null,
            altitudeAccuracy: null,
            heading: null,
            speed: null,
          }
          const told = { coords, timestamp: atMs, toJSON: () => coords } as unknown as GeolocationPosition
          for (const found of watches.values()) found(told)
        }
        return watches.size
      },
    }
    const geolocation = {
      watchPosition(found: PositionCallback) {
        last += 1
        watches.set(last, found)
        return last
      },
      clearWatch(watch: number) {
        watches.delete(watch)
      },
      getCurrentPosition: () => undefined,
    }
    Object.defineProperty(navigator, 'geolocation', { value: geolocation })
  })
}

/** Tells the page fixes, one after the other, and gives how many watches listened. */
export async function tellFixes(page: Page, fixes: readonly ToldFix[]): Promise<number> {
  return page.evaluate((told) => (globalThis as Faked).gps.tell(told), fixes)
}
