import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs'
import { basename, join } from 'node:path'

const QUIET_MS = 60
/** How often a folder that was renamed or moved away is looked for. */
const LOOK_AGAIN_MS = 1000

/**
 * Calls `onChange` shortly after something below `folder` was written, moved or removed, once for a burst of writes.
 * One watcher per folder and not one for the tree: editors save by renaming, which watchers of files lose on Linux.
 * Hidden files and what editors leave beside a file while saving do not count. A folder that is gone counts as changed, and so does its
 * return. Ends when `signal` aborts.
 */
export function watchFolder(folder: string, onChange: () => void, { signal }: { readonly signal: AbortSignal }): void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined

  function noticed(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      follow()
      onChange()
    }, QUIET_MS)
  }

  /** Watches folders that are new and forgets those that are gone. */
  function follow(): void {
    const there = new Set(foldersBelow(folder))
    for (const [path, watcher] of watchers)
      if (!there.has(path)) {
        watcher.close()
        watchers.delete(path)
      }
    for (const path of there) if (!watchers.has(path)) start(path)
    if (there.size === 0) timer = setTimeout(lookAgain, LOOK_AGAIN_MS)
  }

  function lookAgain(): void {
    if (existsSync(folder)) noticed()
    else timer = setTimeout(lookAgain, LOOK_AGAIN_MS)
  }

  function start(path: string): void {
    if (!existsSync(path)) return
    const watcher = watch(path, (_, name) => {
      if (name === null || isContent(name)) noticed()
    })
    watcher.on('error', () => {
      watcher.close()
      watchers.delete(path)
      noticed()
    })
    watchers.set(path, watcher)
  }

  follow()
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.close()
    },
    { once: true },
  )
}

function foldersBelow(folder: string): readonly string[] {
  const found: string[] = []
  const walk = (path: string) => {
    const entries = unlessGone(path)
    if (entries === undefined) return
    found.push(path)
    for (const entry of entries) if (entry.isDirectory() && isContent(entry.name)) walk(join(path, entry.name))
  }
  walk(folder)
  return found
}

/** What a folder holds; undefined where it was renamed or removed a moment ago. */
function unlessGone(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return undefined
    throw cause
  }
}

function isContent(name: string): boolean {
  return !/^\.|~$|\.(?:swp|swx|tmp|part)$|^#.*#$|^4913$/.test(basename(name))
}
