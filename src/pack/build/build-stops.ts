import type { DatedFeature } from '#domain/built-pack/built-eras.ts'
import type { BuiltStop, StopColumns } from '#domain/built-pack/built-pack.ts'
import { builtPaths, shardOf } from '#domain/built-pack/paths.ts'
import type { Access } from '#domain/stop/access.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'
import type { AuthoredStop } from '../schema/stop-schema.ts'
import type { Media } from './build-media.ts'
import type { Pictures } from './build-pictures.ts'
import { completeTriggers } from './complete-triggers.ts'
import { datedAt } from './dated-near.ts'
import type { PackOutput } from './pack-output.ts'
import { picturesOf } from './picture-list.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Writes what is the same in every language: `stops.json` and the stops by shard. */
export async function buildStops(
  tree: AuthoredTree,
  ids: readonly string[],
  shards: number,
  pictures: Pictures,
  media: Media,
  dated: readonly DatedFeature[],
  output: PackOutput,
): Promise<void> {
  const ownerOf = exhibitionsOfStops(tree)
  const stops = ids.map((id) => builtStop(tree, id, pictures, media, dated, ownerOf.get(id)))
  const columns: StopColumns = {
    ids,
    positions: stops.map(({ position }) => position ?? null),
    codes: stops.map(({ code }) => code ?? null),
  }
  await output.addJson(builtPaths.stops, 'core', columns)
  for (const [shard, record] of dealtInto(
    shards,
    stops.map((stop) => [stop.id, stop]),
  ).entries())
    await output.addJson(builtPaths.stopShard(shard), 'core', record)
}

/** The first exhibition, by name, that shows a stop. */
function exhibitionsOfStops({ exhibitions }: AuthoredTree): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const id of [...exhibitions.keys()].sort())
    for (const { exhibits } of exhibitions.get(id)?.value.sections ?? [])
      for (const stop of exhibits) if (!owners.has(stop)) owners.set(stop, id)
  return owners
}

/** One record per shard, each stop in its own; a stop's shard follows from its id alone. */
export function dealtInto<Value>(
  shards: number,
  entries: readonly (readonly [id: string, value: Value])[],
): readonly Readonly<Record<string, Value>>[] {
  const records: [string, Value][][] = Array.from({ length: shards }, () => [])
  for (const [id, value] of entries) records[shardOf(id, shards)]?.push([id, value])
  return records.map((record) => Object.fromEntries(record))
}

function builtStop(
  tree: AuthoredTree,
  id: string,
  pictures: Pictures,
  media: Media,
  dated: readonly DatedFeature[],
  exhibition: string | undefined,
): BuiltStop {
  const entry = tree.stops.get(id)
  if (entry === undefined) throw new Error(`No stop ${id}`)
  const stop: AuthoredStop = entry.value
  const stoodHere = datedAt(dated, { id, position: stop.position })
  return withoutUndefined<BuiltStop>({
    id,
    position: stop.position,
    accuracyM: stop.accuracy,
    code: stop.code,
    triggers: completeTriggers(stop.position, stop.triggers),
    period: stop.period && withoutUndefined(stop.period),
    themes: stop.themes,
    people: stop.people,
    access: withoutUndefined<Access>(stop.access),
    hours: stop.hours,
    tickets: stop.tickets,
    sources: stop.sources.map((source) => withoutUndefined(source)),
    images: picturesOf(entry.file, stop.media).flatMap((picture) => {
      const image = pictures(picture)
      return image === undefined ? [] : [{ id: picture.image.id, image }]
    }),
    exhibition,
    more: media.get(`stops/${id}`),
    ...(stoodHere.length === 0 ? {} : { stoodHere }),
  })
}
