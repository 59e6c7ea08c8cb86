import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test as base } from '@playwright/test'

/** The built app and packs, served by a process that can be killed. */
export interface Site {
  readonly url: string
  /** Ends the server as a power cut would; no request is answered from here on. */
  kill(): Promise<void>
}

export async function startSite(app = 'dist', packs = '.beffroi/site'): Promise<Site> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'test/journeys/support/serve.ts', app, packs], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(server.stdout, 'data')) as [Buffer]
  return {
    url: `http://127.0.0.1:${line.toString().trim()}/`,
    async kill() {
      if (server.exitCode !== null || server.signalCode !== null) return
      const ended = once(server, 'exit')
      server.kill('SIGKILL')
      await ended
    },
  }
}

/** Playwright's test with a site of its own, and a page that must stay free of errors and of foreign requests. */
export const test = base.extend<{ site: Site; complaints: string[] }>({
  // Playwright reads the first argument's pattern to learn what a fixture needs.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startSite()
    await use(site)
    await site.kill()
  },
  complaints: [
    async ({ page, site }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) complaints.push(message.text())
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url) && !/^(blob|data):/.test(request.url())) complaints.push(`left the origin: ${request.url()}`)
      })
      await use(complaints)
      base.expect(complaints, 'no error, no policy violation, no foreign request').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
