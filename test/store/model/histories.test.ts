import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ShelfLocks } from '#store/packs/shelf-locks.ts'
import { howMany } from './how-many.ts'
import { quickCrypto } from './quick-hashes.ts'
import { World, type Deed } from './world.ts'

const { histories: RUNS, seed: SEED, longMs: LONG_MS } = howMany()

beforeAll(() => vi.stubGlobal('crypto', quickCrypto))
afterAll(() => vi.unstubAllGlobals())

const tab = fc.constantFrom<'one' | 'other'>('one', 'other')
const pack = fc.constantFrom('boulogne', 'douai')
const seed = fc.nat(1_000_000)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('publish'), pack, version: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('take'), tab, pack }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('begin'), tab, pack, requests: fc.nat(6) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('visit'), tab, pack }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('close-tab'), tab }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('remove'), tab, pack }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('give-up'), tab, pack }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('tidy'), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('power-cut'), seed, during: fc.option(pack, { nil: undefined }) }),
  },
)

test(
  `after ${RUNS} random histories nothing needed was collected, and nothing else is left once all is quiet`,
  async () => {
    const total = { deeds: 0, taken: 0, cuts: 0, visits: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), async (history) => {
        const world = new World()
        vi.stubGlobal('fetch', world.host.fetch)
        for (const next of history) {
          await world.happens(next)
          expect(await world.complaints()).toEqual([])
        }
        expect(await world.leftOver()).toEqual([])
        total.deeds += history.length
        total.taken += world.taken
        total.cuts += history.filter(({ does }) => does === 'power-cut').length
        total.visits += history.filter(({ does }) => does === 'visit').length
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: false },
    )
    console.log(`histories: ${RUNS}, ${JSON.stringify(total)}`)
  },
  LONG_MS,
)

test('the histories find a collector that forgets who is reading', async () => {
  const blind = vi.spyOn(ShelfLocks.prototype, 'leased').mockResolvedValue(new Set())
  const outcome = await fc.check(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), async (history) => {
      const world = new World()
      vi.stubGlobal('fetch', world.host.fetch)
      for (const next of history) {
        await world.happens(next)
        expect(await world.complaints()).toEqual([])
      }
    }),
    { numRuns: 500, seed: 1, endOnFailure: true },
  )
  blind.mockRestore()
  expect(outcome.failed).toBe(true)
})
