import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that at any moment, power cuts included, the old bytes or the new ones are there whole:
 * beside it, to the disk, then over it in one step, then the folder to the disk. Several may write the same file at
 * once, in one process or many: each has a beginning of its own, and the last one stays.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const beside = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(beside, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (cause) {
    await rm(beside, { force: true })
    throw cause
  }
  await syncFolder(folder)
}

/** Windows refuses to open folders and keeps their entries safe by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
