import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { PINNED_KEYS, readPinned } from '../keys/pinned-keys.ts'
import { chooseLanguage } from '../report/report-language.ts'
import { lanAddresses } from '../serve/allowed-hosts.ts'
import { ownApp } from '../serve/build-app.ts'
import { listen, NoFreePort } from '../serve/listen.ts'
import { siteAnswers } from '../serve/site-server.ts'
import { policiesJson } from './browser/chromium-policies.ts'
import { findChromium } from './browser/find-chromium.ts'
import { endLeftBrowsers, launchBrowser, profilesFolder } from './browser/launch-browser.ts'
import { packsOf } from './content/shown-here.ts'
import { isForKeeper, isFromHere, KEEPER_COOKIE, keeperAnswers } from './keeper-answers.ts'
import { openKeeper, type Keeper } from './open-keeper.ts'
import { TABLE_WORDS, type TableWords } from './table-words.ts'
import { WATCH_RULES } from './watch/advance-watch.ts'
import { keepBrowser } from './watch/keep-browser.ts'

/** Options of `beffroi table` as typed. */
export interface TableCommandOptions {
  readonly data: string
  readonly port: string
  readonly lan?: boolean
  readonly browser: boolean
  readonly chromium?: string
  readonly chromiumFlag?: readonly string[]
  readonly sticks: readonly string[]
  readonly from?: string
  readonly powerOff?: string
  readonly silence: string
  readonly printPolicies?: boolean
  readonly lang?: string
}

const LOOK_MS = 3000
const LEAST_SILENCE_MS = 3000
const ADDRESS_MS = 900_000
const DAY_MS = 86_400_000

/** Keeps a table until it is told to stop or staff leave it; gives the exit code, 0 for both. */
export async function runTable(site: string, options: TableCommandOptions): Promise<number> {
  const words = TABLE_WORDS[chooseLanguage(options.lang, process.env)]
  if (options.printPolicies === true) {
    process.stdout.write(policiesJson())
    return 0
  }
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_000) return refuse(words.badPort(options.port))
  const { folder: app } = ownApp()
  if (!existsSync(join(app, 'table/index.html'))) return refuse(words.noApp)
  const chromium = options.browser ? findChromium(options.chromium, process.env) : undefined
  if (options.browser && chromium === undefined) return refuse(words.noChromium)
  await Promise.all([mkdir(site, { recursive: true }), mkdir(options.data, { recursive: true })])
  if ((await packsOf(site)).length === 0) console.log(words.noPacks(site))

  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      stop.abort()
    })
  const lan = options.lan === true
  const keeper = openKeeper({
    site,
    data: options.data,
    patterns: options.sticks,
    address: options.from === undefined ? null : options.from.replace(/\/*$/, '/'),
    roots: await readPinned(PINNED_KEYS),
    addresses: lan ? lanAddresses().map((address) => `http://${address}:${port}/`) : [],
    onLeave: () => {
      stop.abort()
    },
    onPowerOff: options.powerOff === undefined ? undefined : () => run(options.powerOff ?? ''),
    onTrouble: (cause) => {
      console.error(cause)
    },
    now: () => new Date(),
  })
  const server = tableServer(keeper, { app, site, lan })
  try {
    const used = await listen(server, port, lan ? '0.0.0.0' : '127.0.0.1')
    const address = `http://127.0.0.1:${used}/table/`
    console.log(words.at(address))
    if (chromium !== undefined) await openBrowser(keeper, chromium, address, options, words)
  } catch (cause) {
    if (!(cause instanceof NoFreePort)) throw cause
    return refuse(words.noFreePort(port))
  }
  const timers = [
    setInterval(() => void keeper.content.look(), LOOK_MS),
    setInterval(() => void keeper.content.look({ thorough: true }), ADDRESS_MS),
    setInterval(() => void keeper.statistics.tidy(Date.now()), DAY_MS),
  ]
  void keeper.statistics.tidy(Date.now())
  void keeper.content.look()
  await aborted(stop.signal)
  for (const timer of timers) clearInterval(timer)
  await keeper.browser?.close()
  await keeper.content.pause()
  server.close()
  server.closeAllConnections()
  console.log(words.stopped)
  return 0
}

/** The site for everyone who may ask it, the keeper for the table's own page. */
function tableServer(
  keeper: Keeper,
  folders: { readonly app: string; readonly site: string; readonly lan: boolean },
): Server {
  const ofKeeper = keeperAnswers(keeper.door, (cause) => {
    console.error(cause)
  })
  const ofSite = siteAnswers({ folders, lan: folders.lan, isGlass: isFromHere })
  return createServer((request, response) => {
    if (isForKeeper(request)) {
      ofKeeper(request, response)
      return
    }
    if (isFromHere(request))
      response.setHeader('Set-Cookie', `${KEEPER_COOKIE}=${request.socket.localPort ?? ''}; Path=/; SameSite=Strict`)
    ofSite(request, response)
  })
}

async function openBrowser(
  keeper: Keeper,
  chromium: string,
  address: string,
  { chromiumFlag = [], silence, data }: TableCommandOptions,
  words: TableWords,
): Promise<void> {
  const profiles = await profilesFolder(process.env, data)
  await endLeftBrowsers(profiles)
  keeper.browser = keepBrowser({
    // Beats come every two seconds: less than this and a page that is well would be taken for dead.
    rules: { ...WATCH_RULES, silentMs: Math.max(LEAST_SILENCE_MS, Number(silence) * 1000 || WATCH_RULES.silentMs) },
    launch: ({ run: name, safe, plain }) =>
      launchBrowser(
        { chromium, profiles, more: chromiumFlag },
        { url: `${address}?run=${name}${safe ? '&safe' : ''}`, plain },
      ),
    goBack: keeper.goBack,
    onFailure: (failure, stage) => {
      console.log(words.relaunched(words.failure[failure], words.stage[stage]))
    },
    onTrouble: (cause) => {
      console.error(cause)
    },
    nowMs: () => performance.now(),
  })
}

/** A command of the table's own keeper, from its own command line: nothing of a page reaches it. */
function run(command: string): void {
  spawn(command, { shell: true, stdio: 'ignore' }).on('error', (cause) => {
    console.error(cause)
  })
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => {
      resolve()
    })
  })
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}
