import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { filesApart } from './files-apart.ts'
import { listShellFiles } from './list-shell-files.ts'

export interface ServiceWorkerOptions {
  /** Built files that no visitor's phone needs offline, as paths below the output folder. */
  readonly exclude?: readonly RegExp[]
  /** Pages, as Vite names them, that are no phone's: what only they load is kept where it was opened once, and nowhere else. */
  readonly apart?: readonly string[]
}

const SOURCE = fileURLToPath(new URL('../sw.ts', import.meta.url))

/**
 * Builds `sw.js` beside the pages once they are written, with the list of every file of the app shell in it:
 * lazy chunks, `.mjs` workers and fonts too, packs never.
 */
export function serviceWorker({ exclude = [], apart = [] }: ServiceWorkerOptions = {}): Plugin {
  let outDir = ''
  let failed = false
  return {
    name: 'beffroi-service-worker',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    // What went wrong while files were written is told, and not hidden by what is missing because of it.
    renderError() {
      failed = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (failed) return
        await buildServiceWorker(outDir, exclude, apart)
      },
    },
  }
}

async function buildServiceWorker(outDir: string, exclude: readonly RegExp[], apart: readonly string[]): Promise<void> {
  const filesElsewhere = await filesApart(outDir, apart)
  const files = (await listShellFiles(outDir, exclude)).filter(({ url }) => !filesElsewhere.has(url))
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  await build({
    configFile: false,
    logLevel: 'warn',
    // A page asks for public files itself; here they would be copied a second time.
    publicDir: false,
    define: {
      'self.__WB_MANIFEST': JSON.stringify(files),
      __APP_VERSION__: JSON.stringify(version),
      __FILES_APART__: JSON.stringify([...filesElsewhere].sort()),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: SOURCE,
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
