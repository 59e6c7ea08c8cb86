import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteBudget } from './byte-budget.ts'

test('what is under way never passes the total, save one piece alone, and all work is done in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 30 }), async (sizes) => {
      const budget = new ByteBudget(100)
      const started: number[] = []
      let underWay = 0
      let atOnce = 0
      await Promise.all(
        sizes.map((bytes, index) =>
          budget.spend(bytes, async () => {
            started.push(index)
            underWay += bytes
            atOnce += 1
            expect(underWay <= 100 || underWay === bytes).toBe(true)
            await Promise.resolve()
            underWay -= bytes
            atOnce -= 1
          }),
        ),
      )
      expect(started).toEqual([...sizes.keys()])
      expect(atOnce).toBe(0)
    }),
  )
})

test('work that fails gives its share back', async () => {
  const budget = new ByteBudget(10)
  await expect(budget.spend(10, () => Promise.reject(new Error('cut')))).rejects.toThrow('cut')
  expect(await budget.spend(10, async () => 'goes on')).toBe('goes on')
})
