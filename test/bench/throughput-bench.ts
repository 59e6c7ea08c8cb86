import { readdir, readFile, rm } from 'node:fs/promises'
import { buildPage } from '../store/chromium.ts'
import { EngineDevice } from '../store/engines/engine-device.ts'
import { chromium } from '../store/engines/engines.ts'
import { publish, someBytes, type Tree } from '../store/sample-tree.ts'

/**
 * `npm run bench:throughput [pairs]`: taking a pack of 100 MB and 500 files from this machine, against fetching and hashing the same bytes
 * without keeping them, one after the other in one browser. Only the ratio says something, and how much memory a take needs.
 */
const PAIRS = Number(process.argv[2] ?? 5)
const FILES = 500
const FILE_BYTES = 200_000
const GOAL = 0.6
const MEMORY_GOAL_BYTES = 64 * 1_048_576

const tree: Tree = new Map()
const manifest = publish(tree, {
  id: 'boulogne',
  sequence: 1,
  files: Object.fromEntries(
    Array.from({ length: FILES }, (_, at) => [`media/${at}.bin`, ['core', someBytes(at, FILE_BYTES)] as const]),
  ),
})
const paths = [...tree.keys()].filter((path) => path.startsWith('objects/'))
const dist = await buildPage('1')
// No driver: its inspector would keep a copy of every answer in the page's memory.
const device = await EngineDevice.start(chromium, tree, dist)
const { orders } = device
const ratios: number[] = []
let memoryBytes = 0
let plainMemoryBytes = 0
try {
  for (let pair = 0; pair <= PAIRS; pair += 1) {
    const plainMemory = await watchMemory(device.browser.pid!)
    const plainMs = await orders.call('fetchAndHash', paths)
    plainMemoryBytes = Math.max(plainMemoryBytes, await plainMemory())
    const memory = await watchMemory(device.browser.pid!)
    const { tookMs = Number.NaN, failed } = await orders.call('take', 'boulogne', ['core'])
    memoryBytes = Math.max(memoryBytes, await memory())
    if (failed !== undefined) throw new Error(`The take ended with ${failed}`)
    await orders.call('remove', 'boulogne')
    // The first pair warms the disk, the host and the engine up.
    if (pair > 0) ratios.push(plainMs / tookMs)
    console.log(`${pair === 0 ? 'warming up' : `pair ${pair}`}: fetch and hash ${plainMs} ms, take ${tookMs} ms`)
  }
} finally {
  await device.end()
  await rm(dist, { recursive: true })
}
const ratio = ratios.sort((one, other) => one - other)[ratios.length >> 1] ?? 0
const megabytes = Math.round(manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6)
console.log(
  `${megabytes} MB in ${manifest.files.length} files: a take reaches ${(ratio * 100).toFixed(0)} % (median of ${PAIRS}) of fetching and hashing, goal ${GOAL * 100} %`,
)
console.log(
  `memory: at most ${mebibytes(memoryBytes)} over the page's own, goal 64 MiB (fetching and hashing: ${mebibytes(plainMemoryBytes)})`,
)
if (ratio < GOAL || memoryBytes > MEMORY_GOAL_BYTES) process.exitCode = 1

function mebibytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(0)} MiB`
}

/** Watches the memory of the browser's pages and their workers; gives how much it grew at most. */
async function watchMemory(browser: number): Promise<() => Promise<number>> {
  const renderers = await renderersOf(browser)
  const before = await usedBytes(renderers)
  let most = before
  const look = async () => {
    most = Math.max(most, await usedBytes(renderers))
  }
  let looking = Promise.resolve()
  const timer = setInterval(() => {
    looking = look()
  }, 20)
  return async () => {
    clearInterval(timer)
    await looking
    return most - before
  }
}

/** Chromium's processes for pages, by their command line and the group that all its processes are in. */
async function renderersOf(browser: number): Promise<readonly number[]> {
  const found: number[] = []
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)) {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
    if (group === browser && command.includes('--type=renderer')) found.push(id)
  }
  return found
}

async function usedBytes(processes: readonly number[]): Promise<number> {
  let bytes = 0
  for (const id of processes) {
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
    for (const [, kilobytes] of status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+) kB$/gm)) bytes += Number(kilobytes) * 1024
  }
  return bytes
}
