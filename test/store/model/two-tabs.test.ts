import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { howMany } from './how-many.ts'
import { quickCrypto } from './quick-hashes.ts'
import { randomFrom } from './random.ts'
import { Scheduler } from './scheduler.ts'
import { World, type Deed, type TabName } from './world.ts'

const { interleavings: RUNS, seed: FIRST_SEED, longMs: LONG_MS } = howMany()

beforeAll(async () => {
  vi.stubGlobal('crypto', quickCrypto)
  // What is loaded when first needed is here already: only turns decide who goes on.
  await Promise.all([import('#store/packs/take-pack.ts'), import('#domain/trust/judge-version.ts')])
})
afterAll(() => vi.unstubAllGlobals())

test(
  `two tabs that take, read, delete and collect at once do no damage in ${RUNS} interleavings`,
  async () => {
    const orders = new Set<string>()
    let turns = 0
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
      const random = randomFrom(seed)
      const world = new World()
      vi.stubGlobal('fetch', world.host.fetch)
      if (random() < 0.6) await world.happens({ does: 'take', tab: 'one', pack: 'boulogne' })
      if (random() < 0.5) await world.happens({ does: 'visit', tab: 'other', pack: 'boulogne' })
      await world.happens({ does: 'publish', pack: 'boulogne', version: 1 + Math.floor(random() * 3) })
      const deeds = (['one', 'other'] as const).map((tab) => someDeeds(tab, random))

      const scheduler = new Scheduler(random)
      world.disk.turn = scheduler.turn
      world.host.turn = scheduler.turn
      await scheduler.run(Promise.all(deeds.map((own) => inOrder(world, own))))
      world.disk.turn = () => undefined
      world.host.turn = () => undefined

      expect(await world.complaints(), `seed ${seed}: ${JSON.stringify(deeds)}`).toEqual([])
      expect(await world.leftOver(), `seed ${seed}: ${JSON.stringify(deeds)}`).toEqual([])
      turns += scheduler.turns
      orders.add(JSON.stringify(deeds))
    }
    console.log(`two tabs: ${RUNS} interleavings of ${orders.size} pairs of deeds, ${turns} turns`)
  },
  LONG_MS,
)

function someDeeds(tab: TabName, random: () => number): readonly Deed[] {
  const kinds = ['take', 'take', 'visit', 'visit', 'remove', 'give-up', 'tidy'] as const
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const does = kinds[Math.floor(random() * kinds.length)] ?? 'take'
    const pack = random() < 0.8 ? 'boulogne' : 'douai'
    return does === 'tidy' ? { does, tab } : { does, tab, pack }
  })
}

async function inOrder(world: World, deeds: readonly Deed[]): Promise<void> {
  for (const deed of deeds) await world.happens(deed)
}
