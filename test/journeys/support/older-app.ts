import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The last version of the app that kept each object in a file of its own. */
const OLDER_APP = '52b926f'

/** Whether its source is in this copy of the repository: a shallow clone has no past. */
export const hasOlderApp = spawnSync('git', ['cat-file', '-e', OLDER_APP]).status === 0

/** Builds that version from its own source, with the libraries of today; gives the folder of its `dist`. */
export async function buildOlderApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beffroi-older-app-'))
  const source = execFileSync('git', ['archive', OLDER_APP], { maxBuffer: 1_000_000_000 })
  execFileSync('tar', ['-x', '-C', folder], { input: source })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  const vite = resolve('node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder, stdio: 'ignore' })
  return folder
}
