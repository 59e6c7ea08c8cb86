import { HostileHost } from './hostile-host.ts'
import { someBytes, type SamplePack, type Tree } from './sample-tree.ts'

export const MIB = 1_048_576

/** For takes whose progress does not matter. */
export const quietly = { onProgress: () => undefined }

/** A town with a map of three leaves, small files and one picture that two paths share. `seed` changes one small file. */
export function aTown(sequence = 1, seed = 1): SamplePack {
  return {
    id: 'boulogne',
    sequence,
    files: {
      'map/basemap.bin': ['map', someBytes(50, 2 * MIB + 5)],
      'stops/0.json': ['core', new Uint8Array(Buffer.from(JSON.stringify({ seed })))],
      'media/a.bin': ['core', someBytes(51, 4000)],
      'media/b.bin': ['core', someBytes(51, 4000)],
      'audio/fr.wav': ['audio:fr', someBytes(52, 60_000)],
      'audio/en.wav': ['audio:en', someBytes(53, 60_000)],
    },
  }
}

/** Hosts of one test file, killed together. */
export class Hosts {
  readonly #hosts: HostileHost[] = []

  readonly open = async (tree: Tree) => {
    const host = new HostileHost((path) => tree.get(path))
    this.#hosts.push(host)
    return { host, baseUrl: await host.listen() }
  }

  async killAll(): Promise<void> {
    await Promise.all(this.#hosts.splice(0).map((host) => host.kill()))
  }
}
