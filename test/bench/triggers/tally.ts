import type { WalkVerdict } from '#domain/walk-simulation/judge-walk.ts'

/** What verdicts of many walks sum up to; plain, so that it can be written to a file. */
export interface Counts {
  readonly walks: number
  readonly doors: number
  readonly arrivals: number
  readonly falseArrivals: number
  readonly farFalse: number
  readonly asked: number
  readonly wrongAsked: number
  /** How many doors ended in each verdict. */
  readonly verdicts: Readonly<Record<string, number>>
}

/** Verdicts of many walks, summed up. */
export class Tally implements Counts {
  walks = 0
  doors = 0
  arrivals = 0
  falseArrivals = 0
  farFalse = 0
  asked = 0
  wrongAsked = 0
  readonly verdicts: Record<string, number> = {}

  /** All of these in one. */
  static of(all: readonly Counts[]): Tally {
    const tally = new Tally()
    for (const one of all) tally.addCounts(one)
    return tally
  }

  add(verdict: WalkVerdict): void {
    const verdicts: Record<string, number> = {}
    for (const door of verdict.doors) verdicts[door.verdict] = (verdicts[door.verdict] ?? 0) + 1
    this.addCounts({
      ...verdict,
      walks: 1,
      doors: verdict.doors.length,
      falseArrivals: verdict.falseArrivals.length,
      verdicts,
    })
  }

  addCounts(more: Counts): void {
    this.walks += more.walks
    this.doors += more.doors
    this.arrivals += more.arrivals
    this.falseArrivals += more.falseArrivals
    this.farFalse += more.farFalse
    this.asked += more.asked
    this.wrongAsked += more.wrongAsked
    for (const [verdict, count] of Object.entries(more.verdicts))
      this.verdicts[verdict] = (this.verdicts[verdict] ?? 0) + count
  }

  /** Of the doors that were reached, 0 to 1. */
  share(verdict: string): number {
    return this.doors === 0 ? 0 : (this.verdicts[verdict] ?? 0) / this.doors
  }

  /** Cells of one row of the table. */
  cells(): readonly string[] {
    const of = (verdict: string) => percent(this.verdicts[verdict] ?? 0, this.doors)
    return [
      of('right'),
      of('asked'),
      of('late'),
      of('false-only'),
      of('missed'),
      percent(this.falseArrivals, this.arrivals),
      percent(this.farFalse, this.arrivals),
    ]
  }
}

export const TALLY_HEADS = ['right', 'asked', 'late', 'false only', 'missed', 'false', 'of them far'] as const

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** A Markdown table. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}
