import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildAndTell, type BuildScene } from '../tools/build-and-tell.ts'
import { addressLines } from './addresses.ts'
import type { ExaminedPack } from '../tools/build-folder.ts'
import type { ServedApp } from './build-app.ts'
import { type ChangeFeed, openChangeFeed } from './change-feed.ts'
import { type Desk, openDesk } from './desk.ts'
import { listen, NoFreePort } from './listen.ts'
import { openRebuildQueue } from './rebuild-queue.ts'
import type { ServeWords } from './serve-words.ts'
import { siteServer } from './site-server.ts'
import { watchFolder } from './watch-folder.ts'

export interface ServeOptions {
  readonly port: number
  /** Answers the whole network and not this machine alone. */
  readonly lan: boolean
  readonly app: ServedApp
}

/**
 * Builds packs and app, serves both under one origin, and builds and tells again after each edit, until `signal` aborts.
 * Gives the exit code.
 */
export async function serveFolders(
  folders: readonly string[],
  { port, lan, app }: ServeOptions,
  scene: BuildScene,
  words: ServeWords,
  { signal }: { readonly signal: AbortSignal },
): Promise<number> {
  const hasApp = buildAppOrTell(app, scene, words)
  const desk = openDesk()
  const atDesk: BuildScene = { ...scene, examine: (folder) => noteExamined(folder, scene, desk) }
  for (const folder of folders) desk.built(folder, await buildAndTell(folder, atDesk))
  if (!(await hasApp)) return 1

  const feed = openChangeFeed()
  const server = siteServer({ folders: { app: app.folder, site: scene.places.out }, feed, desk, lan })
  try {
    const used = await listen(server, port, lan ? '0.0.0.0' : '127.0.0.1')
    if (used !== port) scene.say(words.portTaken(port, used))
    for (const line of addressLines(app.folder, used, lan, words)) scene.say(line)
  } catch (cause) {
    feed.close()
    if (!(cause instanceof NoFreePort)) throw cause
    scene.say(words.noFreePort(port))
    return 1
  }
  const rebuilt = followEdits(folders, atDesk, words, { feed, desk }, signal)
  scene.say(`${words.watching} ${words.stop}.`)
  await aborted(signal)
  await rebuilt()
  feed.close()
  server.close()
  server.closeAllConnections()
  scene.say(words.stopped)
  return 0
}

/** The folders below `content` that hold a pack, by name. */
export function packFoldersIn(content: string): readonly string[] {
  if (!existsSync(content)) return []
  return readdirSync(content)
    .map((name) => join(content, name))
    .filter((folder) => existsSync(join(folder, 'pack.json')))
    .sort()
}

/** True when there is an app to serve, be it an older one. */
async function buildAppOrTell(app: ServedApp, { say }: BuildScene, words: ServeWords): Promise<boolean> {
  try {
    if (await app.build()) say(words.appBuilt)
    return true
  } catch (cause) {
    const older = existsSync(join(app.folder, 'index.html'))
    say(cause instanceof Error ? cause.message : String(cause))
    say(older ? words.olderApp : words.noApp)
    return older
  }
}

/** Builds a folder again after each edit and tells open pages; gives what waits for a build that is under way. */
function followEdits(
  folders: readonly string[],
  scene: BuildScene,
  words: ServeWords,
  { feed, desk }: { readonly feed: ChangeFeed; readonly desk: Desk },
  signal: AbortSignal,
): () => Promise<void> {
  const queue = openRebuildQueue(async (folder: string) => {
    const startedMs = performance.now()
    try {
      const built = await buildAndTell(folder, scene)
      desk.built(folder, built)
      if (built.kind !== 'built') feed.tell({ packs: [], refused: true })
      if (built.kind === 'built' && built.changed) feed.tell({ packs: [built.pack] })
      feed.tellChecked()
      if (built.kind !== 'built' || !built.changed) return
      scene.say(words.shown(built.pack, Math.round(performance.now() - startedMs)))
    } catch (cause) {
      console.error(cause)
    }
  })
  for (const folder of folders)
    watchFolder(
      folder,
      () => {
        queue.ask(folder)
      },
      { signal },
    )
  return () => queue.idle()
}

async function noteExamined(folder: string, scene: BuildScene, desk: Desk): Promise<ExaminedPack> {
  const examined = await scene.examine(folder)
  desk.examined(folder, examined)
  return examined
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener(
      'abort',
      () => {
        resolve()
      },
      { once: true },
    )
  })
}
