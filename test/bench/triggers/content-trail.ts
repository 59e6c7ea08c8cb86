import { readPack } from '#pack/read/read-pack.ts'
import { completeTriggers } from '#pack/build/complete-triggers.ts'
import { alongInOrder } from '#pack/build/along-path.ts'
import { measurePath } from '#domain/position/path.ts'
import type { SimulatedTrail } from '#domain/walk-simulation/simulated-trail.ts'
import { folderFiles } from '../../../src/cli/files/folder-files.ts'

/** A trail of a pack's folder as walkers are sent along it, with the triggers as they are built. */
export async function contentTrails(folder: string): Promise<readonly SimulatedTrail[]> {
  const { tree } = await readPack(folderFiles(folder))
  return [...tree.trails.values()].map(({ id, value, path }) => {
    const points = path?.positions ?? []
    const stops = value.steps.flatMap(({ stop }) => {
      const entry = tree.stops.get(stop)?.value
      const position = entry?.position
      return entry === undefined || position === undefined
        ? []
        : [{ id: stop, position, triggers: completeTriggers(position, entry.triggers) }]
    })
    return {
      name: `${tree.folder}: ${id}`,
      path: measurePath(points),
      stops,
      doorsM: alongInOrder(
        points,
        stops.map(({ position }) => position),
      ),
    }
  })
}
