/** One entry of a Chromium trace, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  /** Time the thread really ran; the rest of `dur` it waited for a processor. */
  readonly tdur?: number
  readonly args?: { readonly name?: unknown }
}

/** Shorter tasks are over before another process gets the processor. */
const LONG_ENOUGH_US = 4000

/**
 * Which share of its tasks' time the busiest page really ran, 0 to 1. Lighthouse counts waiting as work and multiplies it by four,
 * so a run on a busy machine says nothing about the page.
 */
export function processorShare(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const pages = new Map<string, { ran: number; passed: number }>()
  for (const { name, ph, pid, tid, dur = 0, tdur } of events) {
    const thread = `${pid} ${tid}`
    if (ph !== 'X' || !name.endsWith('RunTask') || tdur === undefined || dur < LONG_ENOUGH_US || !mains.has(thread))
      continue
    const page = pages.get(thread) ?? { ran: 0, passed: 0 }
    pages.set(thread, { ran: page.ran + tdur, passed: page.passed + dur })
  }
  const [busiest] = [...pages.values()].sort((one, other) => other.ran - one.ran)
  return busiest === undefined ? 1 : busiest.ran / busiest.passed
}
