import { expect, test, vi } from 'vitest'
import type { RunningBrowser } from '../browser/launch-browser.ts'
import { WATCH_RULES } from './advance-watch.ts'
import { keepBrowser, type KeepBrowserParts } from './keep-browser.ts'

/** A browser that is nothing but its own end. */
function aBrowser(): RunningBrowser & { end: () => void } {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return {
    pid: 0,
    ended,
    end,
    kill: async () => {
      end()
    },
  }
}

function keep(parts: Partial<KeepBrowserParts> = {}) {
  const launches: { readonly run: string; readonly safe: boolean; readonly plain: boolean }[] = []
  const browsers: ReturnType<typeof aBrowser>[] = []
  const troubles: unknown[] = []
  const keeper = keepBrowser({
    rules: { ...WATCH_RULES, openMs: 300 },
    launch: async (wishes) => {
      launches.push(wishes)
      const browser = aBrowser()
      browsers.push(browser)
      return browser
    },
    goBack: async () => true,
    onFailure: () => undefined,
    onTrouble: (cause) => troubles.push(cause),
    nowMs: () => performance.now(),
    ...parts,
  })
  const launched = (count: number) =>
    vi.waitFor(
      () => {
        expect(launches.length).toBe(count)
      },
      { timeout: 20_000 },
    )
  const say = (state: 'shown' | 'unopened', run = launches.at(-1)?.run ?? '') => {
    keeper.hear({ run, state, shown: null, frames: 1, isBusy: false })
  }
  return { keeper, launches, browsers, troubles, launched, say }
}

test('pages that cannot be opened lead back, and then to the safe screen, a browser each', async () => {
  const back = vi.fn(async () => true)
  const table = keep({ goBack: back })
  for (let count = 1; count <= 6; count += 1) {
    await table.launched(count)
    table.say('unopened')
  }
  await table.launched(7)
  expect(back).toHaveBeenCalledTimes(1)
  expect(table.launches.map(({ safe }) => safe)).toEqual([false, false, false, false, false, false, true])
  expect(table.keeper).toMatchObject({ stage: 'safe', failures: 6 })
  await table.keeper.close()
})

test('what hinders going back does not leave the table dark', async () => {
  const table = keep({ goBack: () => Promise.reject(new Error('The disk is busy')) })
  for (let count = 1; count <= 3; count += 1) {
    await table.launched(count)
    table.say('unopened')
  }
  await table.launched(4)
  expect(table.troubles).toMatchObject([{ message: 'The disk is busy' }])
  await table.keeper.close()
})

test('a browser that cannot be launched is launched again', async () => {
  let tries = 0
  const table = keep({
    launch: async () => {
      tries += 1
      if (tries === 1) throw new Error('No room for a profile')
      return aBrowser()
    },
  })
  await vi.waitFor(
    () => {
      expect(tries).toBeGreaterThan(1)
    },
    { timeout: 20_000 },
  )
  await table.keeper.close()
})

test('what an ended browser still says does not count', async () => {
  const table = keep()
  await table.launched(1)
  table.say('shown')
  table.browsers[0]?.end()
  await table.launched(2)
  table.say('unopened', table.launches[0]?.run)
  table.say('shown')
  expect(table.keeper.failures).toBe(1)
  await table.keeper.close()
})
