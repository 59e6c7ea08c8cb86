import type { Beat } from '#domain/table/beat.ts'

/** How the table is shown: its pack; the version before, after failures; a screen that needs no pack, after more. */
export type Stage = 'pack' | 'before' | 'safe'

/** What is known of the page on the glass. Times are milliseconds of a clock that never goes back. */
export interface Watch {
  readonly stage: Stage
  readonly stageMs: number
  /** Since when a page is due: a launch, or a page that said it opens anew. */
  readonly launchedMs: number
  readonly beatMs: number | null
  /** When it last drew something. */
  readonly drawnMs: number
  readonly isShown: boolean
  /** When pages failed, of late and at this stage. */
  readonly failuresMs: readonly number[]
  /** Launches in a row of which no page was ever heard: the fault of no pack. */
  readonly unheard: number
  /** Launches in a row of a page that lives and gets nothing to draw: a screen that is switched off, a driver that hangs. No pack's fault either. */
  readonly undrawn: number
}

export type WatchEvent =
  | { readonly kind: 'launched'; readonly atMs: number }
  | { readonly kind: 'beat'; readonly beat: Pick<Beat, 'state' | 'frames'>; readonly atMs: number }
  /** The browser is gone. */
  | { readonly kind: 'ended'; readonly atMs: number }
  | { readonly kind: 'time'; readonly atMs: number }

export type Failure = 'ended' | 'silent' | 'frozen' | 'unopened' | 'slow' | 'unheard'

/** What has to be done: the browser is launched anew, after `failure`, at the stage the watch is at now. */
export type WatchDeed =
  | { readonly kind: 'none' }
  | { readonly kind: 'relaunch'; readonly failure: Failure; readonly move: 'stay' | 'go-back' | 'go-safe' }
  /** The safe screen was shown long enough: the pack is tried again. */
  | { readonly kind: 'try-again' }

export interface WatchRules {
  /** A page beats every two seconds; after this much silence it hangs. Below five seconds with the tick. */
  readonly silentMs: number
  /** A page that has been heard must show its pack within this. */
  readonly openMs: number
  /** It beats, but draws nothing: it is launched anew after this, then after twice as long, and so on to the sixth time. */
  readonly frozenMs: number
  /** So many failures within `withinMs` lead to the next stage. */
  readonly failures: number
  readonly withinMs: number
  /** How long the safe screen is shown before the pack is tried again. */
  readonly safeMs: number
}

export const WATCH_RULES: WatchRules = {
  silentMs: 4500,
  openMs: 30_000,
  frozenMs: 15_000,
  failures: 3,
  withinMs: 600_000,
  safeMs: 900_000,
}

const NOTHING = { kind: 'none' } as const

export function newWatch(atMs: number): Watch {
  return {
    stage: 'pack',
    stageMs: atMs,
    launchedMs: atMs,
    beatMs: null,
    drawnMs: atMs,
    isShown: false,
    failuresMs: [],
    unheard: 0,
    undrawn: 0,
  }
}

/** The watch after one more event, and what has to be done. */
export function advanceWatch(
  watch: Watch,
  event: WatchEvent,
  rules: WatchRules,
): { readonly watch: Watch; readonly deed: WatchDeed } {
  const { atMs } = event
  switch (event.kind) {
    case 'launched':
      return { watch: { ...watch, launchedMs: atMs, beatMs: null, drawnMs: atMs, isShown: false }, deed: NOTHING }
    case 'ended':
      return failed(watch, watch.beatMs === null ? 'unheard' : 'ended', atMs, rules)
    case 'beat':
      return heard(watch, event.beat, atMs, rules)
    case 'time':
      return waited(watch, atMs, rules)
  }
}

function heard(watch: Watch, { state, frames }: Pick<Beat, 'state' | 'frames'>, atMs: number, rules: WatchRules) {
  const drawn = frames > 0 ? { drawnMs: atMs, undrawn: 0 } : {}
  const beating = { ...watch, beatMs: atMs, unheard: 0, ...drawn }
  if (state === 'unopened') return failed(beating, 'unopened', atMs, rules)
  if (state === 'leaving')
    return {
      watch: { ...beating, launchedMs: atMs, beatMs: null, drawnMs: atMs, isShown: false },
      deed: NOTHING,
    }
  return { watch: { ...beating, isShown: state === 'shown' }, deed: NOTHING }
}

function waited(watch: Watch, atMs: number, rules: WatchRules) {
  const { beatMs, launchedMs, drawnMs, isShown, undrawn } = watch
  if (beatMs === null) {
    if (atMs - launchedMs >= rules.openMs) return failed(watch, 'unheard', atMs, rules)
  } else if (atMs - beatMs >= rules.silentMs) return failed(watch, 'silent', atMs, rules)
  else if (!isShown && atMs - launchedMs >= rules.openMs) return failed(watch, 'slow', atMs, rules)
  else if (isShown && atMs - drawnMs >= rules.frozenMs * 2 ** Math.min(undrawn, 6))
    return failed(watch, 'frozen', atMs, rules)
  if (watch.stage === 'safe' && atMs - watch.stageMs >= rules.safeMs)
    return { watch: { ...watch, ...atStage('pack', atMs) }, deed: { kind: 'try-again' } as const }
  if (watch.stage === 'before' && isShown && atMs - watch.stageMs >= rules.withinMs)
    return { watch: { ...watch, ...atStage('pack', atMs) }, deed: NOTHING }
  return { watch, deed: NOTHING }
}

function failed(watch: Watch, failure: Failure, atMs: number, { failures, withinMs }: WatchRules) {
  // A browser of which no page was heard says nothing about a pack: no screen yet, no memory, a broken driver.
  if (failure === 'unheard') return relaunch({ ...watch, unheard: watch.unheard + 1 }, failure, 'stay', atMs)
  if (failure === 'frozen') return relaunch({ ...watch, undrawn: watch.undrawn + 1 }, failure, 'stay', atMs)
  const failuresMs = [...watch.failuresMs.filter((at) => atMs - at < withinMs), atMs]
  if (failuresMs.length < failures || watch.stage === 'safe')
    return relaunch({ ...watch, failuresMs }, failure, 'stay', atMs)
  return watch.stage === 'pack'
    ? relaunch({ ...watch, ...atStage('before', atMs) }, failure, 'go-back', atMs)
    : relaunch({ ...watch, ...atStage('safe', atMs) }, failure, 'go-safe', atMs)
}

function relaunch(watch: Watch, failure: Failure, move: 'stay' | 'go-back' | 'go-safe', atMs: number) {
  const waiting = { ...watch, launchedMs: atMs, beatMs: null, drawnMs: atMs, isShown: false }
  return { watch: waiting, deed: { kind: 'relaunch', failure, move } as const }
}

function atStage(stage: Stage, atMs: number): Pick<Watch, 'stage' | 'stageMs' | 'failuresMs'> {
  return { stage, stageMs: atMs, failuresMs: [] }
}
