import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrowserProcess } from '../store/engines/browser-process.ts'

/** Firefox, driven over Marionette, its own protocol: `length:[0, id, command, parameters]` one way, `length:[1, id, error, value]` back. */
export interface DrivenFirefox {
  /** Runs a script in the page and gives what it returns. */
  ask(script: string): Promise<unknown>
  /** Lets trusted touches act, each a pointer of its own; what was pressed and not lifted stays down. */
  touch(actions: readonly TouchActions[]): Promise<void>
  /** Lets keys, a mouse and a wheel act, in WebDriver's own words. */
  act(actions: readonly object[]): Promise<void>
  open(url: string): Promise<void>
  close(): Promise<void>
}

/** What one finger does, as WebDriver's actions say it; pixels of the page. */
export interface TouchActions {
  readonly id: string
  readonly actions: readonly TouchAction[]
}

export type TouchAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly duration: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 }

/** Opens `url` in a Firefox of its own with a page of some 1280 × 950 pixels. */
export async function openFirefox(path: string, url: string, port: number): Promise<DrivenFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'beffroi-marionette-'))
  await writeFile(join(profile, 'user.js'), `user_pref('marionette.port', ${port});\n`)
  const args = ['--headless', '--no-remote', '--marionette', '--profile', profile]
  const size = { MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '1040', MOZ_CRASHREPORTER_DISABLE: '1' }
  const firefox = new BrowserProcess(path, args, size)
  const socket = await reach(port)
  const send = speak(socket)
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
  await send('WebDriver:Navigate', { url })
  return {
    async ask(script) {
      return ((await send('WebDriver:ExecuteScript', { script, args: [] })) as { readonly value: unknown }).value
    },
    async touch(fingers) {
      const touches = fingers.map((finger) => ({ ...finger, type: 'pointer', parameters: { pointerType: 'touch' } }))
      await send('WebDriver:PerformActions', { actions: touches })
    },
    async act(actions) {
      await send('WebDriver:PerformActions', { actions })
    },
    async open(url) {
      await send('WebDriver:Navigate', { url })
    },
    async close() {
      socket.destroy()
      await firefox.kill()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The browser needs a moment until it listens. */
async function reach(port: number, triesLeft = 300): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return socket
  } catch (cause) {
    if (triesLeft === 0) throw cause
    await new Promise((resolve) => setTimeout(resolve, 100))
    return reach(port, triesLeft - 1)
  }
}

function speak(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (cause: Error) => void }>()
  let heard = Buffer.alloc(0)
  let last = 0
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk])
    for (;;) {
      const colon = heard.indexOf(':')
      const size = Number(heard.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || heard.length < colon + 1 + size) return
      const message: unknown = JSON.parse(heard.subarray(colon + 1, colon + 1 + size).toString())
      heard = heard.subarray(colon + 1 + size)
      if (Array.isArray(message)) answer(message)
    }
  })
  function answer([, id, error, value]: readonly unknown[]): void {
    const asked = waiting.get(Number(id))
    if (error === null) asked?.resolve(value)
    else asked?.reject(new Error(JSON.stringify(error).slice(0, 400)))
  }
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      const message = JSON.stringify([0, last, command, parameters])
      socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
}
