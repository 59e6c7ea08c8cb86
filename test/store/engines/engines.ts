import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findFirefox } from '../../browser/engines.mjs'
import { executablePath, hasChromium } from '../chromium.ts'
import { BrowserProcess } from './browser-process.ts'

/** A browser engine as the tests start it: with a profile that may be kept, and one page. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK'
  readonly isHere: boolean
  start(profile: string, url: string): Promise<RunningBrowser>
}

export interface RunningBrowser {
  /** Its first process, which leads a group of its own; missing where a driver starts it. */
  readonly pid?: number | undefined
  /** Ends all its processes at once. */
  kill(): Promise<void>
}

export const chromium: Engine = {
  name: 'Chromium',
  isHere: hasChromium,
  start: (profile, url) =>
    Promise.resolve(
      new BrowserProcess(executablePath, [
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--hide-crash-restore-bubble',
        `--user-data-dir=${profile}`,
        url,
      ]),
    ),
}

/** A new profile asks nothing, shows nothing and calls nobody. */
const FIREFOX_PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

const firefoxPath = findFirefox()
export const firefox: Engine = {
  name: 'Firefox',
  isHere: firefoxPath !== undefined,
  async start(profile, url) {
    const lines = Object.entries(FIREFOX_PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    )
    await writeFile(join(profile, 'user.js'), lines.join(''))
    const args = ['--headless', '--no-remote', '--profile', profile, url]
    return new BrowserProcess(firefoxPath ?? 'firefox', args, { MOZ_CRASHREPORTER_DISABLE: '1' })
  },
}
