import type { Browser, Page } from '@playwright/test'

/** What the main thread of a page did, by its own processor clock: waiting for a busy machine or for software drawing is not in it. */
export interface ThreadWork {
  readonly frames: number
  /** Script from one frame to the next, all that ran between included, milliseconds, shortest first. */
  readonly scriptMs: readonly number[]
  /** All of the thread's work up to the end of a frame since the one before: script, styles, layout, what is handed on to be drawn; shortest first. */
  readonly workMs: readonly number[]
  /** The longest stretch in which the page could not answer, milliseconds. */
  readonly longestTaskMs: number
  /** All that the thread did: script, layout, painting, milliseconds. */
  readonly allTasksMs: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Moment on the wall, microseconds. */
  readonly ts: number
  readonly dur?: number
  /** What the thread itself ran, microseconds. */
  readonly tdur?: number
}

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.evaluateModule', 'v8.compileModule', 'v8.callFunction'])
const FRAME = 'FireAnimationFrame'

/** Traces the page while `act` runs. */
export async function threadWork(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<ThreadWork> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8'] })
  await act()
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] }
  return workIn(trace.traceEvents)
}

function workIn(events: readonly TraceEvent[]): ThreadWork {
  const thread = threadWithMostFrames(events)
  const own = events
    .filter((event) => event.ph === 'X' && threadOf(event) === thread)
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
  const scriptMs: number[] = []
  const workMs: number[] = []
  let [longestTaskMs, allTasksMs, sinceFrame, workSince, taskEnd, scriptEnd] = [0, 0, 0, 0, -1, -1]
  let isFrameTold = false
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (name.endsWith('RunTask') && ts >= taskEnd) {
      longestTaskMs = Math.max(longestTaskMs, tdur / 1000)
      allTasksMs += tdur / 1000
      workSince += tdur / 1000
      ;[taskEnd, isFrameTold] = [ts + dur, false]
    }
    // One task of a frame calls all who asked for it.
    if (name === FRAME && !isFrameTold) {
      scriptMs.push(sinceFrame)
      workMs.push(workSince)
      ;[sinceFrame, workSince, isFrameTold] = [0, 0, true]
    }
    if (!SCRIPT.has(name) || ts < scriptEnd) continue
    sinceFrame += tdur / 1000
    scriptEnd = ts + dur
  }
  scriptMs.push(sinceFrame)
  return {
    frames: scriptMs.length,
    scriptMs: scriptMs.toSorted((one, other) => one - other),
    workMs: workMs.toSorted((one, other) => one - other),
    longestTaskMs,
    allTasksMs,
  }
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`

function threadWithMostFrames(events: readonly TraceEvent[]): string {
  const counted = new Map<string, number>()
  for (const event of events)
    if (event.name === FRAME) counted.set(threadOf(event), (counted.get(threadOf(event)) ?? 0) + 1)
  return [...counted].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? ''
}

/** The figure below which a share of them lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
}
