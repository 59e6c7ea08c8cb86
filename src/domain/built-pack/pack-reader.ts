import type { LanguageTag } from '../language/language.ts'
import type { TextIndex } from '../search/text-index.ts'
import type { BuiltEras, ErasText } from './built-eras.ts'
import type { BuiltEvent } from './built-event.ts'
import type { BuiltPack, BuiltStop, BuiltTrail, StopColumns } from './built-pack.ts'
import type { BuiltExhibition, ExhibitionText } from './built-exhibition.ts'
import type { BuiltPerson, PersonText } from './built-person.ts'
import type { PackText, StopText, StopTitles, TrailText } from './built-text.ts'
import type { Cancellable, PackSource } from './pack-source.ts'
import { builtPaths, shardOf } from './paths.ts'
import type { VisitChoices } from './visit-choices.ts'

/** An open pack by what it holds instead of by file. Every method rejects with PackFileMissing or PackDamaged. */
export interface PackReader {
  readonly source: PackSource
  readonly pack: BuiltPack
  stops(options?: Cancellable): Promise<StopColumns>
  titles(language: LanguageTag, options?: Cancellable): Promise<StopTitles>
  /** Undefined when the pack has no such stop. */
  stop(id: string, options?: Cancellable): Promise<BuiltStop | undefined>
  stopText(language: LanguageTag, id: string, options?: Cancellable): Promise<StopText | undefined>
  /** Undefined when the pack has no such trail. */
  trail(id: string, options?: Cancellable): Promise<BuiltTrail | undefined>
  trailText(language: LanguageTag, id: string, options?: Cancellable): Promise<TrailText>
  packText(language: LanguageTag, options?: Cancellable): Promise<PackText>
  /** Undefined when the pack has no such exhibition. */
  exhibition(id: string, options?: Cancellable): Promise<BuiltExhibition | undefined>
  exhibitionText(language: LanguageTag, id: string, options?: Cancellable): Promise<ExhibitionText>
  /** Empty where nothing is announced. */
  events(options?: Cancellable): Promise<readonly BuiltEvent[]>
  /** Empty where the pack tells of nobody. */
  people(options?: Cancellable): Promise<readonly BuiltPerson[]>
  /** By person id. */
  peopleText(language: LanguageTag, options?: Cancellable): Promise<Readonly<Record<string, PersonText>>>
  /** The words of all stops, by the row of the stop; undefined in packs built without. */
  textIndex(language: LanguageTag, options?: Cancellable): Promise<TextIndex | undefined>
  /** What a visit is composed from; undefined in packs built without. */
  choices(options?: Cancellable): Promise<VisitChoices | undefined>
  /** The town through time; undefined in packs without. */
  eras(options?: Cancellable): Promise<BuiltEras | undefined>
  erasText(language: LanguageTag, options?: Cancellable): Promise<ErasText>
}

/** Reads `pack.json` of the source and answers from its files; the source keeps what was read. */
export async function openReader(source: PackSource, options?: Cancellable): Promise<PackReader> {
  const pack = await source.readJson<BuiltPack>(builtPaths.pack, options)
  const has = (path: string) => source.manifest.files.some((file) => file.path === path)
  return {
    source,
    pack,
    stops: (cancel) => source.readJson(builtPaths.stops, cancel),
    titles: (language, cancel) => source.readJson(builtPaths.titles(language), cancel),
    async stop(id, cancel) {
      const shard = await source.readJson<Record<string, BuiltStop>>(
        builtPaths.stopShard(shardOf(id, pack.shards)),
        cancel,
      )
      return Object.hasOwn(shard, id) ? shard[id] : undefined
    },
    async stopText(language, id, cancel) {
      const path = builtPaths.stopTextShard(language, shardOf(id, pack.shards))
      const shard = await source.readJson<Record<string, StopText>>(path, cancel)
      return Object.hasOwn(shard, id) ? shard[id] : undefined
    },
    async trail(id, cancel) {
      return has(builtPaths.trail(id)) ? source.readJson<BuiltTrail>(builtPaths.trail(id), cancel) : undefined
    },
    trailText: (language, id, cancel) => source.readJson(builtPaths.trailText(language, id), cancel),
    packText: (language, cancel) => source.readJson(builtPaths.packText(language), cancel),
    async exhibition(id, cancel) {
      return has(builtPaths.exhibition(id))
        ? source.readJson<BuiltExhibition>(builtPaths.exhibition(id), cancel)
        : undefined
    },
    exhibitionText: (language, id, cancel) => source.readJson(builtPaths.exhibitionText(language, id), cancel),
    async events(cancel) {
      return has(builtPaths.events) ? source.readJson<readonly BuiltEvent[]>(builtPaths.events, cancel) : []
    },
    async people(cancel) {
      return has(builtPaths.people) ? source.readJson<readonly BuiltPerson[]>(builtPaths.people, cancel) : []
    },
    async peopleText(language, cancel) {
      const path = builtPaths.peopleText(language)
      return has(path) ? source.readJson<Record<string, PersonText>>(path, cancel) : {}
    },
    async textIndex(language, cancel) {
      const path = builtPaths.textIndex(language)
      return has(path) ? source.readJson<TextIndex>(path, cancel) : undefined
    },
    async choices(cancel) {
      return has(builtPaths.choices) ? source.readJson<VisitChoices>(builtPaths.choices, cancel) : undefined
    },
    async eras(cancel) {
      return has(builtPaths.eras) ? source.readJson<BuiltEras>(builtPaths.eras, cancel) : undefined
    },
    async erasText(language, cancel) {
      const path = builtPaths.erasText(language)
      return has(path) ? source.readJson<ErasText>(path, cancel) : { timeline: {}, plans: {} }
    },
  }
}
