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
  /** The browser may want to be asked within a tap (iOS does, and is silent until then). */
  readonly mayWantAsking: boolean
  /** Calls back with degrees clockwise from north, as far as the browser tells unasked. */
  start(onHeading: (headingDeg: number) => void): void
  /** Asks for leave, within the visitor's tap. */
  ask(): void
  stop(): void
}
