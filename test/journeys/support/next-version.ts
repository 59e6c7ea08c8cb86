import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** An app's folder as a host serves it, and the way a webmaster puts the next version there. */
export interface Publishing {
  readonly folder: string
  /** Puts the next version in the old one's place. */
  publish(): Promise<void>
  remove(): Promise<void>
}

/** Builds the version after the built app; gives its folder. */
export async function buildNext(version: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beffroi-next-'))
  await build({
    logLevel: 'error',
    define: { __BEFFROI_VERSION__: JSON.stringify(version) },
    build: { outDir: folder, emptyOutDir: true },
  })
  return folder
}

/** Copies the built app, and lays a copy of the version after it beside. */
export async function openPublishing(built: string): Promise<Publishing> {
  const home = await mkdtemp(join(tmpdir(), 'beffroi-versions-'))
  const [folder, next] = [join(home, 'app'), join(home, 'next')]
  await cp(process.env['BEFFROI_APP'] ?? 'dist', folder, { recursive: true })
  await cp(built, next, { recursive: true })
  return {
    folder,
    async publish() {
      await rm(folder, { recursive: true })
      await rename(next, folder)
    },
    async remove() {
      await rm(home, { recursive: true, force: true })
    },
  }
}
