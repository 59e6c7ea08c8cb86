import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ensureBrowser } from './browser/ensure-browser.mjs'

/** `npm test`: finds a browser, builds what visitors get, then runs the unit tests and the journeys, and fails if either does. */
const require = createRequire(import.meta.url)
const env = { ...process.env, BEFFROI_CHROMIUM: ensureBrowser() }

const steps = [
  ['The app is built', ['vite', 'bin/vite.js'], ['build', '--logLevel', 'warn']],
  ['The demo packs are built', null, ['--import', 'tsx', 'bin/beffroi.mjs', 'build', 'content/boulogne-sur-mer', 'content/douai']],
  ['Unit, component and architecture tests', ['vitest', 'vitest.mjs'], ['run']],
  ['Journeys in a real browser', ['@playwright/test', 'cli.js'], ['test']],
]

for (const [title, tool, args] of steps) {
  console.log(`\n— ${title}`)
  const command = tool === null ? args : [join(dirname(require.resolve(`${tool[0]}/package.json`)), tool[1]), ...args]
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env })
  if (status !== 0) {
    console.error(`\nFailed: ${title}`)
    process.exit(status ?? 1)
  }
}
