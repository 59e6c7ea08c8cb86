/** The part of the Battery Status API that is used; only some browsers have it. */
export interface Battery extends EventTarget {
  readonly charging: boolean
}

export interface LoanParts {
  /** Where touches and keys arrive. */
  readonly page: EventTarget
  /** Null where the browser tells nothing of its battery. */
  readonly battery: Battery | null
  /** Whether a guide speaks: a visitor who listens touches nothing. */
  readonly isBusy: () => boolean
  /** Whether a walk is under way: between two stops a device stays in a pocket. */
  readonly isWalking: () => boolean
  /** Says that the device will be made ready in a minute. */
  readonly onSoon: () => void
  readonly onReset: () => void
  readonly signal: AbortSignal
}

export const IDLE_MS = 10 * 60_000
export const SOON_MS = 60_000
/** So many times longer may a device lie untouched during a walk. */
const WALKING_TIMES = 3
const LOOK_EVERY_MS = 5000
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const

/**
 * Makes a device on loan ready for its next visitor: when nobody has touched it for ten minutes and nothing speaks, or when it is put
 * on its charger. A device that nobody has used since stays as it is.
 */
export function watchLoan({ page, battery, isBusy, isWalking, onSoon, onReset, signal }: LoanParts): void {
  let [idleMs, isUsed, isWarned] = [0, false, false]
  const touched = () => {
    idleMs = 0
    isUsed = true
    isWarned = false
  }
  const reset = () => {
    if (!isUsed) return
    isUsed = false
    onReset()
  }
  for (const touch of TOUCHES) page.addEventListener(touch, touched, { signal, passive: true, capture: true })
  battery?.addEventListener(
    'chargingchange',
    () => {
      if (battery.charging) reset()
    },
    { signal },
  )
  // Counted in looks, not by the clock: a device that slept for an hour was not idle for an hour in someone's hand.
  const looking = setInterval(() => {
    idleMs = isBusy() ? 0 : idleMs + LOOK_EVERY_MS / (isWalking() ? WALKING_TIMES : 1)
    if (isUsed && !isWarned && idleMs >= IDLE_MS - SOON_MS) {
      isWarned = true
      onSoon()
    }
    if (idleMs >= IDLE_MS) reset()
  }, LOOK_EVERY_MS)
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(looking)
    },
    { once: true },
  )
}
