import type { BuiltTrail } from '../built-pack/built-pack.ts'
import type { PersonText } from '../built-pack/built-person.ts'
import type { LegText, TrailText } from '../built-pack/built-text.ts'
import type { PackReader } from '../built-pack/pack-reader.ts'
import type { Cancellable } from '../built-pack/pack-source.ts'
import type { LanguageTag } from '../language/language.ts'
import { composeTrail } from './compose-trail.ts'
import { openWays } from './compose-visit.ts'
import type { Moving } from './moving.ts'
import { type OwnWalk, ownWalkOf } from './own-walk.ts'
import type { OwnWalkWords } from './with-own-walks.ts'

const NOBODY: Readonly<Record<string, PersonText>> = {}

/** The pack's own trails, whole. */
export async function allTrails(pack: PackReader, cancel?: Cancellable): Promise<readonly BuiltTrail[]> {
  const trails = await Promise.all(pack.pack.trails.map(({ id }) => pack.trail(id, cancel)))
  return trails.filter((trail) => trail !== undefined)
}

/** The trail of a walk of one's own; undefined where none of its stops is there. */
export async function ownTrail(pack: PackReader, id: string, cancel?: Cancellable): Promise<BuiltTrail | undefined> {
  const walk = ownWalkOf(id)
  if (walk === undefined) return undefined
  const [columns, choices, trails, wanted] = await Promise.all([
    pack.stops(cancel),
    pack.choices(cancel),
    allTrails(pack, cancel),
    stopsOf(pack, walk, cancel),
  ])
  const stops = wanted.flatMap((stop) => {
    const row = columns.ids.indexOf(stop)
    const position = columns.positions[row]
    return position === undefined || position === null
      ? []
      : [{ id: stop, position, listenS: choices?.listenS[row] ?? 0 }]
  })
  const moving: Moving = walk.kind === 'composed' ? walk.moving : 'on-foot'
  const [from, home] = walk.kind === 'composed' ? [walk.from ?? walk.home, walk.home] : [null, null]
  const to = walk.kind === 'composed' ? (home ?? stops[0]?.position ?? null) : null
  return composeTrail({ id, stops, network: openWays(trails, moving), from, to, moving })
}

async function stopsOf(pack: PackReader, walk: OwnWalk, cancel?: Cancellable): Promise<readonly string[]> {
  if (walk.kind === 'composed') return walk.stops
  return (await pack.people(cancel)).find(({ id }) => id === walk.person)?.stops ?? []
}

export interface OwnTextQuestion {
  readonly id: string
  readonly language: LanguageTag
  readonly words: OwnWalkWords
}

/** The words of such a trail, borrowed from its stops, its person and the legs that curators wrote. */
export async function ownTrailText(
  pack: PackReader,
  { id, language, words }: OwnTextQuestion,
  cancel?: Cancellable,
): Promise<TrailText> {
  const walk = ownWalkOf(id)
  const [trail, columns, titles, people] = await Promise.all([
    ownTrail(pack, id, cancel),
    pack.stops(cancel),
    pack.titles(language, cancel),
    walk?.kind === 'steps-of' ? pack.peopleText(language, cancel) : NOBODY,
  ])
  const stops = (trail?.steps ?? []).map(({ stop }) => stop)
  const summary = stops.map((stop) => titles.titles[columns.ids.indexOf(stop)] ?? stop).join(' · ')
  const person = walk?.kind === 'steps-of' ? people[walk.person] : undefined
  const title = walk?.kind === 'steps-of' ? words.stepsOf(person?.title ?? walk.person) : words.composed
  const legs = await knownLegs(pack, stops, language, cancel)
  return { language: words.language, title, summary, coverAlt: '', intro: person?.body ?? [], legs }
}

/** Where a curator's trail goes from a stop to the very next one of ours, its words for that leg serve. */
async function knownLegs(
  pack: PackReader,
  stops: readonly string[],
  language: LanguageTag,
  cancel?: Cancellable,
): Promise<Readonly<Record<string, LegText>>> {
  const pairs = stops.slice(1).map((to, at) => `${stops[at]}>${to}`)
  const legs: [string, LegText][] = []
  for (const trail of await allTrails(pack, cancel)) {
    const steps = trail.steps.filter((step, at) => pairs.includes(`${step.stop}>${trail.steps[at + 1]?.stop}`))
    if (steps.length === 0) continue
    const text = await pack.trailText(language, trail.id, cancel)
    for (const step of steps) {
      const leg = text.legs[step.id]
      if (leg !== undefined) legs.push([step.stop, leg])
    }
  }
  return Object.fromEntries(legs)
}
