import { rm } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { buildPage } from './chromium.ts'
import type { Engine } from './engines/engines.ts'
import { killInLanes } from './kills.ts'
import { howMany } from './model/how-many.ts'

/** That no kill of this browser, at whatever instant, leaves anything but a whole pack or none. */
export function proveKills(
  engine: Engine,
  {
    kills,
    lanes,
    mayForgetOrigin = false,
  }: {
    readonly kills: number
    readonly lanes: number
    /** Whether this browser has been seen to give back an empty disk after a kill; no store can keep what its browser throws away. */
    readonly mayForgetOrigin?: boolean
  },
): void {
  const { seed, longMs } = howMany()
  if (!engine.isHere) console.log(`${engine.name} is not on this machine: it is not killed.`)
  describe.skipIf(!engine.isHere)(`${engine.name}, killed at random instants of installs and updates`, () => {
    test(
      `finds a whole pack at each of ${kills} starts and has lost none that was announced${mayForgetOrigin ? ', but where the browser forgot all of the origin' : ''}`,
      async () => {
        const dist = await buildPage('1')
        const outcome = await killInLanes(engine, dist, { kills, lanes, seed })
        await rm(dist, { recursive: true })
        console.log(`kills of ${engine.name}: ${JSON.stringify(outcome)}`)
        expect(outcome.wrong).toEqual([])
        expect(outcome.lost).toEqual([])
        expect(outcome.whole + outcome.nothing + outcome.emptied).toBe(kills)
        expect(outcome.whole).toBeGreaterThan(kills / 2)
        // Where the browser forgot all of the origin is said aloud; anything else that is not whole fails above.
        if (outcome.emptied > 0) console.warn(`${engine.name} forgot the whole origin at ${outcome.emptied} starts`)
        expect(mayForgetOrigin ? 0 : outcome.emptied).toBe(0)
        expect(outcome.midway).toBeGreaterThan(0)
      },
      longMs,
    )
  })
}
