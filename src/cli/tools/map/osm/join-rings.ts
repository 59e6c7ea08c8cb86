/** A ring or chain of node ids; a ring ends where it begins. */
export type Chain = readonly number[]

export const isClosed = (chain: Chain): boolean => chain.length > 3 && chain[0] === chain.at(-1)

/**
 * Joins ways end to end, turning them where needed; `turnable` false keeps their direction (coastlines).
 * Gives every chain that comes out, closed or not, in the order of the ways.
 */
export function joinChains(ways: readonly Chain[], turnable = true): Chain[] {
  const done: Chain[] = []
  const rest = new Set(ways.filter((way) => way.length > 1))
  const byEnd = new Map<number, Set<Chain>>()
  for (const way of rest) for (const end of ends(way)) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(way))
  const take = (way: Chain) => {
    rest.delete(way)
    for (const end of ends(way)) byEnd.get(end)?.delete(way)
  }
  for (const first of ways) {
    if (!rest.has(first)) continue
    take(first)
    let chain: number[] = [...first]
    for (const atEnd of [true, false]) {
      while (!isClosed(chain)) {
        const end = atEnd ? chain.at(-1) : chain[0]
        const next = [...(byEnd.get(end ?? NaN) ?? [])].find((way) => turnable || (atEnd ? way[0] : way.at(-1)) === end)
        if (!next) break
        take(next)
        const onward = (atEnd ? next[0] : next.at(-1)) === end ? next : [...next].reverse()
        chain = atEnd ? [...chain, ...onward.slice(1)] : [...onward.slice(0, -1), ...chain]
      }
    }
    done.push(chain)
  }
  return done
}

const ends = (chain: Chain): number[] => [chain[0] ?? NaN, chain.at(-1) ?? NaN]
