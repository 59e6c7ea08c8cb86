import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test as base, type BrowserContext } from '@playwright/test'
import { recordSounds } from './sounds.ts'

/** The built app and packs, served by a process that can be killed. */
export interface Site {
  readonly url: string
  /** Whether the server still answers. */
  readonly alive: boolean
  /** Paths asked of the server so far, in order. */
  readonly asked: readonly string[]
  /** Ends the server as a power cut would; no request is answered from here on. */
  kill(): Promise<void>
}

export async function startSite(
  app = process.env['BEFFROI_APP'] ?? 'dist',
  packs = process.env['BEFFROI_PACKS'] ?? '.beffroi/site',
  port = 0,
): Promise<Site> {
  const args = ['--import', 'tsx', 'test/journeys/support/serve.ts', app, packs, String(port)]
  const server = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: server.stdout })
  const ended = once(server, 'exit').then(() => {
    throw new Error('The site could not be served')
  })
  const [listens] = (await Promise.race([once(lines, 'line'), ended])) as [string]
  const asked: string[] = []
  lines.on('line', (path) => asked.push(path))
  const isAlive = () => server.exitCode === null && server.signalCode === null
  return {
    url: `http://127.0.0.1:${listens}/`,
    asked,
    get alive() {
      return isAlive()
    },
    async kill() {
      if (!isAlive()) return
      const ended = once(server, 'exit')
      server.kill('SIGKILL')
      await ended
    },
  }
}

/** Notes whatever a visitor should never cause: an error, a refused script, a request to a stranger. */
export function listenForComplaints(context: BrowserContext, site: Site, complaints: string[]): void {
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`))
  context.on('console', (message) => {
    const text = message.text()
    const isRefused = /Content Security Policy|TrustedHTML|TrustedScript/.test(text)
    // With the server dead the browser itself reports each address it could not reach.
    const isDeadServer =
      /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/.test(text)
    // A link to a town that is not there has to be asked for before that is known.
    const isUnknownTown = text.includes('404') && message.location().url.endsWith('/latest.json')
    if (isRefused || (message.type() === 'error' && !isDeadServer && !isUnknownTown))
      complaints.push(`${text} ${message.location().url}`)
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !/^(blob|data):/.test(request.url()))
      complaints.push(`left the origin: ${request.url()}`)
  })
}

/** Playwright's test with a site of its own, and pages that must stay free of errors and of foreign requests. */
export const test = base.extend<{ site: Site; complaints: string[] }>({
  // Playwright reads the first argument's pattern to learn what a fixture needs.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startSite()
    await use(site)
    await site.kill()
  },
  complaints: [
    async ({ context, site }, use) => {
      const complaints: string[] = []
      listenForComplaints(context, site, complaints)
      await recordSounds(context)
      await use(complaints)
      base.expect(complaints, 'no error, no policy violation, no foreign request').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
