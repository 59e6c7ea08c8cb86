import { rm } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { buildPage, hasChromium } from './chromium.ts'
import { killManyTimes } from './kills.ts'
import { howMany } from './model/how-many.ts'

const { kills: KILLS, seed: SEED, longMs: LONG_MS } = howMany()

describe.skipIf(!hasChromium)('a browser killed at random instants of installs and updates', () => {
  test(
    `finds a whole pack at each of ${KILLS} starts and has lost none that was announced`,
    async () => {
      const dist = await buildPage('1')
      const outcome = await killManyTimes(dist, KILLS, SEED)
      await rm(dist, { recursive: true })
      console.log(`kills: ${JSON.stringify(outcome)}`)
      expect(outcome.wrong).toEqual([])
      expect(outcome.lost).toEqual([])
      expect(outcome.whole + outcome.nothing).toBe(KILLS)
      expect(outcome.midway).toBeGreaterThan(0)
    },
    LONG_MS,
  )
})
