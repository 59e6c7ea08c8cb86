import { expect, test } from 'vitest'
import { processorShare, type TraceEvent } from './processor-share.ts'

const main = (pid: number): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid: 1,
  args: { name: 'CrRendererMain' },
})
const task = (pid: number, dur: number, tdur: number): TraceEvent => ({
  name: 'RunTask',
  ph: 'X',
  pid,
  tid: 1,
  dur,
  tdur,
})

test('a page that waits as long as it runs had half a processor', () => {
  expect(processorShare([main(1), task(1, 20_000, 10_000), task(1, 8000, 4000)])).toBe(0.5)
})

test('short tasks, other threads and idle pages say nothing', () => {
  const events = [main(1), main(2), task(1, 10_000, 9000), task(1, 900, 1), task(2, 5000, 10), task(3, 90_000, 1)]
  expect(processorShare(events)).toBe(0.9)
  expect(processorShare([])).toBe(1)
})
