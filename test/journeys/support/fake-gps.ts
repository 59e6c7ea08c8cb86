import type { BrowserContext, Page } from '@playwright/test'

/** A fix as the device tells it. */
export interface ToldFix {
  readonly position: readonly [longitude: number, latitude: number]
  readonly accuracyM: number
  /** Of the walk's own clock. */
  readonly atMs: number
}

type Faked = typeof globalThis & {
  gps: { watches: Map<number, PositionCallback>; tell: (fixes: readonly ToldFix[]) => Promise<number> }
}

/**
 * Puts a receiver in place of the browser's that tells what a test hands it, as many fixes at a stroke as it likes: a walk of half an hour takes
 * as long as the app needs for it. The visitor has allowed it.
 */
export async function fakeGps(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const FIXES_A_FRAME = 2
    const watches = new Map<number, PositionCallback>()
    let last = 0
    ;(globalThis as Faked).gps = {
      watches,
      async tell(fixes) {
        for (const [index, { position, accuracyM, atMs }] of fixes.entries()) {
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
          for (const found of Array.from(watches.values())) found(told)
          // Now and then a frame, so that what is said is also drawn.
          if (index % FIXES_A_FRAME === 0) await new Promise(requestAnimationFrame)
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
