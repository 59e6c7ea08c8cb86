import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { openStaffDoor } from '../../../src/cli/table/staff/pin.ts'
import { Glass } from './glass.ts'

export const PIN = '2468'

export interface KeptTableOptions {
  /** Whether the staff's code is chosen already. */
  readonly hasPin?: boolean
  readonly settings?: Readonly<Record<string, unknown>>
}

/** A table as a town hall has it: `beffroi table` in a process of its own, with a browser of its own, both to be killed. */
export class KeptTable {
  readonly folder = mkdtempSync(join(tmpdir(), 'beffroi-kept-table-'))
  readonly site = join(this.folder, 'site')
  readonly data = join(this.folder, 'data')
  /** Where its sticks appear. */
  readonly sticks = join(this.folder, 'media')
  readonly said: string[] = []
  #keeper: ChildProcess | null = null
  #browser: Browser | null = null

  constructor(packs = process.env['BEFFROI_PACKS'] ?? '.beffroi/site') {
    for (const folder of ['data', 'media', 'run']) mkdirSync(join(this.folder, folder))
    cpSync(packs, this.site, { recursive: true })
  }

  async prepare({ hasPin = true, settings = {} }: KeptTableOptions = {}): Promise<this> {
    if (hasPin) await openStaffDoor(join(this.data, 'pin.json')).knock(PIN, 0)
    writeFileSync(join(this.data, 'settings.json'), JSON.stringify({ pack: 'boulogne-sur-mer', ...settings }))
    return this
  }

  readonly address = `http://127.0.0.1:${4200 + (process.pid % 500)}/table/`

  /** `silenceS`: how long a page may be silent; a machine shared by many browsers stalls longer than a table. */
  start(silenceS = 30, more: readonly string[] = []): void {
    const flags = [
      '--headless=new',
      '--no-sandbox',
      '--mute-audio',
      '--screen-info={1024x576}',
      '--remote-debugging-port=0',
    ]
    this.#keeper = spawn(
      process.execPath,
      [
        'bin/beffroi.mjs',
        'table',
        this.site,
        `--data=${this.data}`,
        `--sticks=${this.sticks}/*`,
        `--port=${new URL(this.address).port}`,
        '--lang=en',
        `--silence=${silenceS}`,
        ...flags.map((flag) => `--chromium-flag=${flag}`),
        ...more,
      ],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, XDG_RUNTIME_DIR: join(this.folder, 'run'), BEFFROI_CHROMIUM: chromiumHere() },
      },
    )
    createInterface({ input: this.#keeper.stdout ?? process.stdin }).on('line', (line) => this.said.push(line))
  }

  /** The table's page once it shows `selector`, in whatever browser runs by then: one that is being ended does not count. */
  async shows(selector: string): Promise<Page> {
    let found: Page | undefined
    const look = async (): Promise<boolean> => {
      const port = this.#toolsPort()
      if (port === undefined) return false
      await this.#browser?.close()
      this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
      const pages = this.#browser.contexts()[0]?.pages() ?? []
      found = pages.find((page) => page.url().includes('/table/'))
      return (await found?.locator(selector).first().isVisible()) ?? false
    }
    await expect.poll(() => look().catch(() => false), { timeout: 90_000 }).toBe(true)
    if (found === undefined) throw new Error('There is no page')
    return found
  }

  /** Processes of the table's browser, of one kind: `renderer`; the browser itself for none. */
  processes(kind?: 'renderer'): readonly number[] {
    const own = `--user-data-dir=${join(this.folder, 'run')}`
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => {
        const line = commandOf(pid)
        if (!line.includes(own)) return false
        return kind === undefined ? !line.includes('--type=') : line.includes(`--type=${kind}`)
      })
  }

  get keeperPid(): number {
    return this.#keeper?.pid ?? 0
  }

  /** As a power cut ends it: its browser is left behind. */
  killKeeper(): void {
    this.#keeper?.kill('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.#browser?.close().catch(() => undefined)
    const keeper = this.#keeper
    if (keeper !== null && keeper.exitCode === null && keeper.signalCode === null) {
      keeper.kill('SIGTERM')
      await new Promise((resolve) => keeper.once('exit', resolve))
    }
  }

  /** The exit code, once the keeper has ended by itself. */
  async exitCode(): Promise<number | null> {
    await expect.poll(() => this.#keeper?.exitCode ?? null, { timeout: 30_000 }).not.toBeNull()
    return this.#keeper?.exitCode ?? null
  }

  #toolsPort(): number | undefined {
    const paths = readdirSync(join(this.folder, 'run'), { recursive: true, encoding: 'utf8' })
    const found = paths.find((path) => path.endsWith('DevToolsActivePort'))
    return found === undefined
      ? undefined
      : Number(readFileSync(join(this.folder, 'run', found), 'utf8').split('\n')[0])
  }
}

/** Holds both near corners until the staff's corner opens, and types the code. */
export async function openStaffCorner(page: Page): Promise<Glass> {
  const glass = await Glass.on(page)
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  await glass.down(1, { x: 15, y: height - 15 })
  await glass.down(2, { x: width - 15, y: height - 15 })
  await page.locator('.pin-pad').waitFor()
  await glass.up(1)
  await glass.up(2)
  for (const digit of PIN) await glass.tapOn(page.locator('.pin-keys button', { hasText: digit }))
  await glass.tapOn(page.locator('.pin-go'))
  await page.locator('.staff-inside').waitFor()
  return glass
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function chromiumHere(): string {
  return process.env['BEFFROI_CHROMIUM'] ?? chromium.executablePath()
}
