interface Shares {
  /** What the surface lets it be. */
  readonly surface: number
  /** What the film itself leaves of that while something is told over it. */
  readonly film: number
}

const shares = new WeakMap<object, Shares>()

/** How loud a film is, 0 to 1: two have a say in it, and neither undoes the other's. */
export function sayLoudness(film: Pick<HTMLMediaElement, 'volume'>, share: Partial<Shares>): void {
  const all = { surface: 1, film: 1, ...shares.get(film), ...share }
  shares.set(film, all)
  film.volume = all.surface * all.film
}
