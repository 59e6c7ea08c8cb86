import { expect, test } from 'vitest'
import type { LocatorParts } from './locator-parts.ts'
import { openLocator } from './open-locator.ts'

/** A device that stands where the test says, with a clock that moves when told. */
class FakeDevice implements LocatorParts {
  watching: { found: PositionCallback; failed: PositionErrorCallback | null | undefined } | null = null
  headings: ((headingDeg: number) => void) | null = null
  hidden: ((isHidden: boolean) => void) | null = null
  timers: { atMs: number; ring: () => void }[] = []
  nowMs = 0
  asked = 0
  compassAsked = 0
  precise: boolean | undefined
  readonly geolocation = {
    watchPosition: (found: PositionCallback, failed?: PositionErrorCallback | null, options?: PositionOptions) => {
      this.asked += 1
      this.precise = options?.enableHighAccuracy
      this.watching = { found, failed }
      return 7
    },
    clearWatch: () => {
      this.watching = null
    },
  }
  readonly compass = {
    mayWantAsking: false,
    ask: () => {
      this.compassAsked += 1
    },
    start: (onHeading: (headingDeg: number) => void) => {
      this.headings = onHeading
    },
    stop: () => {
      this.headings = null
    },
  }
  onHidden(listener: (isHidden: boolean) => void) {
    this.hidden = listener
    return () => {
      this.hidden = null
    }
  }
  after(delayMs: number, then: () => void) {
    const timer = { atMs: this.nowMs + delayMs, ring: then }
    this.timers.push(timer)
    return () => {
      this.timers = this.timers.filter((one) => one !== timer)
    }
  }
  wait(ms: number) {
    this.nowMs += ms
    const due = this.timers.filter((one) => one.atMs <= this.nowMs)
    this.timers = this.timers.filter((one) => one.atMs > this.nowMs)
    for (const { ring } of due) ring()
  }
  stand(accuracy = 8, more: Partial<GeolocationCoordinates> = {}) {
    const coords = {
      longitude: 1.61,
      latitude: 50.72,
      accuracy,
      heading: null,
      speed: null,
      altitude: null,
      altitudeAccuracy: null,
      ...more,
    }
    this.watching?.found({ coords: { ...coords, toJSON: () => coords }, timestamp: this.nowMs, toJSON: () => coords })
  }
  fail(code: number) {
    this.watching?.failed?.({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 })
  }
}

test('nothing is asked of the device before start', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  expect(device.asked).toBe(0)
  expect(locator.status.value).toBe('off')
  locator.start()
  locator.start()
  expect(device.asked).toBe(1)
  expect(locator.status.value).toBe('waiting')
})

test('a good fix is followed, a vague one is shown but not counted', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.stand(900)
  expect(locator.status.value).toBe('waiting')
  expect(locator.fix.value?.accuracyM).toBe(900)
  device.stand(8)
  expect(locator.status.value).toBe('following')
  expect(locator.fix.value).toMatchObject({ position: [1.61, 50.72], accuracyM: 8 })
})

test('unavailable and timed out are passing troubles', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.fail(2)
  device.fail(3)
  expect(locator.status.value).toBe('waiting')
  device.stand()
  expect(locator.status.value).toBe('following')
})

test('twenty seconds without a usable fix are weak, the next good one is enough', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.stand()
  device.wait(19_000)
  device.stand()
  device.wait(19_000)
  expect(locator.status.value).toBe('following')
  device.stand(400)
  device.wait(1_000)
  expect(locator.status.value).toBe('weak')
  device.stand()
  expect(locator.status.value).toBe('following')
})

test('a refusal ends it, and a later start asks again', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.fail(1)
  expect(locator.status.value).toBe('refused')
  expect(device.watching).toBeNull()
  locator.start()
  expect(device.asked).toBe(2)
})

test('a browser without positions says so', () => {
  const device = new FakeDevice()
  const locator = openLocator({
    geolocation: undefined,
    compass: device.compass,
    onHidden: () => () => {},
    after: () => () => {},
  })
  locator.start()
  expect(locator.status.value).toBe('unsupported')
})

test('walking, the course counts; standing, the compass does', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.headings?.(-90)
  expect(locator.headingDeg.value).toBe(270)
  device.stand(8, { heading: 45, speed: 1.3 })
  device.headings?.(180)
  expect(locator.headingDeg.value).toBe(45)
  expect(locator.fix.value?.headingDeg).toBe(45)
  device.wait(5000)
  device.stand(8, { heading: 200, speed: 0.1 })
  device.headings?.(180)
  expect(locator.headingDeg.value).toBe(180)
  expect(locator.fix.value?.headingDeg).toBeUndefined()
})

test('a page hidden for long rests and takes up when it is seen again', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.stand()
  device.hidden?.(true)
  device.wait(5 * 60_000)
  expect(device.watching).not.toBeNull()
  device.wait(6 * 60_000)
  expect(device.watching).toBeNull()
  device.hidden?.(false)
  expect(device.watching).not.toBeNull()
})

test('the receiver rests while a coarse place will do, and is woken when none has come in time', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.stand()
  expect(device.precise).toBe(true)
  locator.need({ isPrecise: false, inS: 30 })
  expect(device.precise).toBe(false)
  device.wait(29_000)
  expect([device.precise, locator.status.value]).toEqual([false, 'following'])
  device.wait(1000)
  expect(device.precise).toBe(true)
  device.stand()
  locator.need({ isPrecise: false, inS: 30 })
  locator.need({ isPrecise: true, inS: 1 })
  expect(device.precise).toBe(true)
})

test('a rest that is meant is not a weak position', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.stand()
  locator.need({ isPrecise: false, inS: 30 })
  device.wait(30_000)
  expect(locator.status.value).toBe('following')
  device.wait(20_000)
  expect(locator.status.value).toBe('weak')
})

test('where the compass wants asking it is asked for only by a tap', () => {
  const device = new FakeDevice()
  device.compass.mayWantAsking = true
  const locator = openLocator(device)
  locator.start()
  expect([locator.compassWaits.value, device.compassAsked]).toEqual([true, 0])
  locator.askCompass()
  locator.askCompass()
  expect([locator.compassWaits.value, device.compassAsked]).toEqual([false, 1])
  device.headings?.(90)
  expect(locator.headingDeg.value).toBe(90)
})

test('a compass that tells unasked is not asked for', () => {
  const device = new FakeDevice()
  device.compass.mayWantAsking = true
  const locator = openLocator(device)
  locator.start()
  device.headings?.(90)
  expect(locator.compassWaits.value).toBe(false)
})

test('a course that is long over points nowhere', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.stand(8, { heading: 45, speed: 1.3 })
  expect(locator.headingDeg.value).toBe(45)
  device.wait(15_000)
  device.stand(8, { heading: null, speed: 0 })
  expect(locator.headingDeg.value).toBeNull()
})

test('told to stop, it forgets', () => {
  const device = new FakeDevice()
  const locator = openLocator(device)
  locator.start()
  device.stand()
  locator.stop()
  expect(locator.status.value).toBe('off')
  expect(locator.fix.value).toBeNull()
  expect(device.watching).toBeNull()
  expect(device.timers).toEqual([])
})
