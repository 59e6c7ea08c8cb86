import type { BuildProgress } from '#pack/build/build-pack.ts'

/** The part of a terminal that a progress line writes to. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Calls `task` after some time, unless the function it gives is called before. */
export type Later = (task: () => void, ms: number) => () => void

/** One line that grows while something long is made, and leaves no trace. */
export interface ProgressLine {
  /** A total of 0 stands for work that cannot be counted. */
  show(label: string, progress: BuildProgress): void
  clear(): void
}

const QUIET_MS = 1000
const BAR_CELLS = 24
const CLEAR = '\r\u001B[2K'

/** Shows nothing during the first second after `clear`, and nothing at all where the output is no terminal. */
export function progressLine(terminal: Terminal, later: Later = afterTimeout): ProgressLine {
  let line = ''
  let drawn = false
  let cancel: (() => void) | undefined

  function draw(): void {
    terminal.write(CLEAR + line.slice(0, (terminal.columns ?? 80) - 1))
    drawn = true
  }

  return {
    show(label, progress) {
      if (terminal.isTTY !== true) return
      line = lineOf(label, progress)
      if (drawn) draw()
      else cancel ??= later(draw, QUIET_MS)
    },
    clear() {
      cancel?.()
      cancel = undefined
      if (drawn) terminal.write(CLEAR)
      drawn = false
    },
  }
}

function lineOf(label: string, { done, total }: BuildProgress): string {
  if (total === 0) return `${label} …`
  const filled = Math.round((BAR_CELLS * done) / total)
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${done}/${total} ${label}`
}

function afterTimeout(task: () => void, ms: number): () => void {
  const timer = setTimeout(task, ms)
  return () => {
    clearTimeout(timer)
  }
}
