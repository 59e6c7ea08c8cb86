import type { CheckOptions } from './check.ts'

export async function checkFolders(folders: readonly string[], options: CheckOptions): Promise<number> {
  void folders
  void options
  return 0
}
