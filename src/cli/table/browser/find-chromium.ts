import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The Chromium to launch: the one asked for, else the first of the PATH; undefined where there is none. */
export function findChromium(
  wanted: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const asked = wanted ?? environment['BEFFROI_CHROMIUM']
  if (asked !== undefined) return isProgram(asked) ? asked : undefined
  const folders = (environment['PATH'] ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
