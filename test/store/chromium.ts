import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { build } from 'vite'
import { serviceWorker } from '../../src/offline/build/service-worker-plugin.ts'
import { HostileHost } from './hostile-host.ts'
import type { PageCalls } from './page/page.ts'
import type { Tree } from './sample-tree.ts'

/** Chromium as `npm test` names it. */
export const executablePath = process.env['BEFFROI_CHROMIUM'] ?? '/usr/bin/chromium'

/** `npm test` finds or installs a browser and names it; a bare vitest run on a machine without one skips these tests. */
export const hasChromium = existsSync(executablePath)

/** The same policy as the app's pages: a worker or a service worker needs the page's default policy. */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; media-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types default",
}

/** Builds the test page with its service worker, as the app is built. Versions differ in one lazy chunk. */
export async function buildPage(version: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'beffroi-shelf-'))
  await build({
    configFile: false,
    root: fileURLToPath(new URL('page', import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [
      {
        name: 'version-of-the-page',
        transform: (code, id) => (id.endsWith('later.ts') ? code.replace('__VERSION__', version) : undefined),
      },
      serviceWorker(),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { logLevel: 'silent' },
    },
  })
  return outDir
}

/** A device: one profile that survives restarts of the browser, and a host that can be killed and come back. */
export class Device {
  host: HostileHost
  baseUrl = ''
  #context: BrowserContext | undefined

  constructor(
    readonly tree: Tree,
    public dist: string,
    readonly profile: string,
  ) {
    this.host = this.#newHost()
  }

  static async start(tree: Tree, dist: string): Promise<Device> {
    const device = new Device(tree, dist, await mkdtemp(join(tmpdir(), 'beffroi-profile-')))
    device.baseUrl = await device.host.listen()
    return device
  }

  /** Opens the page in a browser that is started when none runs. */
  async page(): Promise<Page> {
    this.#context ??= await chromium.launchPersistentContext(this.profile, {
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--mute-audio'],
    })
    const page = await this.#context.newPage()
    await page.goto(this.baseUrl)
    return page
  }

  /** Ends the browser; the profile stays. */
  async closeBrowser(): Promise<void> {
    await this.#context?.close()
    this.#context = undefined
  }

  async killHost(): Promise<void> {
    await this.host.kill()
  }

  /** The host at the same address again, in a good mood. */
  async reviveHost(): Promise<void> {
    this.host = this.#newHost()
    await this.host.listen(Number(new URL(this.baseUrl).port))
  }

  async end(): Promise<void> {
    await this.closeBrowser()
    await this.host.kill().catch(() => undefined)
    await rm(this.profile, { recursive: true, force: true })
  }

  #newHost(): HostileHost {
    return new HostileHost(async (path) => this.tree.get(path) ?? (await readIfThere(join(this.dist, path))), HEADERS)
  }
}

/** Calls one of the page's functions. */
export function call<Name extends keyof PageCalls>(
  page: Page,
  name: Name,
  ...args: Parameters<PageCalls[Name]>
): Promise<Awaited<ReturnType<PageCalls[Name]>>> {
  return page.evaluate(
    ([name, args]) => {
      const { calls } = globalThis as unknown as { calls: Record<string, (...args: unknown[]) => unknown> }
      return calls[name]?.(...args)
    },
    [name, args] as const,
  ) as Promise<Awaited<ReturnType<PageCalls[Name]>>>
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return existsSync(path) ? readFile(path) : undefined
}
