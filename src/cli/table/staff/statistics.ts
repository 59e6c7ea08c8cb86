import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { addedUp, COUNT_COLUMNS, countLine, countRowOf, type CountRow } from '#domain/table/counts.ts'
import { unlessMissing } from '../../tools/unless-missing.ts'
import { writeWhole } from '../../tools/write-whole.ts'

/** Counts of a table on its disk: one file a month, `2026-11.csv`. */
export interface Statistics {
  readonly folder: string
  /** Resolves when they are on the disk. */
  add(rows: readonly CountRow[]): Promise<void>
  /** Everything that is kept, added up, oldest first. */
  all(): Promise<readonly CountRow[]>
  /** Adds up what lies on the disk, and takes away what is older than 25 months. */
  tidy(nowMs: number): Promise<void>
}

/** As long as figures of an audience may be kept without asking anyone (CNIL, mesure d’audience). */
const KEPT_MONTHS = 25
const HEADING = `${COUNT_COLUMNS.join(',')}\n`
const NAME = /^(\d{4})-(\d{2})\.csv$/

export function openStatistics(folder: string): Statistics {
  /** One write after the other. */
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  const names = async () => ((await unlessMissing(readdir(folder))) ?? []).filter((name) => NAME.test(name)).sort()
  const rowsOf = async (name: string): Promise<readonly CountRow[]> => {
    const text = (await unlessMissing(readFile(join(folder, name), 'utf8'))) ?? ''
    return text.split('\n').flatMap((line) => countRowOf(line) ?? [])
  }
  return {
    folder,
    add: (rows) =>
      inTurn(async () => {
        for (const month of new Set(rows.map(monthOf)))
          await append(
            join(folder, `${month}.csv`),
            rows.filter((row) => monthOf(row) === month),
          )
      }),
    async all() {
      await turn
      const rows = await Promise.all((await names()).map(rowsOf))
      return addedUp(rows.flat())
    },
    tidy: (nowMs) =>
      inTurn(async () => {
        for (const name of await names()) {
          if (ageInMonths(name, new Date(nowMs)) > KEPT_MONTHS) await rm(join(folder, name))
          else {
            const rows = await rowsOf(name)
            const sums = addedUp(rows)
            if (sums.length < rows.length) await writeWhole(join(folder, name), Buffer.from(HEADING + linesOf(sums)))
          }
        }
      }),
  }
}

/** A line that a power cut has torn ends where it was torn: the next begins on its own, and readers pass over the torn one. */
async function append(path: string, rows: readonly CountRow[]): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  const file = await open(path, 'a+')
  try {
    const { size } = await file.stat()
    const last = Buffer.alloc(1)
    if (size > 0) await file.read(last, 0, 1, size - 1)
    const start = size === 0 ? HEADING : last.toString() === '\n' ? '' : '\n'
    await file.appendFile(start + linesOf(rows))
    await file.sync()
  } finally {
    await file.close()
  }
}

const monthOf = ({ hour }: CountRow): string => hour.slice(0, 7)

function linesOf(rows: readonly CountRow[]): string {
  return rows.map((row) => `${countLine(row)}\n`).join('')
}

function ageInMonths(name: string, now: Date): number {
  const [, year, month] = NAME.exec(name) ?? []
  return (now.getFullYear() - Number(year)) * 12 + now.getMonth() + 1 - Number(month)
}
