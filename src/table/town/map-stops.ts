import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { MapStop } from '#kit/islands/trail-map/trail-map.ts'

/** Every stop that has a place, numbered in the pack's own order. */
export async function mapStops(pack: PackReader, language: string, signal: AbortSignal): Promise<readonly MapStop[]> {
  const [{ ids, positions }, { titles }] = await Promise.all([
    pack.stops({ signal }),
    pack.titles(language, { signal }),
  ])
  return ids.flatMap((id, index) => {
    const position = positions[index]
    return position === null || position === undefined
      ? []
      : [{ id, number: index + 1, title: titles[index] ?? id, position, heard: false }]
  })
}
