import { existsSync } from 'node:fs'
import { canInstallPackages, installPackages } from './debian.mjs'

const FIREFOX = process.env.BEFFROI_FIREFOX ?? '/usr/bin/firefox-esr'
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver'
const XVFB = '/usr/bin/Xvfb'
const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
)
const FETCH_MS = 240_000

/** Path of Firefox, or undefined. */
export function findFirefox() {
  return existsSync(FIREFOX) ? FIREFOX : undefined
}

/** What WebKitGTK's tests need: the driver, its small browser and a display; undefined where one is missing. */
export function findWebKit() {
  const browser = MINI_BROWSERS.find((path) => existsSync(path))
  return existsSync(WEBKIT_DRIVER) && existsSync(XVFB) && browser !== undefined
    ? { driver: WEBKIT_DRIVER, browser, display: XVFB }
    : undefined
}

/** Installs Firefox and WebKitGTK's driver where Debian has them, and says which tests are skipped where they are not. */
export function ensureEngines() {
  if (findFirefox() !== undefined && findWebKit() !== undefined) return
  if (canInstallPackages()) {
    console.log("Firefox or WebKitGTK is not here: installing Debian's packages (about 150 MB, once).")
    try {
      installPackages(['firefox-esr', 'webkit2gtk-driver', 'xvfb'], FETCH_MS)
    } catch (error) {
      console.log(`They could not be installed: ${error.message}`)
    }
  }
  if (findFirefox() === undefined) console.log('Without Firefox: its tests are skipped.')
  if (findWebKit() === undefined) console.log('Without WebKitGTK (webkit2gtk-driver, xvfb): its tests are skipped.')
}
