import { expect, test } from 'vitest'
import { openRebuildQueue } from './rebuild-queue.ts'

test('one at a time; what is asked for again during its own work is done once more, what waits is done once', async () => {
  const log: string[] = []
  const queue = openRebuildQueue(async (item: string) => {
    log.push(`${item} begins`)
    if (log.length === 1) for (const asked of ['a', 'b', 'a', 'b']) queue.ask(asked)
    await Promise.resolve()
    log.push(`${item} ends`)
  })
  queue.ask('a')
  await queue.idle()
  expect(log).toEqual(['a begins', 'a ends', 'a begins', 'a ends', 'b begins', 'b ends'])
  queue.ask('c')
  await queue.idle()
  expect(log.slice(-2)).toEqual(['c begins', 'c ends'])
})
