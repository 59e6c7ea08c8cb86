import type { BuiltTrail, StopColumns } from '../built-pack/built-pack.ts'
import type { VisitChoices } from '../built-pack/visit-choices.ts'
import type { Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'
import { judgeAccess, PACE_MPS } from './moving.ts'
import { ownWalkId } from './own-walk.ts'
import { BEGIN, costs, END, type PlanQuestion, type PlanStop, planVisit } from './plan-visit.ts'
import type { Wishes } from './rank-trails.ts'
import { joinWays, type WayNetwork, waysFrom } from './way-network.ts'

/** What a town has to make a visit of. */
export interface VisitMaterial {
  readonly columns: StopColumns
  readonly choices: VisitChoices
  readonly trails: readonly BuiltTrail[]
}

export interface VisitMoment {
  /** Where the visitor is; null for where the visit ends. */
  readonly from: Position | null
  /** Where it must end; null lets the plan choose among the beginnings of trails. */
  readonly home: Position | null
  /** Stops that need not be gone by again. */
  readonly done: ReadonlySet<string>
  /** Stops the visitor wants above all. */
  readonly chosen: ReadonlySet<string>
}

/** A visit that fits: never longer than asked, by nothing forbidden, back where it began. */
export interface ComposedVisit {
  /** Id of its trail: see `ownWalkOf`. */
  readonly id: string
  readonly stops: readonly string[]
  readonly home: Position
  /** Minutes altogether, rounded up. */
  readonly minutes: number
  readonly walkM: number
  /** Stops left out because the access data forbid them. */
  readonly forbidden: readonly string[]
  /** Of the stops gone by, how many say nothing of their access. */
  readonly unknownCount: number
}

const LOOKING_S = 60 // beside listening, at each stop
const MOST_BEGINNINGS = 3
const MOST_STOPS = 40 // nearest first: nobody walks by more in a day

/** The ways one may walk on when one moves like this. */
export function openWays(trails: readonly BuiltTrail[], moving: Wishes['moving']): WayNetwork {
  return joinWays(trails.filter(({ access }) => judgeAccess(access, moving) !== 'forbidden').map(({ path }) => path))
}

/** The visit that suits the wishes best; undefined where nothing fits into the time. */
export function composeVisit(material: VisitMaterial, wishes: Wishes, moment: VisitMoment): ComposedVisit | undefined {
  const network = openWays(material.trails, wishes.moving)
  const homes = moment.home === null ? beginnings(material, moment.from) : [moment.home]
  let best: { readonly visit: ComposedVisit; readonly worth: number } | undefined
  for (const home of homes) {
    const found = composeFrom(material, wishes, { ...moment, home }, network)
    if (found !== undefined && (best === undefined || found.worth > best.worth)) best = found
  }
  return best?.visit
}

/** Where visits may begin: where the visitor is, else the first stops of the trails. */
function beginnings({ columns, trails }: VisitMaterial, from: Position | null): readonly Position[] {
  if (from !== null) return [from]
  const placed = columns.positions.filter((position) => position !== null)
  const firsts = trails
    .map(({ steps }) => columns.positions[columns.ids.indexOf(steps[0]?.stop ?? '')] ?? null)
    .filter((position) => position !== null)
  return (firsts.length > 0 ? firsts : placed).slice(0, MOST_BEGINNINGS)
}

function composeFrom(
  { columns, choices }: VisitMaterial,
  wishes: Wishes,
  { from, home, done, chosen }: VisitMoment & { readonly home: Position },
  network: WayNetwork,
): { readonly visit: ComposedVisit; readonly worth: number } | undefined {
  const begin = from ?? home
  const verdicts = choices.access.map((access) => judgeAccess(access, wishes.moving))
  const rows = columns.positions
    .flatMap((position, row) => (position === null || done.has(columns.ids[row] ?? '') ? [] : [{ row, position }]))
    .filter(({ row }) => verdicts[row] !== 'forbidden')
    .sort((one, other) => distanceMeters(begin, one.position) - distanceMeters(begin, other.position))
    .slice(0, MOST_STOPS)
  const stops = rows.map(({ row }): PlanStop => ({
    id: columns.ids[row] ?? '',
    stayS: (choices.listenS[row] ?? 0) + LOOKING_S,
    worth: worthOf(row, choices, wishes.likes, chosen.has(columns.ids[row] ?? '')),
  }))
  const places = [begin, home, ...rows.map(({ position }) => position)]
  const metres = places.map((place) => waysFrom(network, place, places).map(({ lengthM }) => lengthM))
  const at = (place: number) => (place === BEGIN ? 0 : place === END ? 1 : place + 2)
  const question: PlanQuestion = {
    stops,
    budgetS: wishes.minutes * 60,
    paceMps: PACE_MPS[wishes.moving],
    metres: (one, other) => metres[at(one)]?.[at(other)] ?? 0,
  }
  const { order } = planVisit(question)
  if (order.length === 0) return undefined
  const { walkM, totalS } = costs(order, question)
  const ids = order.map((row) => stops[row]?.id ?? '')
  const visit: ComposedVisit = {
    id: ownWalkId({ kind: 'composed', moving: wishes.moving, from, home, stops: ids }),
    stops: ids,
    home,
    minutes: Math.ceil(totalS / 60),
    walkM,
    forbidden: columns.ids.filter((id, row) => verdicts[row] === 'forbidden' && !done.has(id)),
    unknownCount: order.filter((row) => verdicts[rows[row]?.row ?? -1] === 'unknown').length,
  }
  return { visit, worth: order.reduce((sum, row) => sum + (stops[row]?.worth ?? 0), 0) }
}

function worthOf(row: number, choices: VisitChoices, likes: readonly string[], isChosen: boolean): number {
  const liked = (choices.stopThemes[row] ?? []).filter((theme) => likes.includes(choices.themes[theme] ?? ''))
  return 1 + 2 * Math.min(2, liked.length) + (isChosen ? 10 : 0)
}
