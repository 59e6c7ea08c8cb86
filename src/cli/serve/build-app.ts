import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The app to serve, and how to bring it up to date. */
export interface ServedApp {
  readonly folder: string
  /** Gives false when there was nothing to do. */
  readonly build: () => Promise<boolean>
}

/** Where Beffroi itself lies. */
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))

const SOURCES = ['src', 'public', 'vite.config.ts', 'package.json', 'pinned-keys.json']

/** Beffroi's own app, built by Vite unless it is newer than everything it is made from. */
export function ownApp(): ServedApp {
  const folder = join(PROJECT, 'dist')
  return { folder, build: () => buildWhereStale(folder) }
}

async function buildWhereStale(folder: string): Promise<boolean> {
  const sourcesMs = Math.max(...SOURCES.map((path) => newestMs(join(PROJECT, path))))
  if (newestMs(join(folder, 'index.html')) >= sourcesMs) return false
  const { build } = await import('vite')
  // The working directory stays the curator's: their packs are read meanwhile, by relative paths.
  await build({ configFile: join(PROJECT, 'vite.config.ts'), root: join(PROJECT, 'src'), logLevel: 'error' })
  return true
}

/** When the newest file at or below `path` was written, milliseconds since 1970; 0 where there is none. Tests do not count. */
function newestMs(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestMs(join(path, name))))
}
