import type { BuildProgress } from '#pack/build/build-pack.ts'

/** The part of a terminal that a progress line writes to. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** One line that grows while something long is made, and leaves no trace. */
export interface ProgressLine {
  show(label: string, progress: BuildProgress): void
  clear(): void
}

const QUIET_MS = 1000
const BAR_CELLS = 24
const CLEAR = '\r\u001B[2K'

/** Shows nothing during the first second, and nothing at all where the output is no terminal. */
export function progressLine(terminal: Terminal, nowMs: () => number): ProgressLine {
  const startedMs = nowMs()
  let shown = false
  return {
    show(label, { done, total }) {
      if (terminal.isTTY !== true || nowMs() - startedMs < QUIET_MS) return
      const filled = Math.round((BAR_CELLS * done) / Math.max(1, total))
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled)
      const line = `${bar} ${done}/${total} ${label}`
      terminal.write(CLEAR + line.slice(0, (terminal.columns ?? 80) - 1))
      shown = true
    },
    clear() {
      if (shown) terminal.write(CLEAR)
      shown = false
    },
  }
}
