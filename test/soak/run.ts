import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ensureBrowser } from '../browser/ensure-browser.mjs'

/**
 * `npm run soak [seed] [kills]`: the proofs of docs/reliability.md, ten times and more of what `npm test` tries. Takes about an hour on
 * an idle machine with two cores. A seed that fails fails again.
 */
const [seed = '1', kills = '500'] = process.argv.slice(2)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'test/store/model', 'test/store/kills', 'test/table/fuzz.test.ts'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      BEFFROI_CHROMIUM: ensureBrowser(),
      BEFFROI_SOAK: '1',
      BEFFROI_SEED: seed,
      BEFFROI_KILLS: kills,
    },
  },
)
process.exit(status ?? 1)
