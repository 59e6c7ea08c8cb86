/** Which version of a pack a table shows. */
export interface ShownVersion {
  readonly pack: string
  /** SHA-256 of its manifest. */
  readonly manifest: string
}

/** What a table's page tells its keeper every two seconds, so that a page that hangs is noticed. */
export interface Beat {
  /** Which launch of the browser speaks: what an earlier one still says does not count. */
  readonly run: string
  /** `unopened` says that the page has given up, `leaving` that it opens anew in a moment. */
  readonly state: 'opening' | 'shown' | 'unopened' | 'leaving'
  readonly shown: ShownVersion | null
  /** Frames drawn since the last beat. */
  readonly frames: number
  /** Somebody is at the table: nothing may be taken from them. */
  readonly isBusy: boolean
  /** Why it gave up, for the keeper's journal. */
  readonly why?: string
}

/** What the keeper answers. */
export interface BeatAnswer {
  /** There is something newer to show: the page opens anew once nobody is at the table. */
  readonly hasNews: boolean
  readonly isOpen: boolean
  /** When it opens next, as local time `2026-11-28T09:00`; null while it is open or where no hour is known. */
  readonly opensAt: string | null
  /** Hour of the table's own clock, 0 to below 24. */
  readonly hour: number
}

export const BEAT_MS = 2000

const MOST_WHY = 500

/** A beat, out of anything; undefined where it is none. */
export function beatFrom(value: unknown): Beat | undefined {
  const { run, state, shown, frames, isBusy, why } = (value ?? {}) as Partial<Record<keyof Beat, unknown>>
  if (typeof run !== 'string' || typeof frames !== 'number') return undefined
  if (state !== 'opening' && state !== 'shown' && state !== 'unopened' && state !== 'leaving') return undefined
  return {
    run,
    state,
    frames,
    isBusy: isBusy === true,
    shown: shownFrom(shown),
    ...(typeof why === 'string' ? { why: why.slice(0, MOST_WHY) } : {}),
  }
}

function shownFrom(value: unknown): ShownVersion | null {
  const { pack, manifest } = (value ?? {}) as Partial<Record<keyof ShownVersion, unknown>>
  return typeof pack === 'string' && typeof manifest === 'string' ? { pack, manifest } : null
}
