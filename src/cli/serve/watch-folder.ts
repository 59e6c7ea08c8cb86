import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { basename, join } from 'node:path'

const QUIET_MS = 60

/**
 * Calls `onChange` shortly after something below `folder` was written, moved or removed, once for a burst of writes.
 * One watcher per folder and not one for the tree: editors save by renaming, which watchers of files lose on Linux.
 * Hidden files and what editors leave beside a file while saving do not count. Ends when `signal` aborts.
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
  }

  function start(path: string): void {
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
    found.push(path)
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory() && isContent(entry.name)) walk(join(path, entry.name))
  }
  walk(folder)
  return found
}

function isContent(name: string): boolean {
  return !/^\.|~$|\.(?:swp|swx|tmp|part)$|^#.*#$|^4913$/.test(basename(name))
}
