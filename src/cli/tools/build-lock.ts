import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { unlessMissing } from './unless-missing.ts'

/** Another process is building into the same folder. */
export class SiteBusy extends Error {
  override readonly name = 'SiteBusy'
  constructor(readonly folder: string) {
    super(`Another build is writing into ${folder}`)
  }
}

const LOCK = '.beffroi-building'
const PATIENCE_MS = 30_000
const ASK_AGAIN_MS = 100

/**
 * Runs `task` while no other process builds into `folder`: two at a time would sweep away each other's objects.
 * The lock of a process that has died does not count.
 * @throws SiteBusy when the other one is not done within `patienceMs`
 */
export async function whileLocked<Result>(
  folder: string,
  task: () => Promise<Result>,
  patienceMs = PATIENCE_MS,
): Promise<Result> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, LOCK)
  await take(path, folder, patienceMs)
  try {
    return await task()
  } finally {
    await rm(path, { force: true })
  }
}

async function take(path: string, folder: string, patienceMs: number): Promise<void> {
  for (let waitedMs = 0; !(await created(path)); waitedMs += ASK_AGAIN_MS) {
    const owner = Number((await unlessMissing(readFile(path, 'utf8'))) ?? Number.NaN)
    if (!isAlive(owner) && waitedMs > 0) await rm(path, { force: true })
    else if (waitedMs >= patienceMs) throw new SiteBusy(folder)
    await setTimeout(ASK_AGAIN_MS)
  }
}

async function created(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(String(process.pid))
    await file.close()
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false
    throw cause
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
