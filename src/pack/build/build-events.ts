import type { BuiltEvent } from '#domain/built-pack/built-event.ts'
import { builtPaths } from '#domain/built-pack/paths.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'
import type { PackOutput } from './pack-output.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Writes what happens when; nothing for a pack without events. */
export async function buildEvents({ events }: AuthoredTree, output: PackOutput): Promise<void> {
  if (events.length === 0) return
  const built = events.map(({ value: { id, name, from, to, days } }) =>
    withoutUndefined<BuiltEvent>({ id, from, to: to ?? from, days, names: name }),
  )
  await output.addJson(builtPaths.events, 'core', built)
}
