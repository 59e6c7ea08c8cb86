import { expect, test } from 'vitest'
import { byOwnClock, fromPromptHost, type TraceEvent } from './own-clock.ts'

test('a task that waited for a processor lasts as long as it ran', () => {
  const task: TraceEvent = { name: 'ThreadControllerImpl::RunTask', ph: 'X', dur: 20_000, tdur: 5000 }
  byOwnClock([task])
  expect(task.dur).toBe(5000)
})

test('what is no task, or has no clock of its own, stays as it is', () => {
  const events: readonly TraceEvent[] = [
    { name: 'Layout', ph: 'X', dur: 9000, tdur: 3000 },
    { name: 'RunTask', ph: 'X', dur: 9000 },
    { name: 'RunTask', ph: 'X', dur: 900, tdur: 901 },
    { name: 'RunTask', ph: 'I', dur: 7, tdur: 1 },
  ]
  byOwnClock(events)
  expect(events.map(({ dur }) => dur)).toEqual([9000, 9000, 900, 7])
})

test('a server that was kept waiting answers promptly', () => {
  const late = { sendEnd: 1, receiveHeadersStart: 80, receiveHeadersEnd: 90 }
  const prompt = { sendEnd: 1, receiveHeadersEnd: 4 }
  fromPromptHost([{ params: { response: { timing: late } } }, { params: { response: { timing: prompt } } }, {}])
  expect(late).toEqual({ sendEnd: 1, receiveHeadersStart: 11, receiveHeadersEnd: 11 })
  expect(prompt).toEqual({ sendEnd: 1, receiveHeadersEnd: 4 })
})
