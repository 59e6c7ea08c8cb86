import type { LanguageTag } from '../language/language.ts'

/** Where each file of a built pack is found in its manifest: the one place that knows. */
export const builtPaths = {
  pack: 'pack.json',
  stops: 'stops.json',
  stopShard: (shard: number) => `stops/${shard}.json`,
  trail: (trail: string) => `trails/${trail}.json`,
  packText: (language: LanguageTag) => `texts/${language}/pack.json`,
  titles: (language: LanguageTag) => `texts/${language}/titles.json`,
  stopTextShard: (language: LanguageTag, shard: number) => `texts/${language}/stops/${shard}.json`,
  trailText: (language: LanguageTag, trail: string) => `texts/${language}/trails/${trail}.json`,
  exhibition: (exhibition: string) => `exhibitions/${exhibition}.json`,
  exhibitionText: (language: LanguageTag, exhibition: string) => `texts/${language}/exhibitions/${exhibition}.json`,
  events: 'events.json',
  people: 'people.json',
  peopleText: (language: LanguageTag) => `texts/${language}/people.json`,
  textIndex: (language: LanguageTag) => `texts/${language}/search.json`,
  choices: 'choices.json',
  eras: 'map/eras.json',
  erasText: (language: LanguageTag) => `texts/${language}/eras.json`,
}

/** How many files the stops of a pack are dealt into: about four stops a file in a town, at most 256 files. */
export function shardCount(stops: number): number {
  let shards = 1
  while (shards * 4 < stops && shards < 256) shards *= 2
  return shards
}

/**
 * The file a stop is dealt into, from its id alone, so that adding a stop changes one file and not all that follow.
 * FNV-1a, 32 bits: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm".
 */
export function shardOf(stop: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < stop.length; index += 1) {
    hash = Math.imul(hash ^ stop.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0) % shards
}
