import type { PackText, StopTitles } from '#domain/built-pack/built-text.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { VisitMaterial, VisitMoment } from '#domain/plan/compose-visit.ts'
import { allTrails } from '#domain/plan/own-trail.ts'
import { ownWalkOf } from '#domain/plan/own-walk.ts'
import type { Position } from '#domain/position/position.ts'
import type { Visit } from '#domain/visit/visit.ts'

/** All that a visit is composed from, and the words for it. */
export interface VisitDesk {
  readonly pack: PackReader
  readonly text: PackText
  readonly titles: StopTitles
  /** Undefined in packs built without it: trails are ranked all the same. */
  readonly material: VisitMaterial | undefined
  /** Where the walk under way is to end; undefined while none is. */
  readonly walkHome: Position | undefined
}

/** @throws PackFileMissing, PackDamaged */
export async function loadDesk(
  pack: PackReader,
  language: LanguageTag,
  walking: Visit['walking'],
  signal: AbortSignal,
): Promise<VisitDesk> {
  const [text, titles, columns, choices, trails, walked] = await Promise.all([
    pack.packText(language, { signal }),
    pack.titles(language, { signal }),
    pack.stops({ signal }),
    pack.choices({ signal }),
    allTrails(pack, { signal }),
    walking === null ? undefined : pack.trail(walking.trail, { signal }),
  ])
  const own = walking === null ? undefined : ownWalkOf(walking.trail)
  const first = walked?.path[0]
  const begun: Position | undefined = first === undefined ? undefined : [first[0] ?? 0, first[1] ?? 0]
  const walkHome = own?.kind === 'composed' && own.home !== null ? own.home : begun
  const material = choices === undefined ? undefined : { columns, choices, trails }
  return { pack, text, titles, material, walkHome }
}

/** From where to where the visit goes now: during a walk it is the rest of that walk's way home, by nothing that was heard already. */
export function momentOf(
  { material, walkHome }: VisitDesk,
  { walking, heard, reached, favourites }: Pick<Visit, 'walking' | 'heard' | 'reached' | 'favourites'>,
  here: Position | null,
): VisitMoment {
  if (walking === null || walkHome === undefined)
    return { from: here, home: here, done: new Set(heard), chosen: favourites }
  const row = material?.columns.ids.indexOf(walking.step) ?? -1
  const lastStop = material?.columns.positions[row] ?? null
  return { from: here ?? lastStop, home: walkHome, done: new Set([...heard, ...reached]), chosen: favourites }
}
