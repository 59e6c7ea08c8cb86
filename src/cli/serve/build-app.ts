import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where Beffroi itself lies. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))

/** The app as `vite build` leaves it. */
export const APP_FOLDER = join(PROJECT, 'dist')

const SOURCES = ['src', 'public', 'vite.config.ts', 'package.json']

/** Builds the app unless it is newer than everything it is made from. Gives false when there was nothing to do. */
export async function buildAppWhereStale(): Promise<boolean> {
  if (newestMs(join(APP_FOLDER, 'index.html')) >= Math.max(...SOURCES.map((path) => newestMs(join(PROJECT, path)))))
    return false
  const { build } = await import('vite')
  const before = process.cwd()
  process.chdir(PROJECT)
  try {
    await build({ configFile: join(PROJECT, 'vite.config.ts'), logLevel: 'warn' })
  } finally {
    process.chdir(before)
  }
  return true
}

/** When the newest file at or below `path` was written, milliseconds since 1970; 0 where there is none. Tests do not count. */
function newestMs(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestMs(join(path, name))))
}
