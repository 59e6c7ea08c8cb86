import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { findWebKit } from '../../browser/engines.mjs'
import { BrowserProcess } from './browser-process.ts'
import type { Engine } from './engines.ts'

const installed = findWebKit()

/** Software drawing only: a machine without a screen has nothing else. */
const ENV = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
}

/** WebKitGTK's small browser, driven over WebDriver. Its sessions are private: it has no OPFS, and keeps no profile. */
export const webKit: Engine = {
  name: 'WebKitGTK',
  isHere: installed !== undefined,
  async start(_profile, url) {
    const { driver, browser, display } = installed!
    const screen = new BrowserProcess(display, ['-displayfd', '1', '-screen', '0', '800x600x24'])
    const port = await freePort()
    const env = { ...ENV, DISPLAY: `:${await screen.firstLine()}` }
    const process = new BrowserProcess(driver, [`--port=${port}`], env)
    const address = `http://127.0.0.1:${port}/session`
    const options = { binary: browser, args: ['--automation'] }
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options, pageLoadStrategy: 'none' } }
    const { sessionId } = (await post(address, { capabilities })) as { readonly sessionId: string }
    await post(`${address}/${sessionId}/url`, { url })
    return {
      async kill() {
        await fetch(`${address}/${sessionId}`, { method: 'DELETE' }).catch(() => undefined)
        await process.kill()
        await screen.kill()
      },
    }
  },
}

/** The driver needs a moment until it listens. */
async function post(address: string, body: unknown, triesLeft = 100): Promise<unknown> {
  try {
    const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
    const { value } = (await response.json()) as { readonly value: unknown }
    if (!response.ok) throw new Error(JSON.stringify(value))
    return value
  } catch (error) {
    if (triesLeft === 0 || !(error instanceof TypeError)) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    return post(address, body, triesLeft - 1)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
