import { expect, test } from 'vitest'
import { mapLimited } from './map-limited.ts'

test('results come in the order of the items, with no more under way than allowed', async () => {
  let underWay = 0
  let most = 0
  const results = await mapLimited([5, 4, 3, 2, 1], 2, async (turns) => {
    underWay += 1
    most = Math.max(most, underWay)
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
    underWay -= 1
    return turns * 10
  })
  expect(results).toEqual([50, 40, 30, 20, 10])
  expect(most).toBe(2)
})

test('the first failure ends it', async () => {
  const failing = mapLimited([1, 2], 2, (item) => Promise.reject(new Error(`item ${item}`)))
  await expect(failing).rejects.toThrow('item 1')
})

test('a failure is told once what was under way has ended, and nothing more is begun', async () => {
  const ended: number[] = []
  const failing = mapLimited([1, 2, 3], 2, async (item) => {
    if (item === 1) throw new Error('item 1')
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
    ended.push(item)
  })
  await expect(failing).rejects.toThrow('item 1')
  expect(ended).toEqual([2])
})
