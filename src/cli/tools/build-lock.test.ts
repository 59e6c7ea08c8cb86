import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../../test/packs-built/a-pack-folder.ts'
import { SiteBusy, whileLocked } from './build-lock.ts'

const LOCK = '.beffroi-building'

describe('one build at a time writes into a folder', () => {
  test('the second waits for the first', async () => {
    const folder = await temporaryFolder()
    const order: string[] = []
    let release = () => undefined as void
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const first = whileLocked(folder, async () => {
      order.push('first begins')
      await held
      order.push('first ends')
    })
    const second = whileLocked(folder, async () => {
      order.push('second')
    })
    release()
    await Promise.all([first, second])
    expect(order).toEqual(['first begins', 'first ends', 'second'])
    expect(existsSync(join(folder, LOCK))).toBe(false)
  })

  test('and gives up where the first takes too long', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, LOCK), String(process.pid))
    await expect(whileLocked(folder, () => Promise.resolve(), 0)).rejects.toBeInstanceOf(SiteBusy)
  })

  test('the lock of a process that has died is no lock', async () => {
    const folder = await temporaryFolder()
    const { pid } = spawnSync(process.execPath, ['--version'])
    await writeFile(join(folder, LOCK), String(pid))
    expect(await whileLocked(folder, () => Promise.resolve('built'))).toBe('built')
  })

  test('a build that fails frees the folder', async () => {
    const folder = await temporaryFolder()
    await expect(whileLocked(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(join(folder, LOCK))).toBe(false)
  })
})
