import type { BuiltTrail } from '#domain/built-pack/built-pack.ts'
import type { TrailText } from '#domain/built-pack/built-text.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { MeasuredPath } from '#domain/position/path.ts'
import { measurePath } from '#domain/position/path.ts'
import type { Position } from '#domain/position/position.ts'

/** A stop of the trail as its lists and its map name it. */
export interface TrailStop {
  readonly title: string
  readonly language: LanguageTag
  readonly position: Position | null
  /** Number on the sign in town. */
  readonly code: number | null
}

/** All a trail's screen shows, before and while it is walked. */
export interface TrailPage {
  readonly trail: BuiltTrail
  readonly text: TrailText
  readonly direction: 'ltr' | 'rtl' | undefined
  readonly path: MeasuredPath
  readonly stops: ReadonlyMap<string, TrailStop>
}

/** Undefined when the pack has no such trail. @throws PackFileMissing, PackDamaged */
export async function loadTrailPage(
  pack: PackReader,
  language: LanguageTag,
  id: string,
  signal: AbortSignal,
): Promise<TrailPage | undefined> {
  const options = { signal }
  const trail = await pack.trail(id, options)
  if (trail === undefined) return undefined
  const [text, columns, titles] = await Promise.all([
    pack.trailText(language, id, options),
    pack.stops(options),
    pack.titles(language, options),
  ])
  const wanted = new Set(trail.steps.map((step) => step.stop))
  const stops = new Map<string, TrailStop>()
  for (const [row, stop] of columns.ids.entries()) {
    if (!wanted.has(stop)) continue
    stops.set(stop, {
      title: titles.titles[row] ?? stop,
      language: titles.elsewhere[row] ?? language,
      position: columns.positions[row] ?? null,
      code: columns.codes[row] ?? null,
    })
  }
  const direction = pack.pack.languages.find((one) => one.tag === text.language)?.direction
  return { trail, text, direction, path: measurePath(trail.path), stops }
}
