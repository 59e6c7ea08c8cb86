import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ensureBrowser } from './browser/ensure-browser.mjs'
import { ensureEngines } from './browser/engines.mjs'

/** `npm test`: finds browsers, builds what visitors get, then runs the unit tests, Lighthouse's budgets and the journeys, and fails if any does. */
const require = createRequire(import.meta.url)
const env = { ...process.env, BEFFROI_CHROMIUM: ensureBrowser() }
ensureEngines()

run('The app is built', [...toolOf('vite', 'bin/vite.js'), 'build', '--logLevel', 'warn'])
run('The demo packs are built', ['bin/beffroi.mjs', 'build', 'content/boulogne-sur-mer', 'content/douai'])
run('Unit, component and architecture tests', [...toolOf('vitest', 'vitest.mjs'), 'run'])
run('What a first visit costs', ['--import', 'tsx', 'test/lighthouse/run.ts'])
run('Journeys in a real browser', [...toolOf('@playwright/test', 'cli.js'), 'test'])

/** Runs one step and ends the process with its exit code where it fails. */
function run(title, command) {
  console.log(`\n— ${title}`)
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env })
  if (status === 0) return
  console.error(`\nFailed: ${title}`)
  process.exit(status ?? 1)
}

/** The file of a package's command, so that no shell and no PATH is needed to start it. */
function toolOf(name, file) {
  return [join(dirname(require.resolve(`${name}/package.json`)), file)]
}
