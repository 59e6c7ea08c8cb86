import type { AuthoredTree } from '../read/authored-tree.ts'
import type { Problem } from '../read/problem.ts'
import type { SoundProbe } from './sound-probe.ts'

export interface CheckOptions {
  /** The day on which rights and events are judged, `YYYY-MM-DD`. */
  readonly today: string
  /** Without it sounds are judged by their header alone. */
  readonly soundProbe?: SoundProbe
}

/** Every problem of a tree that was read, beyond those `readPack` told; sorted by file and line. */
export async function checkPack(tree: AuthoredTree, options: CheckOptions): Promise<readonly Problem[]> {
  void tree
  void options
  return []
}
