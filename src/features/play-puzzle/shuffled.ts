/** The items in an order that `chance` (0 up to 1) draws: Fisher and Yates' way, as Durstenfeld wrote it (CACM 7, 1964). */
export function shuffled<Item>(items: readonly Item[], chance: () => number): readonly Item[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const drawn = Math.floor(chance() * (last + 1))
    const [one, other] = [order[last], order[drawn]]
    if (one !== undefined && other !== undefined) [order[last], order[drawn]] = [other, one]
  }
  return order
}
