import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '../../../test/packs-built/a-pack-folder.ts'

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))

/** The command as a curator types it, in a working folder of its own. */
function beffroi(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'bin/beffroi.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en', LC_ALL: '', NO_COLOR: '1' },
  })
  return { status, stdout, stderr }
}

test('a good pack is built, a bad one beside it is told and refused, and the exit code is 1', async () => {
  const folder = await temporaryFolder()
  const good = join(PROJECT, 'test/packs/good')
  await writeFiles(join(folder, 'bad'), { 'pack.json': '{ "format": 1, ' })

  const { status, stdout } = beffroi(folder, 'build', 'bad', good, 'nowhere', '--out', 'site')
  expect(status).toBe(1)
  expect(stdout).toContain('bad/pack.json:1:')
  expect(stdout).toContain('bad: to be put right first; what was built before stays as it is.')
  expect(stdout).toContain('The folder nowhere does not exist, or cannot be read.')
  expect(stdout).toMatch(/^good: version \d{14}, \d+ kB, not signed/m)
  expect(stdout).toContain(`Built into ${join(folder, 'site')}`)
  expect(JSON.parse(readFileSync(join(folder, 'site/catalogue.json'), 'utf8'))).toMatchObject({
    packs: [{ id: 'good' }],
  })
  expect(existsSync(join(folder, 'site/packs/bad'))).toBe(false)

  const again = beffroi(folder, 'build', good, '--out', 'site')
  expect(again.status).toBe(0)
  expect(again.stdout).toMatch(/^good: unchanged, version \d{14}, \d+ kB/m)
})
