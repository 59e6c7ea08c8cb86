/** One panorama of a pack. */
export interface PanoramaPlace {
  readonly stop: string
  readonly medium: string
}

/** Where a way on leads: `id` at the same stop, `stop/id` at another. */
export function panoramaOf(stop: string, to: string): PanoramaPlace {
  const [first = '', second] = to.split('/')
  return second === undefined ? { stop, medium: first } : { stop: first, medium: second }
}
