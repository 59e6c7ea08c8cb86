import { quantile, type ThreadWork } from './thread-work.ts'

/** Tells a figure beside its budget; one over it ends the run with exit code 1. */
export function tell(what: string, figureMs: number, budgetMs: number, beside = ''): void {
  const isKept = figureMs <= budgetMs
  if (!isKept) process.exitCode = 1
  console.log(`${isKept ? 'kept  ' : 'MISSED'} ${what.padEnd(48)} ${figureMs.toFixed(1)} of ${budgetMs} ms${beside}`)
}

export function tellFrames(what: string, { scriptMs, longestTaskMs }: ThreadWork, budgetMs: number): void {
  const at = (share: number) => quantile(scriptMs, share).toFixed(1)
  const beside = `; p50 ${at(0.5)}, most ${at(1)}, longest task ${longestTaskMs.toFixed(1)}, ${scriptMs.length} frames`
  tell(`${what}: script a frame, p95`, quantile(scriptMs, 0.95), budgetMs, beside)
}
