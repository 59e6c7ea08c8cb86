import { expect, test } from 'vitest'
import { detailAt } from './detail-at.ts'

const details = [
  { id: 'lantern', at: [0.5, 0.5], within: 0.1 },
  { id: 'door', at: [0.62, 0.5], within: 0.1 },
] as const

test('the nearest detail within reach is found, none beyond', () => {
  expect(detailAt(details, { x: 0.57, y: 0.5 }, 1)?.id).toBe('door')
  expect(detailAt(details, { x: 0.45, y: 0.5 }, 1)?.id).toBe('lantern')
  expect(detailAt(details, { x: 0.1, y: 0.5 }, 1)).toBeUndefined()
})

test('reach is as far down as it is across', () => {
  expect(detailAt(details, { x: 0.5, y: 0.68 }, 2)?.id).toBe('lantern')
  expect(detailAt(details, { x: 0.5, y: 0.68 }, 1)).toBeUndefined()
})
