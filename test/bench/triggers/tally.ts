import type { WalkVerdict } from '#domain/walk-simulation/judge-walk.ts'

/** Verdicts of many walks, summed up. */
export class Tally {
  walks = 0
  doors = 0
  arrivals = 0
  falseArrivals = 0
  farFalse = 0
  asked = 0
  wrongAsked = 0
  readonly verdicts = new Map<string, number>()

  add(verdict: WalkVerdict): void {
    this.walks++
    this.doors += verdict.doors.length
    this.arrivals += verdict.arrivals
    this.falseArrivals += verdict.falseArrivals.length
    this.farFalse += verdict.farFalse
    this.asked += verdict.asked
    this.wrongAsked += verdict.wrongAsked
    for (const door of verdict.doors) this.verdicts.set(door.verdict, (this.verdicts.get(door.verdict) ?? 0) + 1)
  }

  /** Of the doors that were reached, 0 to 1. */
  share(verdict: string): number {
    return this.doors === 0 ? 0 : (this.verdicts.get(verdict) ?? 0) / this.doors
  }

  /** Cells of one row of the table. */
  cells(): readonly string[] {
    const of = (verdict: string) => percent(this.verdicts.get(verdict) ?? 0, this.doors)
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
