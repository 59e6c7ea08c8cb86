import { rm } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { buildPage } from './chromium.ts'
import type { Engine } from './engines/engines.ts'
import { killInLanes } from './kills.ts'
import { howMany } from './model/how-many.ts'

/** That no kill of this browser, at whatever instant, leaves anything but a whole pack or none. */
export function proveKills(engine: Engine, { kills, lanes }: { readonly kills: number; readonly lanes: number }): void {
  const { seed, longMs } = howMany()
  if (!engine.isHere) console.log(`${engine.name} is not on this machine: it is not killed.`)
  describe.skipIf(!engine.isHere)(`${engine.name}, killed at random instants of installs and updates`, () => {
    test(
      `finds a whole pack at each of ${kills} starts and has lost none that was announced`,
      async () => {
        const dist = await buildPage('1')
        const outcome = await killInLanes(engine, dist, { kills, lanes, seed })
        await rm(dist, { recursive: true })
        console.log(`kills of ${engine.name}: ${JSON.stringify(outcome)}`)
        expect(outcome.wrong).toEqual([])
        expect(outcome.lost).toEqual([])
        expect(outcome.whole + outcome.nothing).toBe(kills)
        expect(outcome.midway).toBeGreaterThan(0)
      },
      longMs,
    )
  })
}
