import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import { byOwnClock, type DevtoolsEvent, fromPromptHost, type TraceEvent } from './own-clock.ts'

/** Opens a page as a mid-range phone on a slow network would, notes what happens, and judges that by the threads' own clock. */
export async function auditPage(url: string, port: number, categories: readonly string[]): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'beffroi-lighthouse-'))
  const flags: Flags = {
    port,
    onlyCategories: [...categories],
    output: 'json',
    logLevel: 'error',
    disableFullPageScreenshot: true,
  }
  try {
    await lighthouse(url, { ...flags, gatherMode: folder })
    await rewrite<{ readonly traceEvents: readonly TraceEvent[] }>(
      join(folder, 'defaultPass.trace.json'),
      ({ traceEvents }) => {
        byOwnClock(traceEvents)
      },
    )
    await rewrite<readonly DevtoolsEvent[]>(join(folder, 'defaultPass.devtoolslog.json'), fromPromptHost)
    const judged = await lighthouse(url, { ...flags, auditMode: folder })
    if (judged === undefined) throw new Error(`Lighthouse gave no result for ${url}`)
    return judged.lhr
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function rewrite<Noted>(file: string, change: (noted: Noted) => void): Promise<void> {
  const noted = JSON.parse(await readFile(file, 'utf8')) as Noted
  change(noted)
  await writeFile(file, JSON.stringify(noted))
}
