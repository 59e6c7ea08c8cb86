/** What the locator is made of; tests hand in their own. */
export interface LocatorParts {
  /** Undefined where the browser has none. */
  readonly geolocation: Pick<Geolocation, 'watchPosition' | 'clearWatch'> | undefined
  readonly compass: Compass
  /** Calls back with whether the page is hidden until the returned function is called. */
  onHidden(listener: (isHidden: boolean) => void): () => void
  /** Calls back once after so many milliseconds unless the returned function is called. */
  after(delayMs: number, then: () => void): () => void
}

/** Where the device points. */
export interface Compass {
  /** Asks for leave where the browser wants that (iOS), within the visitor's tap; calls back with degrees clockwise from north. */
  start(onHeading: (headingDeg: number) => void): void
  stop(): void
}
