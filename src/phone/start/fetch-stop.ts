import type { BuiltStop } from '#domain/built-pack/built-pack.ts'
import type { PackSource } from '#domain/built-pack/pack-source.ts'
import { builtPaths, shardOf } from '#domain/built-pack/paths.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { sourceSet } from '#kit/elements/picture.tsx'
import { onlyPictureOf } from './only-picture.ts'
import { preloadPicture } from './preload-picture.ts'

const STOP_SHARD = /^stops\/\d+\.json$/

/**
 * Has all that a stop's page shows fetched together as soon as the list of the pack's files is there: its picture too where the list tells
 * which it is, else as soon as the stop names it. The screen asks the source for the same files and finds them under way.
 * @throws PackFileMissing, PackDamaged as the screen's own reading will
 */
export async function fetchStop(
  source: Pick<PackSource, 'manifest' | 'readJson' | 'urlOf'>,
  stop: string,
  language: LanguageTag,
): Promise<void> {
  const { files } = source.manifest
  const paths = new Set(files.map(({ path }) => path))
  const shards = [...paths].filter((path) => STOP_SHARD.test(path)).length
  if (shards === 0) return
  const shard = shardOf(stop, shards)
  const picture = onlyPictureOf(files, stop)
  preloadPicture(picture.map(({ path, width }) => `${source.urlOf(path)} ${width}w`).join(', '))
  const readStop = async () => {
    const stops = await source.readJson<Readonly<Record<string, BuiltStop>>>(builtPaths.stopShard(shard))
    const image = Object.hasOwn(stops, stop) ? stops[stop]?.images[0]?.image : undefined
    if (picture.length === 0 && image !== undefined)
      preloadPicture(sourceSet(image, 'image/webp', ({ path }) => source.urlOf(path)))
  }
  const beside = [builtPaths.stopTextShard(language, shard), builtPaths.stops, builtPaths.titles(language)]
  await Promise.all([
    readStop(),
    ...beside.filter((path) => paths.has(path)).map((path) => source.readJson<unknown>(path)),
  ])
}
