import { randomUUID } from 'node:crypto'
import type { Beat } from '#domain/table/beat.ts'
import type { RunningBrowser } from '../browser/launch-browser.ts'
import { advanceWatch, newWatch, type Failure, type Stage, type WatchEvent, type WatchRules } from './advance-watch.ts'

export interface KeepBrowserParts {
  readonly rules: WatchRules
  readonly launch: (wishes: {
    readonly run: string
    readonly safe: boolean
    readonly plain: boolean
  }) => Promise<RunningBrowser>
  /** Puts the version before in place; gives false where there is none to go back to. */
  readonly goBack: () => Promise<unknown>
  readonly onFailure: (failure: Failure, stage: Stage) => void
  /** Something of the keeper's own work failed; it goes on. */
  readonly onTrouble: (cause: unknown) => void
  readonly nowMs: () => number
}

/** A browser that is always there: whatever ends or hangs it, another stands in its place. */
export interface BrowserKeeper {
  readonly stage: Stage
  /** How often it had to be launched anew. */
  readonly failures: number
  /** What a page tells; a beat of an earlier launch is passed over. */
  hear(beat: Beat): void
  /** Launches it anew, by staff's wish: no failure. */
  relaunch(): Promise<void>
  /** Whether a page of the running browser speaks. */
  isOfThisRun(run: string): boolean
  /** Ends it for good. */
  close(): Promise<void>
}

const TICK_MS = 250
/** A browser that ends before any page was heard is given longer and longer, up to this. */
const LONGEST_PAUSE_MS = 10_000
/** So many launches without a page, and the graphics processor is left out. */
const PLAIN_AFTER = 3

/** Launches the browser and keeps it up until `close`. */
export function keepBrowser(parts: KeepBrowserParts): BrowserKeeper {
  let watch = newWatch(parts.nowMs())
  let browser: RunningBrowser | null = null
  let run = ''
  let failures = 0
  let isClosed = false
  /** Launches and kills that are still to be done. */
  let tasks = 0
  /** Launches and kills happen one after the other. */
  let work = Promise.resolve()

  const step = (event: WatchEvent) => {
    const next = advanceWatch(watch, event, parts.rules)
    watch = next.watch
    const { deed } = next
    if (deed.kind === 'none' || isClosed) return
    if (deed.kind === 'relaunch') {
      failures += 1
      parts.onFailure(deed.failure, watch.stage)
    }
    const goBack = deed.kind === 'relaunch' && deed.move === 'go-back'
    const ending = letGo()
    void inTurn(async () => {
      // The old browser stops showing the version it cannot show before that version goes.
      await ending?.kill()
      // Whatever hinders going back, the table must not stay dark for it.
      if (goBack) await parts.goBack().catch(parts.onTrouble)
      await start()
    })
  }
  /** From here on nothing that browser says or does counts. */
  const letGo = (): RunningBrowser | null => {
    const ending = browser
    browser = null
    run = ''
    return ending
  }
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    tasks += 1
    const done = work.then(task).finally(() => {
      tasks -= 1
    })
    // What fails here is tried again by the watch, as a launch of which no page is heard.
    work = done.catch((cause: unknown) => {
      parts.onTrouble(cause)
    })
    return work
  }
  const start = async () => {
    if (isClosed) return
    if (watch.unheard > 0) await pause(Math.min(LONGEST_PAUSE_MS, 500 * 2 ** Math.min(watch.unheard, 6)))
    if (isClosed) return
    run = randomUUID()
    const safe = watch.stage === 'safe'
    const started = await parts.launch({ run, safe, plain: safe || watch.unheard >= PLAIN_AFTER })
    browser = started
    step({ kind: 'launched', atMs: parts.nowMs() })
    void noticeEnd(started)
  }
  const noticeEnd = async (started: RunningBrowser) => {
    await started.ended
    if (browser === started) step({ kind: 'ended', atMs: parts.nowMs() })
  }
  const timer = setInterval(() => {
    if (tasks === 0) step({ kind: 'time', atMs: parts.nowMs() })
  }, TICK_MS)
  void inTurn(start)

  return {
    get stage() {
      return watch.stage
    },
    get failures() {
      return failures
    },
    isOfThisRun: (one) => one === run,
    hear(beat) {
      if (beat.run === run && browser !== null) step({ kind: 'beat', beat, atMs: parts.nowMs() })
    },
    relaunch: () =>
      inTurn(async () => {
        await letGo()?.kill()
        watch = newWatch(parts.nowMs())
        await start()
      }),
    async close() {
      isClosed = true
      clearInterval(timer)
      await inTurn(async () => {
        await letGo()?.kill()
      })
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
