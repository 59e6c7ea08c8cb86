import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { canInstallPackages, installPackages } from './debian.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Path of a Chromium that the tests can drive; installs one where there is none, and says what it does.
 * Order: BEFFROI_CHROMIUM, the PATH, the usual places, Playwright's own, Debian's package (as root), Playwright's download.
 */
export function ensureBrowser() {
  const found = findBrowser()
  if (found !== undefined) {
    console.log(`Browser for the tests: ${found}`)
    return found
  }
  if (canInstallPackages()) installDebianPackage()
  else installWithPlaywright()
  const installed = findBrowser()
  if (installed === undefined) {
    throw new Error(
      'No Chromium was found or could be installed. Install one and name it in BEFFROI_CHROMIUM, then run the tests again.',
    )
  }
  console.log(`Browser for the tests: ${installed}`)
  return installed
}

function findBrowser() {
  const named = process.env.BEFFROI_CHROMIUM
  if (named !== undefined && named !== '') return named
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...ELSEWHERE, playwrightsOwn()].find((path) => path !== undefined && existsSync(path))
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('playwright-core')
  return chromium.executablePath() || undefined
}

function installDebianPackage() {
  console.log("No Chromium here: installing Debian's package (about 200 MB, once).")
  installPackages(['chromium', 'fonts-liberation'])
}

function installWithPlaywright() {
  console.log('No Chromium here: asking Playwright to download its own (once).')
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' })
}
