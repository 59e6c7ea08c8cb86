import type { Root, RootContent } from 'mdast'
import type { LanguageTag } from '#domain/language/language.ts'
import type { Cue } from '#domain/text/rich-text.ts'
import type { AuthoredEvent, AuthoredPerson, AuthoredPlace } from '../schema/beside-schema.ts'
import type { AuthoredExhibition } from '../schema/exhibition-schema.ts'
import type { AuthoredPack } from '../schema/pack-schema.ts'
import type { AuthoredStop } from '../schema/stop-schema.ts'
import type { AuthoredTrail } from '../schema/trail-schema.ts'
import type { ExhibitionWords, PackWords, PersonWords, StopWords, TrailWords } from '../schema/words-schema.ts'
import type { Place } from './problem.ts'

/**
 * Everything a curator wrote, parsed once. What could not be read is missing here and named among the problems,
 * so a tree without error problems is whole: `pack` is there, every reference ends somewhere.
 */
export interface AuthoredTree {
  /** Name of the pack's folder. */
  readonly folder: string
  /** Every file of the folder → its bytes. */
  readonly files: ReadonlyMap<string, number>
  /** `pack.json`; missing only where it could not be read. */
  readonly pack?: AuthoredValue<AuthoredPack>
  readonly packWords: ReadonlyMap<LanguageTag, AuthoredWords<PackWords>>
  readonly stops: ReadonlyMap<string, AuthoredEntry<AuthoredStop, AuthoredWords<StopWords>>>
  readonly trails: ReadonlyMap<string, AuthoredTrailEntry>
  readonly people: ReadonlyMap<string, AuthoredEntry<AuthoredPerson, AuthoredWords<PersonWords>>>
  readonly exhibitions: ReadonlyMap<string, AuthoredExhibitionEntry>
  /** From `places/*`, in the order of files and within them. */
  readonly places: readonly AuthoredValue<AuthoredPlace>[]
  /** From `events/*`, in the order of files and within them. */
  readonly events: readonly AuthoredValue<AuthoredEvent>[]
  /** WebVTT files of the pack that could be read, by path in the pack. */
  readonly captions: ReadonlyMap<string, readonly AuthoredCue[]>
  /** GeoJSON files of the pack that could be parsed, by path: map layers, eras and paths. */
  readonly geojson: ReadonlyMap<string, unknown>
  /** Georeference annotations of old plans that could be parsed, by path. */
  readonly annotations: ReadonlyMap<string, unknown>
  /** Folders (`stops/beffroi`) and Markdown files that are there but could not be read: names that are not dangling. */
  readonly unreadable: ReadonlySet<string>
  /** Where a JSON pointer into a JSON file or a front matter is written (its key with `on: 'key'`); the nearest parent for a missing field. */
  locate(file: string, pointer: string, on?: 'key' | 'value'): Place
  /** One line of a text file, to be shown with a caret; empty where there is none. */
  lineOf(file: string, line: number): string
  /** The bytes of any file of the pack. */
  readBytes(path: string): Promise<Uint8Array>
}

/** A value and where it was written. */
export interface AuthoredValue<Value> {
  readonly file: string
  /** JSON pointer of the value in `file`; empty for the whole file. */
  readonly at: string
  /** Where it begins, in files that no pointer leads into. */
  readonly place?: Place
  readonly value: Value
}

/** One folder of the pack: a JSON file that is the same in every language, and one Markdown file per language. */
export interface AuthoredEntry<Value, Words> {
  readonly id: string
  /** Path of the JSON file. Media paths in it are relative to its folder: see `resolveIn`. */
  readonly file: string
  readonly value: Value
  readonly words: ReadonlyMap<LanguageTag, Words>
}

/** One Markdown file: front matter and body. Positions of body nodes are lines and columns of the whole file. */
export interface AuthoredWords<Words> {
  readonly file: string
  readonly value: Words
  readonly body: Root
}

export interface AuthoredTrailEntry extends AuthoredEntry<AuthoredTrail, AuthoredTrailWords> {
  /** Missing where the path could not be read. */
  readonly path?: AuthoredPath
}

/** A trail's Markdown, cut into what opens it and one section per leg. */
export interface AuthoredTrailWords extends AuthoredWords<TrailWords> {
  /** What stands before the first `##`. */
  readonly intro: readonly RootContent[]
  /** By the name in `## name`: what stands below it, and the heading's place. The first of two equal names wins. */
  readonly legs: ReadonlyMap<string, AuthoredLeg>
}

export type AuthoredExhibitionEntry = AuthoredEntry<AuthoredExhibition, AuthoredExhibitionWords>

/** An exhibition's Markdown, cut into what opens it and one text per section. */
export interface AuthoredExhibitionWords extends AuthoredWords<ExhibitionWords> {
  readonly intro: readonly RootContent[]
  /** By the name in `## name`, as a trail's legs. */
  readonly parts: ReadonlyMap<string, AuthoredLeg>
}

export interface AuthoredLeg {
  readonly heading: Place
  readonly nodes: readonly RootContent[]
}

/** The way walked: `[longitude, latitude]`, or with a height in metres as third number. */
export interface AuthoredPath {
  readonly file: string
  readonly positions: readonly (readonly number[])[]
}

/** A caption with the line on which its times stand. */
export interface AuthoredCue extends Cue {
  readonly line: number
}

/** The name of the `## section` and of the built step: the step's `words`, else its stop. */
export function stepName(step: { readonly stop: string; readonly words?: string | undefined }): string {
  return step.words ?? step.stop
}

/** The path in the pack of `path` as written in `file`, or null where it would leave the pack. */
export function resolveIn(file: string, path: string): string | null {
  const parts = file.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
