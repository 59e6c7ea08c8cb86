import { expect, test } from 'vitest'
import type { AuthoredTree } from '../read/authored-tree.ts'
import { buildEvents } from './build-events.ts'
import type { PackOutput } from './pack-output.ts'

test('events are built with their days and names; a pack without any has no file of them', async () => {
  const written: unknown[] = []
  const output = { addJson: async (...file: unknown[]) => written.push(file) } as unknown as PackOutput
  await buildEvents({ events: [] } as unknown as AuthoredTree, output)
  expect(written).toEqual([])
  const fair = { id: 'fair', name: { fr: 'La foire', en: 'The fair' }, from: '2027-07-10', url: 'https://example.org' }
  const market = { id: 'market', name: { fr: 'Le marché' }, from: '2027-07-03', to: '2027-07-10', days: ['2027-07-03'] }
  const events = [fair, market].map((value) => ({ file: 'events/all.json', at: '', value }))
  await buildEvents({ events } as unknown as AuthoredTree, output)
  expect(written).toEqual([
    [
      'events.json',
      'core',
      [
        { id: 'fair', from: '2027-07-10', to: '2027-07-10', names: fair.name },
        { id: 'market', from: '2027-07-03', to: '2027-07-10', days: ['2027-07-03'], names: market.name },
      ],
    ],
  ])
})
