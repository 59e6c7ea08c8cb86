import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { prove, SCENARIOS } from './crash-proof.ts'
import { howMany } from './how-many.ts'
import { quickCrypto } from './quick-hashes.ts'
import { careful, naive } from './subjects.ts'

const { seed: SEED, crashesPerPoint: PER_POINT, longMs: LONG_MS } = howMany()

beforeAll(() => vi.stubGlobal('crypto', quickCrypto))
afterAll(() => vi.unstubAllGlobals())

describe('a crash after any operation, whatever of the unsynced writes was lost, reordered or torn', () => {
  test(
    'leaves the old version or the new one whole, and no announced version is lost: 15 000 states and more',
    async () => {
      let states = 0
      for (const scenario of SCENARIOS) {
        const outcome = await prove(() => careful, scenario, { seed: SEED, perPoint: PER_POINT })
        expect(outcome.wrong.slice(0, 5)).toEqual([])
        states += outcome.states
        tell(scenario.title, outcome)
      }
      expect(states).toBeGreaterThanOrEqual(15_000)
    },
    LONG_MS,
  )

  test(
    'that loses names of files besides leaves the old version, the new one, or one that says what it lacks',
    async () => {
      for (const scenario of SCENARIOS) {
        const outcome = await prove(() => careful, scenario, { seed: SEED, perPoint: 16, ordersNames: false })
        expect(outcome.found.broken).toBe(0)
        expect(outcome.wrong.filter((problem) => !problem.includes(': named where'))).toEqual([])
        tell(`${scenario.title}, names unordered`, outcome)
      }
    },
    LONG_MS,
  )

  test(
    'breaks a store that writes the version first and files over files: the proof can fail',
    async () => {
      for (const scenario of SCENARIOS) {
        const outcome = await prove(naive, scenario, { seed: SEED, perPoint: PER_POINT })
        expect(outcome.found.broken).toBeGreaterThan(outcome.states / 10)
        tell(`naive: ${scenario.title}`, outcome)
      }
    },
    LONG_MS,
  )
})

function tell(
  title: string,
  { crashPoints, states, differing, found, wrong }: Awaited<ReturnType<typeof prove>>,
): void {
  console.log(
    `${title}: ${crashPoints} crash points, ${states} states (${differing} differ), ${JSON.stringify(found)}, wrong ${wrong.length}`,
  )
}
