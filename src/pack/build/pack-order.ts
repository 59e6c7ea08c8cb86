/** The part of a trail that orders things. */
interface OrderedTrail {
  readonly id: string
  readonly value: { readonly steps: readonly { readonly stop: string }[] }
}

/** The part of a pack's tree that orders things. */
export interface OrderedTree<Trail extends OrderedTrail> {
  readonly stops: ReadonlyMap<string, { readonly value: { readonly code?: number | undefined } }>
  readonly trails: ReadonlyMap<string, Trail>
}

/** Every stop in the order in which visitors meet them: by its number, without a number along the trails, else by its name. */
export function stopsInOrder<Trail extends OrderedTrail>(tree: OrderedTree<Trail>): readonly string[] {
  const met = new Set(trailsInOrder(tree).flatMap(({ value }) => value.steps.map(({ stop }) => stop)))
  const place = new Map([...met].map((stop, index) => [stop, index]))
  return [...tree.stops.keys()].sort(
    (one, other) =>
      compare(numberOf(tree, one), numberOf(tree, other)) ||
      compare(place.get(one) ?? Infinity, place.get(other) ?? Infinity) ||
      compare(one, other),
  )
}

/** Every trail, the one whose stops have the lowest number first; by name where they have none. */
export function trailsInOrder<Trail extends OrderedTrail>(tree: OrderedTree<Trail>): readonly Trail[] {
  const lowest = ({ value }: Trail) => Math.min(...value.steps.map(({ stop }) => numberOf(tree, stop)))
  return [...tree.trails.values()].sort(
    (one, other) => compare(lowest(one), lowest(other)) || compare(one.id, other.id),
  )
}

function numberOf({ stops }: Pick<OrderedTree<OrderedTrail>, 'stops'>, stop: string): number {
  return stops.get(stop)?.value.code ?? Infinity
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one === other ? 0 : one < other ? -1 : 1
}
